// What came in for those who supervise: reports and settled matters, each looked at, accepted or returned from here.

import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MyDay } from "../../../wire/index.ts";
import { useActing } from "../acts/acting.ts";
import type { ActKind } from "../acts/kinds.ts";
import { MatterLine } from "../matter-line.tsx";

type Row = MyDay["incoming"][number];

/** Lines that are shown before the rest is asked for. */
const FEW = 8;

export function Incoming({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FEW);
  return (
    <section className="my-day" aria-labelledby="incoming">
      <h2 id="incoming">{t("registers.day.incoming", { count: rows.length })}</h2>
      {shown.map((row) => (
        <MatterLine key={row.id} row={row} note={<b lang="zh-CN"> · {row.why}</b>}>
          <Answers row={row} />
        </MatterLine>
      ))}
      {shown.length < rows.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t("registers.day.rest", { count: rows.length - shown.length })}
        </button>
      )}
    </section>
  );
}

/** What is asked for is granted or declined, what was reported is returned. */
const answersTo = (why: string): readonly ActKind[] => {
  if (why === "申请延期待批") return ["extended", "declined"];
  if (why === "申请调整待批") return ["adjusted", "declined"];
  return why === "申诉待复核" ? ["decided"] : ["returned"];
};

function Answers({ row: { id, title, why } }: { row: Row }) {
  const { t } = useTranslation();
  const { open } = useActing();
  return (
    <>
      <Button
        size="small"
        aria-label={t("registers.act.of", { what: t("registers.day.look"), title })}
        onClick={() => open({ matter: id, kind: null })}
      >
        {t("registers.day.look")}
      </Button>
      {answersTo(why).map((kind) => (
        <Button
          key={kind}
          size="small"
          aria-label={t("registers.act.of", { what: t(`registers.event.${kind}`), title })}
          onClick={() => open({ matter: id, kind })}
        >
          {t(`registers.event.${kind}`)}
        </Button>
      ))}
    </>
  );
}
