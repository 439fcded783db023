// Opens the office over a store: reads the log once, keeps in step with it, and gives the port.

import { newId, type Store } from "../store/index.ts";
import { dayIn, minuteIn } from "./clock.ts";
import { doingWith } from "./doing.ts";
import { lookingAt } from "./looking.ts";
import type { Office } from "./office.ts";
import { noRegister } from "./refusals.ts";
import { type InForce, newShelf } from "./shelf.ts";
import { shippedFiles } from "./shipped.ts";
import { warmerOf } from "./warm.ts";
import { writerOf } from "./writing.ts";

/** What an office may be given beside its store. */
export interface OfficeOptions {
  /** The clock; the machine's where none is given. */
  readonly now?: () => Date;
  /** Configuration files instead of those that come with the product. */
  readonly files?: readonly string[];
}

/** How often it looks for what other processes wrote, while somebody listens. */
const LOOK_MS = 1000;
/** How long the names of reports may be old. */
const LABELS_MS = 10_000;

/** @see Office */
export async function openOffice(store: Store, options: OfficeOptions = {}): Promise<Office> {
  const { now = () => new Date(), files = shippedFiles() } = options;
  const shelf = newShelf(files);
  const writer = writerOf(store, shelf);
  const labels = labelsOf(store);
  await Promise.all([writer.catchUp(), labels.bring()]);
  const today = () => dayIn(now());
  const looking = lookingAt(shelf, today, labels.of);
  const doing = doingWith({
    ...{ shelf, writer, store, looking },
    newId: () => newId("m"),
    minute: () => minuteIn(now()),
  });
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const timers = new Set<NodeJS.Timeout>();
  const inForce = (code: string): InForce => {
    const found = shelf.inForce.get(code);
    if (found === undefined) throw noRegister(code);
    return found;
  };
  return {
    ...looking,
    ...doing,
    today,
    get calendar() {
      return shelf.calendar();
    },
    configuration: (code) => inForce(code).configuration,
    configurations: () => [...shelf.inForce.values()].map((one) => one.configuration),
    fileOf: (code) => inForce(code).file,
    officeDays: shelf.officeDays,
    async keepWarm() {
      const warmer = warmerOf(shelf, today);
      timers.add(setInterval(() => void warmer(), LOOK_MS * 60).unref());
      await warmer();
    },
    async catchUp() {
      await Promise.all([writer.catchUp(), labels.bring()]);
    },
    listen(hear) {
      const stop = writer.listen(hear);
      const timer = setInterval(() => void writer.catchUp().catch(() => {}), LOOK_MS);
      timer.unref();
      timers.add(timer);
      return () => {
        stop();
        clearInterval(timer);
        timers.delete(timer);
      };
    },
    ended,
    close() {
      for (const timer of timers) clearInterval(timer);
      end();
    },
  };
}

/** The names of reports, brought anew when they are old. */
function labelsOf(store: Pick<Store, "reports">) {
  const labels = new Map<string, string>();
  let brought = Number.NEGATIVE_INFINITY;
  return {
    of: (report: string): string | null => labels.get(report) ?? null,
    async bring(): Promise<void> {
      if (Date.now() - brought < LABELS_MS) return;
      brought = Date.now();
      for (const { id, government, planYear } of await store.reports()) {
        labels.set(id, `${government ?? ""}${planYear ?? ""}年政府工作报告`);
      }
    },
  };
}
