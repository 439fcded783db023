// The name of a register and what can be done with the whole of it: how it is looked at, on which day, a new matter, print.

import { Button, Drawer, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { RegisterShown } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { type Asked, filters, type View, views } from "../asked.ts";
import { NewMatter } from "../forms/new-matter.tsx";
import { DateChoice } from "../past-note.tsx";

export function BoardHead({ register, asked }: { register: RegisterShown; asked: Asked }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const [isNew, setNew] = useState(false);
  return (
    <>
      <div className="board-head">
        <p className="crumb">
          <Link to={along(params, "/registers")}>{t("registers.nav")}</Link>
        </p>
        <h1 lang="zh-CN">{register.name}</h1>
        <p className="soft" lang="zh-CN">
          {register.about}
        </p>
      </div>
      <div className="board-tools">
        <Segmented<View>
          aria-label={t("registers.board.view")}
          value={asked.view}
          options={views.map((view) => ({ value: view, label: t(`registers.board.views.${view}`) }))}
          onChange={(view) => move({ view: view === "table" ? null : view }, "keep")}
        />
        <DateChoice date={asked.date} />
        <span className="board-acts">
          {asked.view === "table" && (
            <button type="button" className="link" onClick={() => window.dispatchEvent(new Event(PRINT))}>
              {t("report.print")}
            </button>
          )}
          {asked.date === null && (
            <Link to={along(params, `/registers/${register.code}/sheet`, filtersIn(params))}>
              {t("registers.board.sheet")}
            </Link>
          )}
          {register.may.import && asked.date === null && (
            <Link to={along(params, `/registers/${register.code}/import`)}>{t("registers.board.import")}</Link>
          )}
          {register.may.create && asked.date === null && (
            <Button type="primary" onClick={() => setNew(true)}>
              {t("registers.new.act")}
            </Button>
          )}
        </span>
      </div>
      <Drawer
        title={t("registers.new.title", { register: register.name })}
        open={isNew}
        onClose={() => setNew(false)}
        size="min(100vw, 560px)"
        destroyOnHidden
        getContainer={() => document.getElementById("floating") ?? document.body}
      >
        <NewMatter register={register} close={() => setNew(false)} />
      </Drawer>
    </>
  );
}

/** The filters in the address, which the spreadsheet keeps to. */
const filtersIn = (params: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...filters, "sort"].flatMap((key) => (params.has(key) ? [[key, params.get(key)!]] : [])));

/** Asks the table to fetch all of itself and print. */
export const PRINT = "print-board";
