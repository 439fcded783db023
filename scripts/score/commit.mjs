// Every commitment of a passage: found where half of its characters are read as commitments, with how firmly it is undertaken and
// whether a later report could check it; and none read where the report looks back.

import { answersIn } from "./answers.mjs";
import { share, shares, sum } from "./counts.mjs";
import { common, lengthOf, placeOf } from "./places.mjs";

/** A commitment longer than this is no single undertaking. */
const LONGEST = 200;

/**
 * @param answers passages with their commitments
 * @param parts the outlines of the same key, whose parts that look back may hold none
 */
export function commit(answers, parts, reportOf) {
  const rows = answers.map(({ name, lines }) => scorePassage(name, lines, reportOf(name)));
  const total = sum(rows.map(({ counts }) => counts));
  const recall = share(total.found, total.wanted);
  const precision = share(total.right, total.read);
  const leaks = sum([{ leaked: 0, characters: 0 }, ...parts.map(({ name, lines }) => leaksIn(lines, reportOf(name)))]);
  return {
    rows: rows.map(({ name, counts }) => ({ report: name, ...counts })),
    recall,
    precision,
    f1: share(2 * recall * precision, recall + precision),
    one_to_one: share(2 * total.alone, total.read + total.wanted),
    leak_per_1000: share(1000 * leaks.leaked, leaks.characters),
    fields: shares(sum([{ strength: 0, measurable: 0 }, ...rows.map(({ fields }) => fields)]), total.found),
  };
}

/** The commitments of a key and the outlines it has. */
export const commitmentsIn = (key) => [answersIn(key, "commit"), answersIn(key, "outline")];

const committed = ({ statements }) => statements.filter(({ kind }) => kind === "commitment");

function scorePassage(name, lines, { reading }) {
  const [from, to] = lines.find(({ passage }) => passage !== undefined).passage;
  const wanted = lines
    .filter(({ quote }) => quote !== undefined)
    .map((line) => ({ ...line, place: [line.start, line.end] }));
  const read = committed(reading)
    .map((statement) => ({ ...statement, place: placeOf(statement) }))
    .filter(({ place }) => place[0] >= from && place[1] <= to && lengthOf(place) <= LONGEST);
  const fields = { strength: 0, measurable: 0 };
  const taken = new Set();
  let found = 0;
  let alone = 0;
  for (const one of wanted) {
    if (2 * covered(one.place, read) < lengthOf(one.place)) continue;
    found++;
    const { commitment } = [...read].sort((a, b) => common(b.place, one.place) - common(a.place, one.place))[0];
    if (commitment.strength === one.strength) fields.strength++;
    if (commitment.measurable === one.measurable) fields.measurable++;
    const own = read.find((each) => !taken.has(each) && isOne(each.place, one.place));
    if (own !== undefined) {
      taken.add(own);
      alone++;
    }
  }
  const right = read.filter(({ place }) => 2 * covered(place, wanted) >= lengthOf(place)).length;
  return { name, counts: { wanted: wanted.length, found, alone, read: read.length, right }, fields };
}

/** Half of the longer is shared. */
const isOne = (a, b) => 2 * common(a, b) >= Math.max(lengthOf(a), lengthOf(b));

/** How many characters of a place the others cover together. */
function covered([start, end], others) {
  let count = 0;
  for (let at = start; at < end; at++) if (others.some(({ place }) => place[0] <= at && at < place[1])) count++;
  return count;
}

function leaksIn(lines, { reading }) {
  const past = lines.filter(({ level, role }) => level === 1 && (role === "review" || role === "problems"));
  const places = committed(reading).map(placeOf);
  return sum(
    past.map(({ start, end }) => ({
      leaked: places.filter((place) => place[0] >= start && place[1] <= end).length,
      characters: end - start,
    })),
  );
}
