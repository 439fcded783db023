// What a deputy sees first: the suggestions they made, with the answers that wait for their word.

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { MatterRow, Me, RegisterSummary } from "../../../wire/index.ts";
import { useActing } from "../acts/acting.ts";
import { MatterLine } from "../matter-line.tsx";
import { useRegister, useSeen } from "../queries.ts";

/** Matters of one register that are shown here. */
const FEW = 50;

interface AskedProps {
  readonly registers: readonly RegisterSummary[];
  readonly person: Me["person"];
}

export function Asked({ registers, person }: AskedProps) {
  const { t } = useTranslation();
  const codes = registers.filter(({ total }) => total > 0).map(({ code }) => code);
  const called = [person?.name, person?.post];
  // A deputy also sees what is public: theirs is what names them.
  const rows = useSeen(codes, FEW).filter(({ owners }) => owners.some(({ name }) => called.includes(name)));
  return (
    <section className="my-day" aria-labelledby="asked">
      <h2 id="asked">{t("registers.day.asked", { count: rows.length })}</h2>
      {rows.length === 0 && <p className="nothing">{t("registers.day.noneAsked")}</p>}
      {rows.map((row) => (
        <MatterLine key={row.id} row={row} note={<Standing row={row} />}>
          <RateButton row={row} />
        </MatterLine>
      ))}
    </section>
  );
}

function Standing({ row: { state } }: { row: MatterRow }) {
  return (
    <span lang="zh-CN">
      {" · "}
      {state.stage.name}
      {state.outcome !== null && ` · ${state.outcome.name}`}
      {state.grade !== null && ` · ${state.grade.name}`}
    </span>
  );
}

/** An answer that nobody has graded yet wants a word. */
function RateButton({ row: { id, title, register, state } }: { row: MatterRow }) {
  const { t } = useTranslation();
  const { open } = useActing();
  const rules = useRegister(register);
  if ((rules.data?.grades.length ?? 0) === 0 || state.outcome === null) return null;
  return (
    <Button
      size="small"
      aria-label={t("registers.act.of", { what: t("registers.event.rated"), title })}
      onClick={() => open({ matter: id, kind: "rated" })}
    >
      {t("registers.event.rated")}
    </Button>
  );
}
