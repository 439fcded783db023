// Which events could be recorded of a matter now: those its configuration knows, tried with the plainest content each may have.

import {
  type Calendar,
  type Configuration,
  type EventKind,
  type Happening,
  type MatterState,
  refusedOf,
} from "../registers/index.ts";

/** The kinds of events that the rules of the register do not refuse as the matter stands. */
export function possibleOf(configuration: Configuration, state: MatterState, calendar: Calendar): readonly EventKind[] {
  const { matter, date } = state;
  const at = state.events.reduce((last, event) => (event.at > last ? event.at : last), date);
  return plainest(configuration, state)
    .filter(({ kind }) => isKnown(configuration, kind) && !isDone(state, kind))
    .filter(
      (happening) =>
        refusedOf(configuration, matter, { id: "", at, who: "", note: null, ...happening }, calendar) === null,
    )
    .map(({ kind }) => kind)
    .filter((kind, nth, all) => all.indexOf(kind) === nth);
}

/** An example of every kind that nothing but the matter's standing could refuse. */
function plainest(configuration: Configuration, state: MatterState): readonly Happening[] {
  const words = { reason: "…", approver: "…" };
  const far = "9998-12-31";
  const [owner] = state.owners;
  const fields = configuration.fields.map(({ code, type, choices }) => ({
    kind: "entered" as const,
    field: code,
    value: type === "number" ? 1 : type === "day" ? state.date : (choices[0] ?? "…"),
  }));
  const appealed = state.events.findLast(({ kind }) => kind === "appealed");
  const last = state.events.findLast(({ kind }) => kind !== "created");
  return [
    ...(["handed-out", "received", "urged", "accepted", "resumed", "struck-off"] as const).map((kind) => ({ kind })),
    { kind: "reported", progress: 0, done: null },
    { kind: "returned", ...words },
    { kind: "paused", ...words },
    { kind: "reopened", ...words },
    { kind: "planned", to: far, ...words },
    { kind: "settled", outcome: configuration.outcomes[0]?.code ?? null },
    { kind: "requested", what: "extension", to: far, ...words },
    { kind: "declined", ...words },
    { kind: "extended", step: null, to: far, ...words },
    { kind: "adjusted", ...words },
    ...configuration.grades.map(({ code }) => ({ kind: "rated" as const, grade: code })),
    { kind: "voted", ballots: { entitled: 1, for: 1, against: 0, abstained: 0, invalid: 0 } },
    ...configuration.stages.map(({ code }) => ({ kind: "moved" as const, stage: code })),
    ...configuration.steps.map(({ code }) => ({ kind: "stepped" as const, step: code })),
    ...fields,
    ...(owner === undefined ? [] : [{ kind: "handed-over" as const, role: owner.role, from: owner.name, to: "…" }]),
    ...(configuration.appraisal?.items ?? []).map(({ code }) => ({
      kind: "appealed" as const,
      item: code,
      reason: "…",
    })),
    ...(appealed?.kind === "appealed"
      ? [{ kind: "decided" as const, item: appealed.item, points: 0, reason: "…" }]
      : []),
    ...(last === undefined ? [] : [{ kind: "voided" as const, event: last.id, reason: "…" }]),
  ];
}

/** What is done once in a life and offered no more: handing out, and the receipt of it. */
function isDone({ events }: MatterState, kind: EventKind): boolean {
  if (kind !== "handed-out" && kind !== "received") return false;
  const again = kind === "received" ? ([...anew, "handed-out"] as const) : anew;
  return events.findLast((event) => event.kind === kind || again.includes(event.kind))?.kind === kind;
}

/** After these a matter is handed out, or received, again. */
const anew: readonly EventKind[] = ["created", "reopened", "rated", "returned", "handed-over"];

/** Events that every mechanism may have, whether its file speaks of them or not. */
const everywhere: readonly EventKind[] = [
  "urged",
  "returned",
  "requested",
  "declined",
  "extended",
  "entered",
  "handed-over",
  "voided",
  "appealed",
  "decided",
  "rated",
  "voted",
];

/** Whether the file of a register speaks of a kind of event: a clock starts or stops with it, or a stage. */
function isKnown({ steps, stages }: Configuration, kind: EventKind): boolean {
  if (everywhere.includes(kind)) return true;
  return (
    steps.some(({ from, doneBy, until }) => [...from, ...doneBy, ...until].includes(kind)) ||
    stages.some(({ enteredBy }) => enteredBy.includes(kind)) ||
    (kind === "resumed" && stages.some(({ enteredBy }) => enteredBy.includes("paused"))) ||
    (kind === "moved" && stages.some(({ judged, enteredBy }) => judged === null && enteredBy.length === 0)) ||
    (kind === "reported" && stages.some(({ judged }) => judged !== null))
  );
}
