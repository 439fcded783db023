// 单位: the tree of units with their people; adding, renaming, moving, merging. Former names stay, so that old papers still match.

import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Me, Unit } from "../../../wire/index.ts";
import { Failed } from "../../app/failure.tsx";
import { Waiting } from "../../app/waiting.tsx";
import { useUnits } from "../queries.ts";
import { Sheet } from "../sheet.tsx";
import { mayChange } from "../tabs.ts";
import { MergeForm } from "./merge-form.tsx";
import { treesOf } from "./tree.ts";
import { AddUnit, MoveUnit, RenameUnit } from "./unit-forms.tsx";
import { UnitTree } from "./unit-tree.tsx";
import type { UnitWork } from "./work.ts";
import "./units.css";

export function UnitsTab({ me }: { me: Me }) {
  const units = useUnits();
  if (units.isPending) return <Waiting />;
  if (units.isError) return <Failed error={units.error} retry={() => void units.refetch()} />;
  return <Units all={units.data} editable={mayChange(me.role, "units")} />;
}

function Units({ all, editable }: { all: readonly Unit[]; editable: boolean }) {
  const { t } = useTranslation();
  const [work, setWork] = useState<UnitWork | null>(null);
  const trees = treesOf(all);
  const merged = all.filter(({ mergedInto }) => mergedInto !== null);
  return (
    <>
      <div className="admin-head">
        <p className="soft">{t("people.admin.units.what")}</p>
        {editable && (
          <Button type="primary" onClick={() => setWork({ kind: "add", unit: null })}>
            {t("people.admin.units.add")}
          </Button>
        )}
      </div>
      {trees.length === 0 ? (
        <p className="nothing">{t("people.admin.units.empty")}</p>
      ) : (
        <UnitTree branches={trees} editable={editable} work={setWork} />
      )}
      {merged.length > 0 && <Merged merged={merged} all={all} />}
      <Over all={all} work={work} close={() => setWork(null)} />
    </>
  );
}

/** Units that stand no more, with what they became. */
function Merged({ merged, all }: { merged: readonly Unit[]; all: readonly Unit[] }) {
  const { t } = useTranslation();
  const nameOf = (id: string | null) => all.find((unit) => unit.id === id)?.name ?? "";
  return (
    <details className="merged">
      <summary>{t("people.admin.units.merged", { count: merged.length })}</summary>
      <ul>
        {merged.map(({ id, name, mergedInto }) => (
          <li key={id} lang="zh-CN">
            {name} → {nameOf(mergedInto)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Over({ all, work, close }: { all: readonly Unit[]; work: UnitWork | null; close: () => void }) {
  const { t } = useTranslation();
  const name = work?.unit?.name ?? "";
  const title =
    work === null
      ? ""
      : work.kind === "add" && work.unit === null
        ? t("people.admin.units.add")
        : t(`people.admin.units.sheet.${work.kind}`, { name });
  return (
    <Sheet title={title} open={work !== null} close={close}>
      {work?.kind === "add" && <AddUnit all={all} parent={work.unit} done={close} />}
      {work?.kind === "rename" && <RenameUnit unit={work.unit} done={close} />}
      {work?.kind === "move" && <MoveUnit all={all} unit={work.unit} done={close} />}
      {work?.kind === "merge" && <MergeForm all={all} unit={work.unit} done={close} />}
    </Sheet>
  );
}
