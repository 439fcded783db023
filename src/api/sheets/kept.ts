// What is kept in memory while somebody looks it over: each for its owner alone, for an hour after it was last looked at, and not many.
// A restart forgets it; nothing that was applied is here.

import { newId } from "../../store/index.ts";
import { type Actor, Problem } from "../../wire/index.ts";

const HOUR = 3_600_000;
/** More at a time are not held; the one that nobody looked at for the longest goes. */
const MOST = 40;

interface Kept<T> {
  readonly value: T;
  readonly owner: string;
  seen: number;
}

/** Things by their ids. */
export class Keeping<T> {
  private readonly held = new Map<string, Kept<T>>();
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** Keeps a thing and gives its id. */
  keep(owner: Actor, value: T): string {
    for (const [id, { seen }] of this.held) if (this.now() - seen > HOUR) this.held.delete(id);
    while (this.held.size >= MOST) this.held.delete([...this.held].toSorted(([, a], [, b]) => a.seen - b.seen)[0]![0]);
    const id = newId("i");
    this.held.set(id, { value, owner: nameOf(owner), seen: this.now() });
    return id;
  }

  /** @throws Problem `not-found` where it is not there, not theirs, or too old */
  of(owner: Actor, id: string): T {
    const found = this.held.get(id);
    if (found === undefined || found.owner !== nameOf(owner) || this.now() - found.seen > HOUR) throw gone();
    found.seen = this.now();
    return found.value;
  }

  has(owner: Actor, id: string): boolean {
    return this.held.get(id)?.owner === nameOf(owner);
  }

  forget(id: string): void {
    this.held.delete(id);
  }
}

const nameOf = ({ person, name }: Actor): string => person ?? name;

const gone = (): Problem =>
  new Problem(
    "not-found",
    "这次预览已经过期（一小时没有动，或者服务重启过），什么也没有写入；请重新选择文件。",
    "This preview has expired (untouched for an hour, or the service was started anew) and nothing was written; choose the file again.",
  );
