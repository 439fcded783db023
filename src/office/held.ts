// Matters as the log tells them: born with a draft, amended, told of, hidden. From these the record of a matter as it was on any day
// is put together. Entries are taken in in their order, and nothing here writes.

import type { Day, Draft, Matter, MatterEvent } from "../registers/index.ts";
import type { LogEntry } from "../wire/index.ts";

/** A matter as it is held: everything that was ever told of it. */
export interface Held {
  readonly id: string;
  readonly register: string;
  readonly example: boolean;
  /** What it said of itself, from which day on; the last stands. */
  readonly drafts: readonly { readonly from: Day; readonly draft: Draft }[];
  readonly events: readonly MatterEvent[];
  /** All entries of the log about it, in order. */
  readonly told: readonly LogEntry[];
  /** Taken out of sight: the example year, once it was removed. */
  readonly hidden: boolean;
}

/** The id under which an event of the log is spoken of. */
export const eventId = (seq: number): string => `e${seq}`;

/** What an entry makes of the matter it is about; null for the birth of none. */
export function afterEntry(held: Held | null, entry: LogEntry): Held | null {
  if (held === null) return entry.kind === "created" ? bornOf(entry) : null;
  const told = [...held.told, entry];
  if (entry.kind === "amended") return { ...held, told, drafts: [...held.drafts, amendedIn(held, entry)] };
  if (entry.kind === "hidden") return { ...held, told, hidden: true };
  if (notEvents.has(entry.kind)) return { ...held, told };
  return { ...held, told, events: [...held.events, eventOf(entry)] };
}

/** What the log tells of a matter beside the engine's events. */
const notEvents: ReadonlySet<string> = new Set(["amended", "commented", "filed", "hidden"]);

/** What a birth says, in the body of its entry. */
export interface Birth {
  readonly register: string;
  readonly at: string;
  readonly draft: Omit<Draft, "register">;
  readonly example: boolean;
}

function bornOf(entry: LogEntry): Held {
  const { register, at, draft, example } = entry.body as unknown as Birth;
  return {
    id: entry.subjectId,
    register,
    example,
    drafts: [{ from: at.slice(0, 10), draft: { ...draft, register } }],
    events: [{ id: eventId(entry.seq), at, who: entry.who, note: null, kind: "created" }],
    told: [entry],
    hidden: false,
  };
}

function amendedIn(held: Held, { body }: LogEntry): Held["drafts"][number] {
  const { at, to } = body as { readonly at: string; readonly to: Partial<Draft> };
  return { from: at.slice(0, 10), draft: { ...held.drafts.at(-1)!.draft, ...to } };
}

/** The engine's event in an entry. */
export function eventOf({ seq, who, kind, body }: LogEntry): MatterEvent {
  const { at, note, files: _, ...happening } = body as Record<string, unknown> & { at: string; note?: string | null };
  return { ...happening, kind, id: eventId(seq), at, who, note: note ?? null } as MatterEvent;
}

/** The record of a matter as it stood at the end of a day; the present one where no day is given. */
export function matterOf({ id, drafts, events }: Held, date?: Day): Matter {
  const standing = date === undefined ? drafts.at(-1) : drafts.findLast(({ from }) => from <= date);
  return { ...(standing ?? drafts[0]!).draft, id, events };
}

/** The number and the moment of the last entry about a matter. */
export const lastOf = ({ told }: Held): LogEntry => told.at(-1)!;
