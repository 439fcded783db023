// 台账规则: every register's rules in words, its file beside them to be changed, and a new register from a copy of one.

import { Button } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Me, RegisterSummary } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { Waiting } from "../../app/waiting.tsx";
import { mayChange } from "../tabs.ts";
import { useRegisterFile, useRegisterList } from "./ask.ts";
import { CopyDesk } from "./copy-desk.tsx";
import { EditDesk } from "./edit-desk.tsx";
import { InWords } from "./in-words.tsx";
import "./rules.css";

export function RegistersTab({ me }: { me: Me }) {
  const list = useRegisterList();
  if (list.isPending) return <Waiting />;
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} />;
  return <Registers list={list.data} editable={mayChange(me.role, "registers")} />;
}

function Registers({ list, editable }: { list: readonly RegisterSummary[]; editable: boolean }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const asked = params.get("register");
  const code = list.some((one) => one.code === asked) ? asked : (list[0]?.code ?? null);
  const nav = useRef<HTMLElement>(null);
  // On a phone the list scrolls sideways: what is looked at must be in sight.
  useEffect(() => {
    if (code !== null)
      nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [code]);
  if (code === null) return <p className="nothing">{t("people.rules.empty")}</p>;
  return (
    <div className="rules">
      <nav ref={nav} className="rules-list" aria-label={t("people.rules.list")}>
        <ul>
          {list.map((one) => (
            <li key={one.code}>
              <Link
                to={along(params, "/admin/registers", { register: one.code })}
                {...(one.code === code ? { "aria-current": "page" as const } : {})}
                lang="zh-CN"
              >
                {one.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <One key={code} code={code} codes={list.map((one) => one.code)} editable={editable} />
    </div>
  );
}

function One({ code, codes, editable }: { code: string; codes: readonly string[]; editable: boolean }) {
  const [params] = useAddress();
  const file = useRegisterFile(code);
  if (file.isPending) return <Waiting />;
  if (file.isError) return <Failed error={file.error} retry={() => void file.refetch()} small />;
  const mode = editable ? params.get("do") : null;
  if (mode === "edit") return <EditDesk code={code} file={file.data} isNew={false} />;
  if (mode === "copy") return <CopyDesk file={file.data} codes={codes} />;
  return <Reading file={file.data} editable={editable} />;
}

function Reading({ file, editable }: { file: string; editable: boolean }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <div className="rules-reading">
      {editable && (
        <p className="rules-acts">
          <Button onClick={() => move({ do: "edit" }, "keep")}>{t("people.rules.edit")}</Button>
          <Button onClick={() => move({ do: "copy" }, "keep")}>{t("people.rules.copy")}</Button>
        </p>
      )}
      <InWords file={file} />
    </div>
  );
}
