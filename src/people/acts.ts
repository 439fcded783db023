// Who may do what with a matter: one table of event kinds, and the acts beside events. What the rules of a register allow at the
// moment is another question, which the engine answers.

import type { Actor, EventKindName, PersonRole } from "../wire/index.ts";
import { hasMover, type Owned, type Relation, relationOf } from "./relation.ts";

/**
 * With which matters: `all`; `theirs`, of their unit or post; `moved`, those they asked for; `unmoved`, those that nobody with an
 * account asked for.
 */
export type Reach = "all" | "theirs" | "moved" | "unmoved";

type Reaches = Partial<Readonly<Record<PersonRole, Reach>>>;

const office = { administrator: "all", supervisor: "all" } as const satisfies Reaches;
const unit = { ...office, head: "theirs", clerk: "theirs" } as const satisfies Reaches;
const led = { ...office, leader: "all" } as const satisfies Reaches;

/** Which roles may record an event of which matters. A role that is not named may not. `created` is written by the birth itself. */
export const acts: Readonly<Record<EventKindName, Reaches>> = {
  created: {},
  "handed-out": office,
  received: unit,
  reported: unit,
  urged: led,
  returned: led,
  planned: led,
  settled: unit,
  accepted: office,
  paused: office,
  resumed: office,
  requested: unit,
  declined: led,
  extended: led,
  adjusted: led,
  reopened: led,
  "struck-off": led,
  // Whoever asked says whether it was done; of a caller of a hotline the office writes down what was said on calling back.
  rated: { administrator: "all", supervisor: "unmoved", deputy: "moved" },
  voted: office,
  moved: office,
  stepped: unit,
  entered: unit,
  "handed-over": { ...office, head: "theirs" },
  appealed: { ...office, head: "theirs" },
  decided: office,
  voided: office,
};

/** Beside events: put right what a matter says of itself, talk about it, hand in files, date back. */
export const furtherActs = {
  amend: office,
  comment: { ...led, head: "theirs", clerk: "theirs", deputy: "moved" },
  file: { ...led, head: "theirs", clerk: "theirs", deputy: "moved" },
  backdate: office,
} as const satisfies Readonly<Record<string, Reaches>>;

/** What may be done with a register: enter matters, change its rules, take a spreadsheet in. */
export const registerActs = {
  create: office,
  configure: office,
  import: office,
} as const satisfies Readonly<Record<string, Reaches>>;

/** Whether somebody may record an event of this kind, as far as it is a matter of who they are. */
export const mayRecord = (actor: Actor, matter: Owned, kind: EventKindName): boolean =>
  reaches(acts[kind][actor.role], actor, matter);

/** What somebody may do with a matter beside recording events. */
export function mayFurther(actor: Actor, matter: Owned): Readonly<Record<keyof typeof furtherActs, boolean>> {
  const may = (act: keyof typeof furtherActs): boolean =>
    reaches((furtherActs[act] as Reaches)[actor.role], actor, matter);
  return { amend: may("amend"), comment: may("comment"), file: may("file"), backdate: may("backdate") };
}

/** What somebody may do with registers as a whole. */
export function mayKeep({ role }: Pick<Actor, "role">): Readonly<Record<keyof typeof registerActs, boolean>> {
  const may = (act: keyof typeof registerActs): boolean => (registerActs[act] as Reaches)[role] === "all";
  return { create: may("create"), configure: may("configure"), import: may("import") };
}

const holding: Readonly<Record<Reach, (relation: Relation, matter: Owned) => boolean>> = {
  all: () => true,
  theirs: ({ theirs }) => theirs,
  moved: ({ moved }) => moved,
  unmoved: (_, matter) => !hasMover(matter),
};

const reaches = (reach: Reach | undefined, actor: Actor, matter: Owned): boolean =>
  reach !== undefined && holding[reach](relationOf(actor, matter), matter);
