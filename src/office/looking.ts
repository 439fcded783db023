// What the office shows: registers, boards, dues, matters and days, each as whoever asks may see it.

import { mayFurther, mayKeep, mayRecord, maySee, seen, seenBoard, seesAll } from "../people/index.ts";
import type { Day, StepState } from "../registers/index.ts";
import type { Actor, Due, MatterShown } from "../wire/index.ts";
import { boardShown } from "./board.ts";
import { hasOwn } from "./deciding.ts";
import { type Held, matterOf } from "./held.ts";
import { matterShown, rowOf, type Shown } from "./matter-shown.ts";
import { myDayOf } from "./my-day.ts";
import type { Office } from "./office.ts";
import { possibleOf } from "./possible.ts";
import { noMatter, noRegister, notYet } from "./refusals.ts";
import { registerShown, summaryOf } from "./register-shown.ts";
import { scoreOf } from "./score.ts";
import type { InForce, Shelf } from "./shelf.ts";

/** Names the report of an origin; null where it is not held. */
export type LabelOf = (report: string) => string | null;

type Looking = Pick<
  Office,
  "registers" | "register" | "board" | "dues" | "matter" | "myDay" | "rows" | "matters" | "states"
>;

/** What somebody may see of a shelf at a day. */
function eyesOn(shelf: Shelf) {
  const inForce = (code: string): InForce => {
    const found = shelf.inForce.get(code);
    if (found === undefined) throw noRegister(code);
    return found;
  };
  const shownOf = (held: Held, date: Day): Shown | null => {
    const state = shelf.state(held, date);
    return state === null ? null : { configuration: inForce(held.register).configuration, held, state };
  };
  const visible = (actor: Actor, code: string, date: Day): readonly Shown[] =>
    shelf
      .of(code)
      .filter((held) => seesAll(actor) || maySee(actor, code, matterOf(held)))
      .flatMap((held) => shownOf(held, date) ?? []);
  const codesFor = (actor: Actor): readonly string[] =>
    [...shelf.inForce.keys()].filter((code) => actor.role !== "public" || maySee(actor, code, null));
  const one = (actor: Actor, id: string): Held => {
    const held = shelf.matters.get(id);
    if (held === undefined || !maySee(actor, held.register, matterOf(held))) throw noMatter(id);
    return held;
  };
  return { inForce, shownOf, visible, codesFor, one };
}

/** The looking part of the port, over a shelf. */
export function lookingAt(shelf: Shelf, today: () => Day, labelOf: LabelOf): Looking {
  const { inForce, shownOf, visible, codesFor, one } = eyesOn(shelf);
  const visibleNow = (actor: Actor, code: string) => visible(actor, code, today()).map(({ state }) => state);
  return {
    registers: (actor) =>
      codesFor(actor).map((code) => summaryOf(inForce(code).configuration, visibleNow(actor, code))),
    register(actor, code) {
      const { configuration } = inForce(code);
      return registerShown(configuration, visibleNow(actor, code), mayKeep(actor));
    },
    board(actor, code, asked) {
      const { configuration } = inForce(code);
      const date = asked.date ?? today();
      const board = boardShown(configuration, date, visible(actor, code, date), asked);
      const rows = board.rows.map((row) => seen(actor, row, matterOf(shelf.matters.get(row.id)!)));
      return seenBoard(actor, { ...board, rows });
    },
    dues(actor, code, from, to) {
      const codes = code === null ? codesFor(actor) : [code];
      return codes
        .flatMap((each) => visible(actor, inForce(each).configuration.code, today()))
        .flatMap((shown) => duesOf(shown, from, to))
        .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    },
    matter(actor, id, date = today()) {
      const held = one(actor, id);
      const shown = shownOf(held, date);
      if (shown === null) throw notYet(matterOf(held).title, date);
      return seen(actor, wholeOf(shelf, actor, shown, date === today(), labelOf), matterOf(held));
    },
    myDay(actor) {
      const all = [...shelf.inForce.keys()].flatMap((code) => visible(actor, code, today()));
      return myDayOf(actor, today(), all);
    },
    rows: (actor, ids) =>
      ids.flatMap((id) => {
        const held = shelf.matters.get(id);
        if (held === undefined || !maySee(actor, held.register, matterOf(held))) return [];
        const shown = shownOf(held, today());
        return shown === null ? [] : [seen(actor, rowOf(shown), matterOf(held))];
      }),
    matters: (code) => shelf.of(inForce(code).configuration.code).map((held) => matterOf(held)),
    states: (code, date = today()) =>
      shelf.of(inForce(code).configuration.code).flatMap((held) => shelf.state(held, date) ?? []),
  };
}

function wholeOf(shelf: Shelf, actor: Actor, shown: Shown, isNow: boolean, labelOf: LabelOf): MatterShown {
  const { configuration, held, state } = shown;
  const matter = matterOf(held);
  const events = isNow
    ? possibleOf(configuration, state, shelf.calendar()).filter(
        (kind) => mayRecord(actor, matter, kind) || (kind === "voided" && hasOwn(actor, held)),
      )
    : [];
  const further = mayFurther(actor, matter);
  const nothing = { amend: false, comment: false, file: false, backdate: false };
  return matterShown(shown, {
    may: { events: [...events], ...(isNow ? further : nothing) },
    score: scoreOf(shelf, configuration, state),
    labelOf,
    related: (id) => {
      const other = shelf.matters.get(id);
      if (other === undefined || !maySee(actor, other.register, matterOf(other))) return null;
      return { title: matterOf(other).title, light: shelf.state(other, state.date)?.light ?? "none" };
    },
  });
}

function duesOf({ configuration, state }: Shown, from: Day, to: Day): readonly Due[] {
  const { matter, lead } = state;
  const within = ({ due }: StepState): boolean => due !== null && due >= from && due <= to;
  return state.steps.filter(within).map(({ due, name, standing, late }) => ({
    ...{ day: due!, matter: matter.id, title: matter.title, lead, standing, late },
    register: configuration.code,
    step: name,
  }));
}
