// The one way the office writes: it reads what the log says by now, decides, and writes only if nobody wrote in between; else it
// decides anew. Within one process writers take turns.

import type { LogStore, NewLogEntry } from "../store/index.ts";
import type { Change, LogEntry } from "../wire/index.ts";
import { busy } from "./refusals.ts";
import type { Shelf } from "./shelf.ts";

/** How often a decision is made anew before it is given up. */
const TRIES = 20;

export interface Writer {
  /** Reads what was written since. */
  catchUp(): Promise<void>;
  /** Writes what `decide` comes to on the newest state; what it throws is the caller's. */
  write(decide: () => readonly NewLogEntry[]): Promise<readonly LogEntry[]>;
  listen(hear: (change: Change, entry: LogEntry) => void): () => void;
}

/** Over a store and the shelf that is kept in step with its log. */
export function writerOf(store: LogStore, shelf: Shelf): Writer {
  let head = 0;
  let begun = false;
  let turn: Promise<unknown> = Promise.resolve();
  const ears = new Set<(change: Change, entry: LogEntry) => void>();

  const take = (entries: readonly LogEntry[]): void => {
    for (const entry of entries) {
      if (entry.seq <= head) continue;
      head = entry.seq;
      shelf.take(entry);
      if (begun) for (const hear of ears) hear(changeOf(shelf, entry), entry);
    }
  };
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = turn.then(act, act);
    turn = done.catch(() => {});
    return done;
  };
  const read = async (): Promise<void> => {
    if ((await store.headOfLog()) > head) take(await store.log({ after: head }));
    begun = true;
  };
  const write = async (decide: () => readonly NewLogEntry[]): Promise<readonly LogEntry[]> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      await read();
      const decided = decide();
      if (decided.length === 0) return [];
      const written = await store.append(decided, head);
      if (written !== null) {
        take(written);
        return written;
      }
    }
    throw busy();
  };
  return {
    catchUp: () => inTurn(read),
    write: (decide) => inTurn(() => write(decide)),
    listen(hear) {
      ears.add(hear);
      return () => ears.delete(hear);
    },
  };
}

/** What others are told of an entry. */
export const changeOf = (shelf: Shelf, { seq, subject, subjectId, kind }: LogEntry): Change => ({
  ...{ seq, subject, subjectId, kind },
  register: subject === "register" ? subjectId : (shelf.matters.get(subjectId)?.register ?? null),
});
