// Matters as they cross to the page: a line of a board, and the whole with its steps, its history and its evidence.

import { type Configuration, lackingOf, type MatterState } from "../registers/index.ts";
import type { EventShown, Evidence, FieldShown, LogEntry, MatterRow, MatterShown } from "../wire/index.ts";
import { eventId, type Held, lastOf, matterOf } from "./held.ts";
import { stateShown, stepShown } from "./state-shown.ts";

/** What a line is made of. */
export interface Shown {
  readonly configuration: Configuration;
  readonly held: Held;
  readonly state: MatterState;
}

/** A line of a board. */
export function rowOf({ configuration, held, state }: Shown): MatterRow {
  const { id, title, year, quantity, origins, register } = state.matter;
  const last = lastOf(held);
  return {
    ...{ id, register, title, year, quantity },
    registerName: configuration.name,
    owners: state.owners.map(({ role, name }) => ({ role, name })),
    origins: origins.length,
    example: held.example,
    version: last.seq,
    changedAt: last.at,
    state: stateShown(configuration, state),
  };
}

/** What the whole needs beside the matter itself. */
export interface Around {
  readonly may: MatterShown["may"];
  readonly score: MatterShown["score"];
  /** Names the report of an origin; null where it is not held. */
  readonly labelOf: (report: string) => string | null;
  readonly related: (id: string) => { readonly title: string; readonly light: MatterState["light"] } | null;
}

/** A matter whole. */
export function matterShown(shown: Shown, { may, score, labelOf, related }: Around): MatterShown {
  const { configuration, held, state } = shown;
  const { origins: _, ...row } = rowOf(shown);
  const matter = matterOf(held, state.date);
  return {
    ...row,
    may,
    score,
    origins: matter.origins.map((origin) => ({ ...origin, label: labelOf(origin.report) })),
    nodes: [...matter.nodes],
    fields: configuration.fields.map((rule): FieldShown => {
      const { code, name, type, required, choices, unit } = rule;
      return { code, name, type, required, choices: [...choices], unit, value: state.fields[code] ?? null };
    }),
    related: matter.related.map(({ matter: other, as }) => {
      const found = related(other);
      return { matter: other, as, title: found?.title ?? other, light: found?.light ?? null };
    }),
    steps: state.steps.map((step) => stepShown(configuration, step)),
    events: historyOf(held, state),
    lacking: [...lackingOf(configuration, { ...matter, fields: state.fields, owners: state.owners })],
  };
}

/** Everything that happened by the day of the state, newest first. */
function historyOf(held: Held, { date, events }: MatterState): EventShown[] {
  const files = evidenceOf(held);
  const standing = new Set(events.map(({ id }) => id));
  return held.told
    .filter(({ kind, body, at }) => kind !== "filed" && kind !== "hidden" && dayOf(body, at) <= date)
    .map((entry) => eventShown(entry, files, standing))
    .toReversed();
}

const dayOf = (body: LogEntry["body"], at: string): string => String(body.at ?? at).slice(0, 10);

function eventShown(entry: LogEntry, files: ReadonlyMap<string, Evidence>, standing: ReadonlySet<string>): EventShown {
  const { at, note, files: handedIn, draft: _, register: __, example: ___, ...body } = entry.body;
  const id = eventId(entry.seq);
  const kind = entry.kind as EventShown["kind"];
  return {
    ...{ id, kind, body },
    seq: entry.seq,
    at: String(at ?? entry.at),
    recordedAt: entry.at,
    who: entry.who,
    note: typeof note === "string" ? note : null,
    files: (Array.isArray(handedIn) ? handedIn : []).flatMap((file) => files.get(String(file)) ?? []),
    voided: kind !== "amended" && kind !== "commented" && !standing.has(id),
  };
}

/** The files that were handed in for a matter, by id. */
export const evidenceOf = ({ told }: Held): ReadonlyMap<string, Evidence> =>
  new Map(
    told
      .filter(({ kind }) => kind === "filed")
      .map(({ body, at, who }) => {
        const { file, fileName, mediaType, bytes, sha256 } = body as Record<string, string> & { bytes: number };
        const id = file!;
        return [id, { id, fileName: fileName!, mediaType: mediaType!, bytes, sha256: sha256!, at, who }];
      }),
  );
