// Promises of one report and what the next says of them: the verdict, and whether the words that show it were found.

import { answersIn } from "./answers.mjs";
import { share, sum } from "./counts.mjs";
import { common, isSame, lengthOf, placeOf, placesOf } from "./places.mjs";

/** How many of the outcomes of a promise count, and how long one may be. */
const OUTCOMES = 3;
const LONGEST = 300;

const VERDICTS = ["met", "missed", "progress", "unreported"];

/** The pairs of a key: a file of each begins with the names of its two reports. */
export const pairsIn = (key) =>
  answersIn(key, "follow").map(({ name, lines: [pair, ...lines] }) => ({ name, pair, lines }));

/** @param follow gives the promises of two readings with their verdicts */
export function follow(pairs, reportOf, followReadings) {
  const rows = pairs.map(({ name, pair, lines }) => {
    const [earlier, later] = [reportOf(pair.earlier), reportOf(pair.later)];
    const { promises } = followReadings(earlier.reading, later.reading);
    return { report: name, ...sum(lines.map((line) => judged(line, promises, earlier.text, later.text))) };
  });
  const total = sum(rows.map(({ report: _, ...counts }) => counts));
  const recalls = VERDICTS.filter((verdict) => total[`wanted_${verdict}`] > 0).map((verdict) =>
    share(total[`right_${verdict}`], total[`wanted_${verdict}`]),
  );
  return {
    rows: rows.map(({ report, promises, read, right, met, false_met }) => ({
      report,
      ...{ promises, read, right, met, false_met },
    })),
    read: share(total.read, total.promises),
    verdict_accuracy: share(total.right, total.promises),
    macro_recall: share(
      recalls.reduce((all, one) => all + one, 0),
      recalls.length,
    ),
    evidence_recall: share(total.shown, total.told),
    false_met: share(total.false_met, total.met),
  };
}

/** What was said of one promise of the key, as counts. */
function judged(line, promises, earlier, later) {
  const places = placesOf(line.promise_quote, earlier);
  const link = promises
    .filter(({ promise }) => places.some((place) => isSame(placeOf(promise), place)))
    .sort((a, b) => strangeness(a, line) - strangeness(b, line))[0];
  const said = link?.verdict ?? null;
  const counts = { promises: 1, read: link === undefined ? 0 : 1, right: said === line.verdict ? 1 : 0 };
  for (const verdict of VERDICTS) {
    counts[`wanted_${verdict}`] = line.verdict === verdict ? 1 : 0;
    counts[`right_${verdict}`] = line.verdict === verdict && said === verdict ? 1 : 0;
  }
  const met = said === "met" ? 1 : 0;
  const told = line.outcome_quote ? 1 : 0;
  return {
    ...counts,
    ...{ met, false_met: met === 1 && line.verdict !== "met" ? 1 : 0 },
    ...{ told, shown: told === 1 && isShown(link, line.outcome_quote, later) ? 1 : 0 },
  };
}

const strangeness = ({ promise }, { promise_quote: quote }) => Math.abs(promise.quote.length - quote.length);

/** Whether half of the words of the key, or of an outcome, stand in the other. */
function isShown(link, quote, later) {
  const places = placesOf(quote, later);
  const outcomes = (link?.outcomes ?? []).slice(0, OUTCOMES).map(placeOf);
  return outcomes.some(
    (read) =>
      lengthOf(read) <= LONGEST &&
      places.some((place) => 2 * common(read, place) >= Math.min(lengthOf(read), lengthOf(place))),
  );
}
