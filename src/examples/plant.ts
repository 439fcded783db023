// Puts the example year into a store: units, people by their posts, the matters of all registers and what happened to them. And takes it
// out of sight again.

import type { Office, Recorded } from "../office/index.ts";
import type { Day } from "../registers/index.ts";
import type { Store } from "../store/index.ts";
import type { Actor, MatterDraft } from "../wire/index.ts";
import { people, units } from "./people.data.ts";
import { type Scripted, type SourceReport, scriptFor } from "./script.ts";

/** Whose report the year is of. */
const COUNTY = "漪湖县";
const WHO = "示例";
const planter: Actor = { person: null, name: WHO, role: "administrator", called: [], units: [] };

/** The part of the store that examples need. */
type Shelf = Pick<
  Store,
  "reports" | "shownReading" | "units" | "addUnit" | "people" | "addPerson" | "changePerson" | "log"
>;

/** Whether nobody has worked here yet: no unit, no person, no matter, hidden ones included. */
async function isUntouched(store: Shelf): Promise<boolean> {
  if ((await store.units()).length > 0 || (await store.people()).length > 0) return false;
  return (await store.log({ subject: "matter", limit: 1 })).length === 0;
}

/** Puts the year up to today into a store that nobody has worked in yet. Returns how many matters there are; 0 where it did nothing. */
export async function plantYear(store: Shelf, office: Office, today: Day = office.today()): Promise<number> {
  if (!(await isUntouched(store))) return 0;
  const report = await newestReport(store);
  if (report === null) return 0;
  await plantPeople(store);
  const script = scriptFor(today, report);
  const ids = await plantMatters(office, script);
  await office.write(eventsOf(script, ids));
  return script.length;
}

async function newestReport(store: Shelf): Promise<SourceReport | null> {
  const own = (await store.reports()).filter(({ government, example }) => government === COUNTY && example);
  const newest = own.toSorted((a, b) => b.planYear - a.planYear)[0];
  if (newest === undefined) return null;
  const { summary, reading } = await store.shownReading(newest.id);
  return { id: summary.id, statements: reading.statements };
}

async function plantPeople(store: Shelf): Promise<void> {
  const ids = new Map<string, string>();
  for (const { name, above, alsoKnown = [] } of units) {
    const parent = above === null ? null : (ids.get(above) ?? null);
    ids.set(name, (await store.addUnit(planter, { name, alsoKnown: [...alsoKnown], parent }, true)).id);
  }
  for (const { name, role, unit, post = null } of people) {
    const username = name.replaceAll(/[^\p{L}\p{N}]/gu, "");
    const at = unit === null ? null : (ids.get(unit) ?? null);
    await store.addPerson(planter, { name, username, role, unit: at, post, email: null }, true);
  }
}

/** All that were born on one day at once. Whatever names tasks comes after them. */
async function plantMatters(office: Office, script: readonly Scripted[]): Promise<ReadonlyMap<Scripted, string>> {
  const ids = new Map<Scripted, string>();
  const byTitle = new Map<string, string>();
  const batches = new Map<string, Scripted[]>();
  for (const one of script) {
    const key = `${one.register} ${one.born}`;
    batches.set(key, [...(batches.get(key) ?? []), one]);
  }
  for (const batch of batches.values()) {
    const { register, born } = batch[0]!;
    const drafts = batch.map(({ draft, answers }) => ({ ...draft, related: relatedOf(answers, byTitle) }));
    const made = await office.put(register, drafts, WHO, born, true);
    made.forEach((id, at) => {
      const one = batch[at]!;
      ids.set(one, id);
      if (register === "yearly-tasks") byTitle.set(one.draft.title, id);
    });
  }
  return ids;
}

const relatedOf = (answers: readonly string[], byTitle: ReadonlyMap<string, string>): MatterDraft["related"] =>
  answers.flatMap((title) => {
    const matter = byTitle.get(title);
    return matter === undefined ? [] : [{ matter, as: "answered-by" as const }];
  });

const eventsOf = (script: readonly Scripted[], ids: ReadonlyMap<Scripted, string>): readonly Recorded[] =>
  script.flatMap((one) => one.events.map((event) => ({ ...event, matter: ids.get(one)! }) as Recorded));

/** Ids of the example matters in sight, as far as whoever asks may see them. */
export function exampleMatters(office: Office, by: Actor): readonly string[] {
  const all = office.configurations().flatMap(({ code }) => office.matters(code).map(({ id }) => id));
  return office.rows(by, all).flatMap(({ id, example }) => (example ? [id] : []));
}

/** Takes every example matter out of sight and closes the accounts of example people; the log keeps all of it. Returns how many. */
export async function removeYear(store: Shelf, office: Office, by: Actor): Promise<number> {
  await office.catchUp();
  const examples = exampleMatters(office, by);
  await office.hide(examples, by.name, "移除示例年度");
  for (const { id, example, active } of await store.people()) {
    if (example && active) await store.changePerson(by, id, { active: false, why: "移除示例年度" });
  }
  return examples.length;
}
