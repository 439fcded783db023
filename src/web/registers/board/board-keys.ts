// The keyboard on the table: j k ↓ ↑ through the lines, Enter to the matter, x to choose it, Esc to let go, / to the filter.

import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import type { MatterRow } from "../../../wire/index.ts";
import { along, type Move, useAddress } from "../../app/address.ts";
import { dayIn } from "../asked.ts";
import { isCovered, isTyping } from "../keys.ts";
import { matterPath } from "../matter-line.tsx";
import { FILTER } from "./board-filters.tsx";

interface Keyed {
  /** Goes to another line; null where there is none, or it is not there yet. */
  readonly step: (by: 1 | -1) => MatterRow | null;
  /** The line one stands on. */
  readonly at: () => MatterRow | null;
  readonly toggle: (row: MatterRow) => void;
}

/** Listens to the keyboard while the table is shown. */
export function useBoardKeys(keyed: Keyed): void {
  const [params, move] = useAddress();
  const go = useNavigate();
  const open = ({ id }: MatterRow) => {
    const date = dayIn(params);
    void go(along(params, matterPath(id), date === null ? {} : { date }));
  };
  const latest = useRef({ ...keyed, move, open });
  useEffect(() => {
    latest.current = { ...keyed, move, open };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isCovered()) return;
      if (isTyping(event.target)) {
        if (event.key === "Escape") (event.target as HTMLElement).blur();
        return;
      }
      if (press(event, latest.current)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

type Hands = Keyed & { readonly move: Move; readonly open: (row: MatterRow) => void };

function press(event: KeyboardEvent, hands: Hands): boolean {
  const control = (event.target as HTMLElement).closest("a, button, summary, [role='radiogroup']");
  const step = (by: 1 | -1): boolean => {
    const row = hands.step(by);
    if (row !== null) hands.move({ s: row.id });
    return row !== null;
  };
  const row = hands.at();
  switch (event.key) {
    case "j":
      return step(1);
    case "k":
      return step(-1);
    case "ArrowDown":
      return control === null && step(1);
    case "ArrowUp":
      return control === null && step(-1);
    case "Enter":
      if (row !== null && control === null) hands.open(row);
      return row !== null && control === null;
    case "x":
      if (row !== null) hands.toggle(row);
      return row !== null;
    case "Escape":
      hands.move({ s: null });
      return true;
    case "/":
      document.getElementById(FILTER)?.focus();
      return true;
    default:
      return false;
  }
}
