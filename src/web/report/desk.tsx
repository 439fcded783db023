// The state of one open report, read from the address: which text is shown, what is selected, what lies open. Everything on
// the page that shows or changes it takes it from here.

import { createContext, type RefObject, useContext, useMemo, useRef, useState } from "react";
import type { Anchor, ReportDetail, ShownStatement } from "../../wire/index.ts";
import { type Changes, type Move, useAddress } from "../app/address.ts";
import { markedIn } from "./marked.ts";
import { parseSpan, type Span, toRestored, type View, writeSpan } from "./places.ts";
import type { Quantity } from "./shapes.ts";

/** What lies over the page. Lists are named in the address; a form that is being filled in is not. */
export type List = "repairs" | "corrections" | "deliveries" | "numbers" | "keys" | "targets" | "findings";
export type Form =
  | { readonly kind: "facts"; readonly delivery: string | null }
  | { readonly kind: "add"; readonly anchor: Anchor; readonly at: Span }
  | { readonly kind: "promise"; readonly anchor: Anchor; readonly at: Span }
  | { readonly kind: "mend" | "strike"; readonly statement: ShownStatement };

/** Where a selection was made; that side need not be scrolled. */
export type Side = "text" | "ledger" | "keys" | "elsewhere";

export interface Desk {
  readonly report: ReportDetail;
  readonly view: View;
  readonly selected: ShownStatement | null;
  /** The kinds of statements that have a line under their words. */
  readonly marked: ReadonlySet<string>;
  /** The numbers that measure something, by the statements they stand in. */
  readonly numbersIn: ReadonlyMap<string, readonly Quantity[]>;
  /** A stretch of the shown text that a link or a list points at, where no statement stands for it. */
  readonly pointed: Span | null;
  readonly why: boolean;
  readonly list: List | null;
  readonly form: Form | null;
  /** On a phone: whether the sheet with the ledger is up. */
  readonly sheet: boolean;
  /** The section that the outline led to last. */
  readonly led: { readonly section: string } | null;
  readonly lead: (section: string) => void;
  readonly from: RefObject<Side>;
  readonly select: (statement: ShownStatement | null, from: Side, how?: "keep") => void;
  readonly point: (delivered: Span) => void;
  readonly show: (changes: Changes, how?: "keep") => void;
  readonly fill: (form: Form | null) => void;
}

const Context = createContext<Desk | null>(null);
export const DeskProvider = Context;

/** The open report. */
export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === null) throw new Error("useDesk outside of a report");
  return desk;
}

const lists: readonly List[] = ["repairs", "corrections", "deliveries", "numbers", "keys", "targets", "findings"];

/** Makes the desk of a report from the address. */
export function useNewDesk(report: ReportDetail): Desk {
  const [params, move] = useAddress();
  const [form, fill] = useState<Form | null>(null);
  const [led, setLed] = useState<Desk["led"]>(null);
  const from = useRef<Side>("elsewhere");
  const numbersIn = useMemo(() => numbersByStatement(report), [report]);
  const marked = useMarked(params);
  return useMemo(() => {
    const view: View = params.get("text") === "delivered" ? "delivered" : "restored";
    const at = parseSpan(params.get("at"));
    const selected = found(report.statements, params.get("s"), at);
    return {
      report,
      view,
      selected,
      marked,
      numbersIn,
      pointed: selected !== null || at === null ? null : view === "delivered" ? at : toRestored(report.repairs, at),
      why: params.has("why"),
      list: lists.find((list) => list === params.get("open")) ?? null,
      form,
      led,
      lead: (section: string) => setLed({ section }),
      sheet: params.get("side") === "ledger",
      from,
      fill,
      ...acts(move, from),
    };
  }, [report, params, form, led, move, marked, numbersIn]);
}

/** The marked kinds, the same set as long as the address names the same. */
function useMarked(params: URLSearchParams): ReadonlySet<string> {
  const [mark, kind] = [params.get("mark"), params.get("kind")];
  return useMemo(() => markedIn(new URLSearchParams({ mark: mark ?? "", kind: kind ?? "" })), [mark, kind]);
}

/** Years, dates, words of time and names measure nothing. */
const measuring = new Set(["quantity", "percent", "rank", "ratio", "money"]);

function numbersByStatement({ quantities }: ReportDetail): ReadonlyMap<string, readonly Quantity[]> {
  const numbers = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    if (!measuring.has(quantity.kind)) continue;
    for (const id of quantity.statements) numbers.set(id, [...(numbers.get(id) ?? []), quantity]);
  }
  return numbers;
}

/** On a phone a list covers the text: what it leads to must come out from under it. */
function uncovered(side: Side): Changes {
  const isPhone = window.matchMedia("(max-width: 859px)").matches;
  return isPhone && side === "elsewhere" ? { open: null, side: null } : {};
}

function acts(move: Move, from: RefObject<Side>): Pick<Desk, "select" | "point" | "show"> {
  return {
    select: (statement, side, how) => {
      from.current = side;
      if (statement === null) move({ s: null, at: null, why: null }, how);
      else move({ s: statement.id, at: writeSpan(statement.source), ...uncovered(side) }, how);
    },
    point: (delivered) => {
      from.current = "elsewhere";
      move({ s: null, at: writeSpan(delivered), why: null, ...uncovered("elsewhere") }, "keep");
    },
    show: (changes, how) => move(changes, how),
  };
}

/**
 * The statement a link means. Ids are given anew when newer rules read the text; the delivered place stays, so the place
 * decides where the two disagree.
 */
function found(statements: readonly ShownStatement[], id: string | null, at: Span | null): ShownStatement | null {
  const named = statements.find((each) => each.id === id) ?? null;
  if (id === null || at === null) return named;
  const same = (each: ShownStatement) => each.source.start === at.start && each.source.end === at.end;
  if (named !== null && same(named)) return named;
  const near = statements.filter(({ source }) => source.start < at.end && at.start < source.end);
  const distance = ({ source }: ShownStatement) => Math.abs(source.start - at.start) + Math.abs(source.end - at.end);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? named;
}
