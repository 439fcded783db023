// Where a line stands, as a shape and a word.

import { useTranslation } from "react-i18next";
import type { State } from "./states.ts";

/** Told apart without colour: nothing, a full dot, an arrow, a stroke, a square with a tick. */
const shapes: Readonly<Record<State, string>> = { open: "╌", task: "●", merged: "⇢", "left-out": "⊘", entered: "☑" };

export function StateSign({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <span className={`birth-state ${state}`}>
      <span aria-hidden="true">{shapes[state]}</span> {t(`births.state.${state}`)}
    </span>
  );
}
