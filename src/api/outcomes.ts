// What the promises of a report came to in the registers: each with its matters, the upshot by rule and the sum behind it.

import type { Office } from "../office/index.ts";
import { type MatterResult, type Origin, resultOf, sumOf, upshotOf } from "../registers/index.ts";
import type { Store } from "../store/index.ts";
import {
  type Actor,
  type FollowedPromise,
  type PromiseOutcome,
  type ReportOutcomes,
  UpshotSchema,
} from "../wire/index.ts";

/** More promises than any report has. */
const ALL = { offset: 0, limit: 5000 };

type Register = PromiseOutcome["matters"][number]["register"];

/** A matter that came from the report, and the sentence it came from. */
interface Came {
  readonly result: MatterResult;
  readonly origin: Origin;
  readonly register: Register;
}

/** The outcomes of a report at a day; matters that are not for whoever asks are counted and not named. */
export async function outcomesOf(
  store: Store,
  office: Office,
  actor: Actor,
  { id, date = office.today() }: { readonly id: string; readonly date?: string | undefined },
): Promise<ReportOutcomes> {
  const { earlier, promises } = await store.following(id, {}, ALL);
  const came = cameFrom(office, new Set([id, earlier.id]), date);
  const placed = new Map<string, Came[]>();
  const unplaced = new Set<string>();
  for (const one of came) {
    const promise = promiseOf(promises, one.origin);
    if (promise === undefined) unplaced.add(one.result.state.matter.id);
    else placed.set(promise.promise.id, [...(placed.get(promise.promise.id) ?? []), one]);
  }
  const seen = new Set(
    office
      .rows(
        actor,
        came.map(({ result }) => result.state.matter.id),
      )
      .map((row) => row.id),
  );
  const outcomes = promises.flatMap((promise) => {
    const its = placed.get(promise.promise.id);
    return its === undefined ? [] : [outcomeOf(promise, its, seen)];
  });
  return {
    ...{ report: earlier, date, outcomes, unplaced: [...unplaced] },
    upshots: countsOf(outcomes),
  };
}

const countsOf = (outcomes: readonly PromiseOutcome[]): ReportOutcomes["upshots"] =>
  Object.fromEntries(
    UpshotSchema.options.map((one) => [one, outcomes.filter(({ upshot }) => upshot === one).length]),
  ) as ReportOutcomes["upshots"];

function cameFrom(office: Office, reports: ReadonlySet<string>, date: string): readonly Came[] {
  return office.configurations().flatMap((configuration) => {
    const { code, name } = configuration;
    return office.states(code, date).flatMap((state) => {
      const origins = state.matter.origins.filter(({ report }) => reports.has(report));
      const result = resultOf(configuration, state);
      return origins.map((origin) => ({ result, origin, register: { code, name } }));
    });
  });
}

/** By its id where it reads as it did, else by its words: newer rules may have numbered the promises otherwise. */
function promiseOf(promises: readonly FollowedPromise[], origin: Origin): FollowedPromise | undefined {
  const same = promises.find(({ promise }) => promise.id === origin.statement && promise.quote === origin.quote);
  return (
    same ??
    promises.find(({ promise }) => promise.start === origin.start && promise.end === origin.end) ??
    promises.find(({ promise }) => promise.quote === origin.quote) ??
    promises.find(({ promise }) => promise.start < origin.end && origin.start < promise.end)
  );
}

function outcomeOf(
  { promise, verdict }: FollowedPromise,
  came: readonly Came[],
  seen: ReadonlySet<string>,
): PromiseOutcome {
  // A task that was merged from two stretches of one promise stands once.
  const once = [...new Map(came.map((one) => [one.result.state.matter.id, one])).values()];
  const results = once.map(({ result }) => result);
  return {
    ...{ statement: promise.id, quote: promise.quote, verdict },
    upshot: upshotOf(results.map(({ result }) => result)),
    sum: sumOf(results),
    matters: once.filter(({ result }) => seen.has(result.state.matter.id)).map(shown),
  };
}

const shown = ({ result: { state, result, done, reached }, register }: Came): PromiseOutcome["matters"][number] => ({
  ...{ id: state.matter.id, title: state.matter.title, register, result, done, reached },
  ...{ stage: state.stage.name, light: state.light, lead: state.lead, deadline: state.deadline },
  quantity: state.matter.quantity,
  adjusted: state.adjustment?.reason ?? null,
});
