// What a leader sees first: red, then orange, of every register.

import { useTranslation } from "react-i18next";
import type { RegisterSummary } from "../../../wire/index.ts";
import { MatterLine } from "../matter-line.tsx";
import { useLit } from "../queries.ts";

/** Matters of one light and one register that are shown here. */
const FEW = 10;

const withLight = (registers: readonly RegisterSummary[], light: "red" | "orange"): readonly string[] =>
  registers.filter(({ lights }) => lights[light] > 0).map(({ code }) => code);

export function Grave({ registers }: { registers: readonly RegisterSummary[] }) {
  const { t } = useTranslation();
  const red = useLit(withLight(registers, "red"), "red", FEW);
  const orange = useLit(withLight(registers, "orange"), "orange", FEW);
  const count = registers.reduce((sum, { lights }) => sum + lights.red + lights.orange, 0);
  return (
    <section className="my-day" aria-labelledby="grave">
      <h2 id="grave">{t("registers.day.grave", { count })}</h2>
      {count === 0 && <p className="nothing">{t("registers.day.noneGrave")}</p>}
      {[...red, ...orange].map((row) => (
        <MatterLine key={row.id} row={row} />
      ))}
    </section>
  );
}
