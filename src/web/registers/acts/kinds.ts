// The acts that can be done by hand: which need no form, what each asks, and which comes first for whom.

import type { EventKindName, EventShown, HappeningInput, PersonRole } from "../../../wire/index.ts";

/** What a form can ask for an act. */
export type Asks =
  | "progress"
  | "reason"
  | "to"
  | "approver"
  | "outcome"
  | "anyStep"
  | "grade"
  | "ballots"
  | "stage"
  | "step"
  | "field"
  | "handover"
  | "item"
  | "points"
  | "request"
  | "event";

export type ActKind = HappeningInput["kind"];

/** Data: what each act asks besides a remark and files. */
export const asks: { readonly [K in ActKind]: readonly Asks[] } = {
  "handed-out": [],
  received: [],
  urged: [],
  accepted: [],
  resumed: [],
  "struck-off": [],
  reported: ["progress"],
  returned: ["reason"],
  paused: ["reason"],
  reopened: ["reason"],
  planned: ["to", "approver"],
  settled: ["outcome"],
  requested: ["request", "reason"],
  declined: ["reason"],
  extended: ["anyStep", "to", "approver", "reason"],
  adjusted: ["reason", "approver"],
  rated: ["grade"],
  voted: ["ballots"],
  moved: ["stage"],
  stepped: ["step"],
  entered: ["field"],
  "handed-over": ["handover"],
  appealed: ["item", "reason"],
  decided: ["item", "points", "reason"],
  voided: ["event", "reason"],
};

/** Done with one click: nothing to be asked, and undone with one more. */
export const oneClick: ReadonlySet<ActKind> = new Set(["received", "urged"]);

/** For those who carry out: receive, report, settle. */
const doing: readonly ActKind[] = [
  "received",
  "rated",
  "reported",
  "settled",
  "stepped",
  "entered",
  "requested",
  "handed-out",
  "accepted",
  "struck-off",
  "moved",
  "voted",
  "urged",
  "returned",
  "declined",
  "resumed",
  "planned",
  "extended",
  "paused",
  "adjusted",
  "handed-over",
  "reopened",
  "appealed",
  "decided",
];

/** For those who see to it that it is carried out: hand out, accept, return, urge. */
const supervising: readonly ActKind[] = [
  "handed-out",
  "accepted",
  "struck-off",
  "resumed",
  "decided",
  "declined",
  "urged",
  "returned",
  "planned",
  "extended",
  "adjusted",
  "moved",
  "stepped",
  "voted",
  "rated",
  "settled",
  "reported",
  "received",
  "entered",
  "requested",
  "paused",
  "handed-over",
  "reopened",
  "appealed",
];

const supervisors: readonly PersonRole[] = ["administrator", "supervisor", "leader"];

/** Whether somebody hands out and urges rather than carries out. */
export const supervises = (role: PersonRole): boolean => supervisors.includes(role);

/** Who may hand out, urge and extend many at once. */
export const bulkActs = ["handed-out", "urged", "extended"] as const;

/** What may be done, the likeliest first; undoing is offered where the event stands. @param events newest first */
export function ordered(may: readonly EventKindName[], role: PersonRole, events: Happened): readonly ActKind[] {
  const kinds = (supervises(role) ? supervising : doing).filter((kind) => may.includes(kind));
  const over = behind(events);
  return [...kinds.filter((kind) => !over.has(kind)), ...kinds.filter((kind) => over.has(kind))];
}

type Happened = readonly Pick<EventShown, "kind" | "voided">[];

/** What is hardly meant now: handing out and receiving what is, accepting what nobody has settled. */
function behind(events: Happened): ReadonlySet<ActKind> {
  const standing = events.filter(({ voided }) => !voided).map(({ kind }) => kind);
  const reopened = standing.indexOf("reopened");
  const life = reopened < 0 ? standing : standing.slice(0, reopened);
  const last = life.find((kind) => kind === "settled" || kind === "returned" || kind === "reported");
  return new Set<ActKind>([
    ...(["handed-out", "received"] as const).filter((kind) => standing.includes(kind)),
    ...(last === "settled" ? [] : (["accepted", "struck-off"] as const)),
    ...(last === undefined ? (["returned"] as const) : []),
  ]);
}
