// Every number of a passage: found at its place, and with which kind, value, unit, bound, polarity, status, and thing measured.

import { isEqual, isPoints, plain } from "./amounts.mjs";
import { rates, share, shares, sum } from "./counts.mjs";

export function dense(answers, reportOf) {
  const rows = answers.map(({ name, lines }) => scorePassage(name, lines, reportOf(name)));
  const total = sum(rows.map(({ counts }) => counts));
  const things = sum(rows.map(({ things }) => things));
  const fields = shares(sum(rows.map(({ fields }) => fields)), total.found);
  return {
    rows: rows.map(({ name, counts }) => ({ report: name, ...counts })),
    ...rates(total),
    fields: { ...fields, of: share(things.right, things.asked) },
  };
}

function scorePassage(name, lines, { reading }) {
  const [from, to] = lines.find(({ passage }) => passage !== undefined).passage;
  const wanted = lines.filter(({ surface }) => surface !== undefined);
  const inside = reading.quantities.filter(
    ({ kind, source }) => kind !== "label" && source.start >= from && source.end <= to,
  );
  const free = new Map(inside.map((quantity) => [quantity.source.start, quantity]));
  const fields = { kind: 0, value: 0, unit: 0, bound: 0, polarity: 0, status: 0 };
  const things = { asked: 0, right: 0 };
  let found = 0;
  for (const number of wanted) {
    // 第3位 may be read from 第 on: the number decides.
    const hit = free.get(number.start) ?? free.get(number.start - 1);
    if (hit === undefined || !isNested(hit.surface, number.surface)) continue;
    free.delete(hit.source.start);
    found++;
    for (const [field, isRight] of Object.entries(agreement(hit, number))) fields[field] += isRight ? 1 : 0;
    if (number.of === null) continue;
    things.asked++;
    if (isThing(hit.of ?? "", number.of)) things.right++;
  }
  return { name, counts: { found, missed: wanted.length - found, extra: free.size }, fields, things };
}

const isNested = (a, b) => a.includes(b) || b.includes(a);

/** One wording holds the other, and is at most twice as long. */
const isThing = (read, wanted) =>
  read !== "" &&
  isNested(read, wanted) &&
  2 * Math.min(read.length, wanted.length) >= Math.max(read.length, wanted.length);

const agreement = (read, number) => ({
  kind: read.kind === number.kind,
  value:
    isEqual(plain(read.value, read.unit), plain(number.value, number.unit)) &&
    isEqual(plain(read.valueHigh, read.unit), plain(number.value_high, number.unit)),
  unit:
    isPoints(read.unit) === isPoints(number.unit) &&
    (number.kind === "rank" || (read.unit ?? "") === (number.unit ?? "")),
  bound: read.bound === (number.bound ?? "exact"),
  polarity: read.polarity === (number.polarity ?? null),
  status: read.status === (number.status ?? null),
});
