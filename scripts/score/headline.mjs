// The headline results and targets: which measures of the key were read, and with which bound, stance, status and period.
// A fact is found when indicator, basis and amount agree at the same place; strictly, when everything agrees.

import { isEqual, isPoints, plain } from "./amounts.mjs";
import { rates, share, shares, sum } from "./counts.mjs";
import { common, isSame, lengthOf, placeOf, placesOf } from "./places.mjs";

const OTHER = "其他:";
/** Quotes this near each other form one annotated stretch. */
const GAP = 40;

export function headline(answers, reportOf, canonical) {
  const rows = answers.map(({ name, lines }) => scoreReport(name, lines, reportOf(name), canonical));
  const total = sum(rows.map(({ counts }) => counts));
  const found = rates(total);
  const strictly = total.strict;
  return {
    rows: rows.map(({ name, counts }) => ({ report: name, ...counts })),
    found_f1: found.f1,
    strict_f1: share(2 * strictly, 2 * total.found + total.missed + total.extra),
    recall: found.recall,
    precision: found.precision,
    fields: shares(sum(rows.map(({ fields }) => fields)), total.found),
  };
}

function scoreReport(name, lines, { text, reading }, canonical) {
  const wanted = lines.map((line) => ({ ...line, places: placesOf(line.quote, text) }));
  const free = new Set(reading.statements.filter(({ measure }) => measure !== undefined));
  const fields = { bound: 0, stance: 0, status: 0, period: 0 };
  let found = 0;
  let strict = 0;
  for (const fact of wanted) {
    const hit = [...free].find((statement) => isFact(statement, fact));
    if (hit === undefined) continue;
    free.delete(hit);
    found++;
    const right = agreement(hit, fact);
    for (const [field, isRight] of Object.entries(right)) fields[field] += isRight ? 1 : 0;
    if (Object.values(right).every(Boolean)) strict++;
  }
  const stretches = stretchesOf(wanted);
  const extra = [...free].filter((statement) => isExtra(statement, wanted, stretches, canonical)).length;
  return { name, counts: { found, strict, missed: wanted.length - found, extra }, fields };
}

/** Same place, same indicator, same basis, same amount (or, of a relation, much the same wording). */
function isFact(statement, fact) {
  const { measure } = statement;
  if (measure.basis !== fact.basis || !isIndicator(measure.indicator, fact.indicator)) return false;
  if (isPoints(measure.unit) !== isPoints(fact.unit)) return false;
  const low = isEqual(plain(measure.value, measure.unit), plain(fact.value, fact.unit));
  const high = isEqual(plain(measure.valueHigh, measure.unit), plain(fact.value_high, fact.unit));
  if (!low || !high || !isAt(statement, fact)) return false;
  return fact.value !== null || isAlike(measure.text, fact.text);
}

const isAt = (statement, fact) => fact.places.some((place) => isSame(placeOf(statement), place));

function isIndicator({ name, surface }, wanted) {
  if (!wanted.startsWith(OTHER)) return name === wanted;
  const words = wanted.slice(OTHER.length);
  return surface.includes(words) || words.includes(surface);
}

/** Half of the longer wording's characters stand in both. */
function isAlike(a, b) {
  const [one, two] = [[...(a ?? "")], [...(b ?? "")]];
  if (one.length === 0 || two.length === 0) return one.length === two.length;
  const both = one.filter((char) => two.includes(char)).length;
  return both * 2 >= Math.max(one.length, two.length);
}

const agreement = ({ measure, status, period }, fact) => ({
  bound: fact.basis === "relation" || measure.bound === fact.bound,
  stance: measure.stance === (fact.stance ?? null),
  status: status === fact.status,
  period: periodOf(period) === fact.period,
});

function periodOf(period) {
  if (period === null) return null;
  return period.from === period.to ? String(period.from) : `${period.from}-${period.to}`;
}

/** The stretches that were annotated, each from its first quote to its last; quotes that stand more than once are left out. */
function stretchesOf(wanted) {
  const places = wanted.flatMap((fact) => (fact.places.length === 1 ? fact.places : [])).sort((a, b) => a[0] - b[0]);
  const stretches = [];
  for (const [start, end] of places) {
    const last = stretches.at(-1);
    if (last !== undefined && start - last[1] <= GAP) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}

/** A measure that nobody wrote into the key, of a canonical indicator or a second reading of a number of the key. */
function isExtra(statement, wanted, stretches, canonical) {
  const amount = plain(statement.measure.value, statement.measure.unit);
  const isAgain = (fact) =>
    amount !== null &&
    fact.value !== null &&
    isEqual(Math.abs(plain(fact.value, fact.unit)), Math.abs(amount)) &&
    isAt(statement, fact);
  if (!canonical.has(statement.measure.indicator.name) && !wanted.some(isAgain)) return false;
  const place = placeOf(statement);
  const inside = Math.max(0, ...stretches.map((stretch) => common(place, stretch)));
  return inside * 2 >= lengthOf(place) || (inside > 0 && lengthOf(place) > 120);
}
