// Notices at work: what became owed or was done since the last run is told, the digest goes out on working days, and what is due in
// the queue is sent. A run may stop anywhere and be done again: everybody is told of everything once.

import { dayIn, type Office } from "../office/index.ts";
import type { Configuration, Day, Matter, MatterState } from "../registers/index.ts";
import { stateOf } from "../registers/index.ts";
import type { NewNotice, Store } from "../store/index.ts";
import type { LogEntry, Person } from "../wire/index.ts";
import { momentOf, timeIn } from "./china.ts";
import { type Directory, directoryOf } from "./directory.ts";
import { graver } from "./graver.ts";
import { actIn, ofAct, ofState, type Ways } from "./noticed.ts";
import { type Sent, sendDue } from "./sending.ts";
import { callsWebhook, type Environment, type Settings, sendsMail, settingsInForce } from "./settings.ts";

/** What a run did. */
export interface Ran extends Sent {
  readonly notices: number;
  /** Mails that bundle what waited. */
  readonly digests: number;
}

/** Notices at work. */
export interface Notices {
  /** Runs once; with a day as if it were that day, at the time of the digest. */
  run(date?: Day): Promise<Ran>;
  /** Runs by itself from now on: whenever something happens, and every half minute. */
  start(): void;
  /** Stops; waits a little for what is on its way, and leaves the rest to the next start. */
  close(): Promise<void>;
}

/** What notices may be given beside store and office. */
export interface NoticesOptions {
  readonly env?: Environment;
  readonly now?: () => Date;
}

const EVERY_MS = 30_000;
/** Several acts that come together are told together. */
const TOGETHER_MS = 150;
/** How long stopping waits for what is on its way. */
const GRACE_MS = 10_000;
/** Before this nobody's telephone rings for something that became red at midnight. */
const MORNING = "07:00";
/** How many log entries are looked at together. */
const PAGE = 2000;

/** How far things have been told: the last log entry, the last day reckoned, the day of the last digest. */
const SEQ = "notices.seq";
const DAY = "notices.day";
const DIGEST = "notices.digest";

/** @throws Problem `bad-request` where an environment variable makes no sense */
export async function openNotices(store: Store, office: Office, options: NoticesOptions = {}): Promise<Notices> {
  const { env = process.env, now = () => new Date() } = options;
  await settingsInForce(store, env);
  const closing = new AbortController();
  const stops: (() => void)[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const run = (date?: Day): Promise<Ran> => {
    const next = turn.then(() => runOnce(store, office, env, now(), date ?? null, () => closing.signal.aborted));
    turn = next.catch(() => {});
    return next;
  };
  const runQuietly = (): void => {
    if (!closing.signal.aborted) void run().catch((error) => closing.signal.aborted || console.error(error));
  };
  return {
    run,
    start() {
      let soon: NodeJS.Timeout | null = null;
      const every = setInterval(runQuietly, EVERY_MS).unref();
      const deaf = office.listen(() => {
        soon ??= setTimeout(() => {
          soon = null;
          runQuietly();
        }, TOGETHER_MS).unref();
      });
      stops.push(
        deaf,
        () => clearInterval(every),
        () => soon !== null && clearTimeout(soon),
      );
      runQuietly();
    },
    async close() {
      closing.abort();
      for (const stop of stops) stop();
      let cut: NodeJS.Timeout | undefined;
      await Promise.race([turn, new Promise((resolve) => (cut = setTimeout(resolve, GRACE_MS)))]);
      clearTimeout(cut);
    },
  };
}

/** What a run goes by. */
interface Ground {
  readonly settings: Settings;
  readonly directory: Directory;
  readonly ways: Ways;
}

async function groundOf(store: Store, env: Environment): Promise<Ground> {
  const settings = await settingsInForce(store, env);
  const [people, units, without] = [await store.people(), await store.units(), await store.withoutMail()];
  const [mails, calls] = [sendsMail(settings), callsWebhook(settings)];
  const byMail = ({ id, email, example }: Person) => mails && email !== null && !example && !without.has(id);
  return {
    settings,
    directory: directoryOf(people, units),
    ways: { byMail, byHook: ({ example }) => calls && !example },
  };
}

async function runOnce(
  store: Store,
  office: Office,
  env: Environment,
  now: Date,
  date: Day | null,
  closing: () => boolean,
): Promise<Ran> {
  await office.catchUp();
  const ground = await groundOf(store, env);
  const today = date ?? dayIn(now);
  const notices = await tell(store, office, ground, today, date === null ? now : null);
  const digests = await bundle(store, office, ground, today, date === null ? now : null);
  const sent = await sendDue(store, ground, closing);
  return { notices, digests, ...sent };
}

/** Tells what became owed and what was done since the last time. @param now null where the day was given by hand */
async function tell(store: Store, office: Office, ground: Ground, today: Day, now: Date | null): Promise<number> {
  const heard = await newsSince(store, (await store.setting(SEQ)) as number | null);
  const newDay = now === null || (await store.setting(DAY)) !== today;
  // A register, the calendar, a unit or a person that changed may change what is owed to whom.
  const all = newDay || heard.entries.some(({ subject }) => subject !== "matter");
  if (!all && heard.entries.length === 0) return 0;
  const touched = new Set(heard.entries.map(({ subjectId }) => subjectId));
  const owed = owedNow(office, ground, today, all ? null : touched);
  const early = now !== null && timeIn(now) < MORNING;
  const rest = { remember: now === null ? {} : { [DAY]: today }, notBefore: early ? momentOf(today, MORNING) : null };
  // The acts, and how far the log was read, come last: should it stop before, both are done again and nobody notices.
  const warned = await store.tellNotices({ notices: owed, ...rest });
  const acts = actsIn(office, ground, heard.entries);
  const told = await store.tellNotices({ notices: acts, remember: { [SEQ]: heard.seq }, notBefore: null });
  return warned.notices + told.notices;
}

/** What the log says since an entry; nothing where it is read for the first time, since what was before is no news. */
async function newsSince(
  store: Store,
  seq: number | null,
): Promise<{ readonly entries: readonly LogEntry[]; readonly seq: number }> {
  if (seq === null) return { entries: [], seq: await store.headOfLog() };
  const entries: LogEntry[] = [];
  for (let after = seq; ; ) {
    const page = await store.log({ after, limit: PAGE });
    entries.push(...page.filter(({ subject }) => subjects.includes(subject)));
    after = page.at(-1)?.seq ?? after;
    if (page.length < PAGE) return { entries, seq: after };
  }
}

const subjects: readonly LogEntry["subject"][] = ["matter", "register", "calendar", "person", "unit"];

function owedNow(
  office: Office,
  { directory, ways }: Ground,
  today: Day,
  touched: ReadonlySet<string> | null,
): readonly NewNotice[] {
  const stateAt = (configuration: Configuration): readonly MatterState[] =>
    touched === null
      ? office.states(configuration.code, today)
      : office
          .matters(configuration.code)
          .filter(({ id }) => touched.has(id))
          .flatMap((matter) => stateOf(configuration, matter, today, office.calendar) ?? []);
  return (
    office
      .configurations()
      .flatMap((configuration) =>
        stateAt(configuration).flatMap((state) => ofState(configuration, state, directory, ways)),
      )
      // The inbox shows what came last first.
      .toSorted((one, other) => graver(other, one))
  );
}

function actsIn(office: Office, { directory, ways }: Ground, entries: readonly LogEntry[]): readonly NewNotice[] {
  const ids = new Set(entries.flatMap(({ subject, subjectId }) => (subject === "matter" ? [subjectId] : [])));
  if (ids.size === 0) return [];
  const held = new Map<string, { readonly configuration: Configuration; readonly matter: Matter }>();
  for (const configuration of office.configurations()) {
    for (const matter of office.matters(configuration.code))
      if (ids.has(matter.id)) held.set(matter.id, { configuration, matter });
  }
  return entries.flatMap((entry) => {
    const found = held.get(entry.subjectId);
    const act =
      found === undefined || entry.subject !== "matter" ? null : actIn(found.configuration, entry, office.today());
    if (found === undefined || act === null) return [];
    const { configuration, matter } = found;
    const owners = stateOf(configuration, matter, office.today(), office.calendar)?.owners ?? matter.owners;
    return ofAct(act, configuration, { title: matter.title, owners }, directory, ways);
  });
}

/** Bundles what waits into one mail a person, on working days from the time that was set; after a standstill once, not a mail a day. */
async function bundle(
  store: Store,
  office: Office,
  { settings, directory, ways }: Ground,
  today: Day,
  now: Date | null,
): Promise<number> {
  if (office.calendar.isOff(today)) return 0;
  if (now !== null) {
    const last = (await store.setting(DIGEST)) as Day | null;
    if (timeIn(now) < settings.digest || (last !== null && last >= today)) return 0;
  }
  const readers = [...directory.byId.values()].filter(ways.byMail).map(({ id }) => id);
  const count = await store.sendDigest(readers, now === null ? {} : { [DIGEST]: today });
  await store.tidySendings();
  return count;
}
