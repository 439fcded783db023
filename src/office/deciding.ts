// One person's acts on one matter before they are written: whether it is theirs to see and to do, and what they come to.

import { mayFurther, mayRecord, maySee } from "../people/index.ts";
import { type Day, isDay, type Matter } from "../registers/index.ts";
import type { NewLogEntry } from "../store/index.ts";
import { type Actor, type EventInput, eventWords } from "../wire/index.ts";
import { type Act, draftIn, type Hand, unfit } from "./decided.ts";
import { eventId, type Held, lastOf, matterOf } from "./held.ts";
import type { Office } from "./office.ts";
import { against, changedSince, noMatter, notYours, wrongDay } from "./refusals.ts";
import type { Shelf } from "./shelf.ts";

/** The further acts that are refused by name. */
const furtherNames = {
  amend: ["改正事项的内容", "amend matters"],
  comment: ["在这件事下留言", "comment on this matter"],
  file: ["给这件事交附件", "hand in files for this matter"],
} as const;

/** How the acts of people are decided, over what is held now. */
export interface Deciding {
  /** A matter with which somebody may do this. @throws Problem */
  readonly may: (actor: Actor, id: string, act: keyof typeof furtherNames) => Held;
  readonly actOf: (actor: Actor, id: string, input: EventInput) => Act;
  readonly amendment: (actor: Actor, id: string, input: Parameters<Office["amend"]>[2]) => NewLogEntry;
}

/** Who writes, as the log names them. */
export const handOf = ({ name, person }: Actor): Hand => ({ who: name, person });

/** An entry about a matter. */
export const toldOf = (kind: string, hand: Hand, id: string, body: NewLogEntry["body"]): NewLogEntry => ({
  ...hand,
  subject: "matter",
  subjectId: id,
  kind,
  body,
});

/** @see Deciding */
export function decidingOn(shelf: Shelf, minute: () => string): Deciding {
  const seenBy = (actor: Actor, id: string): Held => {
    const held = shelf.matters.get(id);
    if (held === undefined || !maySee(actor, held.register, matterOf(held))) throw noMatter(id);
    return held;
  };
  const may: Deciding["may"] = (actor, id, act) => {
    const held = seenBy(actor, id);
    const [zh, en] = furtherNames[act];
    if (!mayFurther(actor, matterOf(held))[act]) throw notYours(zh, en);
    return held;
  };
  return {
    may,
    actOf(actor, id, input) {
      const { happening, note, files, on, version } = input;
      const held = seenBy(actor, id);
      allowed(actor, held, input);
      if (on !== null) checkDay(actor, matterOf(held), on, minute());
      return { ...handOf(actor), matter: id, happening, note, files, version, at: on ?? minute() };
    },
    amendment(actor, id, { to, why, version }) {
      const held = may(actor, id, "amend");
      const before = draftIn(held);
      if (version !== null && version !== lastOf(held).seq) throw changedSince(before.title);
      const { fields = before.fields, owners = before.owners } = to;
      const trouble = unfit(shelf.inForce.get(held.register)!.configuration, { fields, owners: [...owners] });
      if (trouble !== null) throw against(before.title, trouble);
      const from = Object.fromEntries(Object.keys(to).map((key) => [key, before[key as keyof typeof before]]));
      return toldOf("amended", handOf(actor), id, { at: minute(), from, to, why });
    },
  };
}

/** Whoever recorded what happened last may take it back. */
function allowed(actor: Actor, held: Held, { happening }: EventInput): void {
  if (mayRecord(actor, matterOf(held), happening.kind)) return;
  const own = happening.kind === "voided" && hasOwn(actor, held) && eventId(lastOf(held).seq) === happening.event;
  if (!own) throw notYours(`记“${eventWords[happening.kind]}”`, `record “${happening.kind}”`);
}

/** Whether somebody recorded what happened last, and may so take it back. */
export function hasOwn(actor: Actor, held: Held): boolean {
  const { person, kind } = lastOf(held);
  return actor.person !== null && person === actor.person && kind !== "created";
}

/** A day that is entered later: only by whoever may, never in the future. @throws Problem */
export function checkDay(actor: Actor, matter: Matter | null, on: Day, now: string): void {
  if (!isDay(on)) throw wrongDay(on, "它不是日期，应写成 2025-03-01。");
  if (on > now.slice(0, 10)) throw wrongDay(on, "它还没有到。");
  if (on === now.slice(0, 10)) return;
  if (!mayFurther(actor, matter ?? { owners: [], events: [] }).backdate)
    throw notYours("补记以前的日期", "date things back");
}
