// Which acts people are told of, and who of those that a matter belongs to. What is on everybody's first page anyway (a report that
// came in, a receipt) is told to nobody: fewer messages.

import type { Owner } from "../registers/index.ts";
import type { NoticeKind, Person } from "../wire/index.ts";
import type { Directory } from "./directory.ts";

/** `units` are their clerks and heads, `movers` who asked for the matter. */
type Circle = "units" | "leaders" | "movers" | "supervisors";

/** Of each act, who is told. */
export const concerned: Readonly<Partial<Record<NoticeKind, readonly Circle[]>>> = {
  "handed-out": ["units"],
  urged: ["units"],
  returned: ["units"],
  planned: ["units"],
  requested: ["leaders", "supervisors"],
  declined: ["units"],
  extended: ["units"],
  adjusted: ["units"],
  paused: ["units"],
  resumed: ["units"],
  "handed-over": ["units"],
  settled: ["movers"],
  accepted: ["units", "movers"],
  "struck-off": ["units", "leaders"],
  reopened: ["units", "leaders", "supervisors"],
  appealed: ["supervisors"],
  decided: ["units"],
  commented: ["units", "supervisors"],
};

const roles: Readonly<Record<Exclude<Circle, "supervisors">, readonly Person["role"][]>> = {
  units: ["clerk", "head", "supervisor"],
  leaders: ["leader"],
  movers: ["deputy"],
};

/** Who is told of an act, each once; never who did it. */
export function toldOf(
  kind: NoticeKind,
  owners: readonly Owner[],
  doer: string | null,
  directory: Directory,
): readonly Person[] {
  const circles = concerned[kind] ?? [];
  const owning = owners.flatMap(({ name }) => directory.called(name));
  const people = circles.flatMap((circle) =>
    circle === "supervisors" ? directory.supervisors : owning.filter(({ role }) => roles[circle].includes(role)),
  );
  return [...new Set(people)].filter(({ id }) => id !== doer);
}
