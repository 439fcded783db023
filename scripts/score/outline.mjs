// The outline: the role of every character (that of the deepest section down to level 2), where sections begin, and what the
// report says of itself.

import { rates, share, sum } from "./counts.mjs";
import { placeOf } from "./places.mjs";

/** A heading may begin this many characters off. */
const SLACK = 3;

export function outline(answers, reportOf) {
  const rows = answers.map(({ name, lines }) => scoreReport(name, lines, reportOf(name)));
  const characters = sum(rows.map(({ characters }) => characters));
  const facts = sum(rows.map(({ facts }) => facts));
  return {
    rows: rows.map(({ name, characters, sections, facts }) => ({
      report: name,
      roles: share(characters.right, characters.all),
      ...sections,
      facts: `${facts.right}/${facts.all}`,
    })),
    role_accuracy: share(characters.right, characters.all),
    section_f1: rates(sum(rows.map(({ sections }) => sections))).f1,
    metadata: share(facts.right, facts.all),
  };
}

function scoreReport(name, lines, { reading }) {
  const facts = lines.find((line) => "reviewYear" in line);
  const wanted = lines.filter(({ level }) => level === 1 || level === 2);
  const read = reading.outline.flatMap((part) => [
    { ...part, level: 1 },
    ...part.children.map((section) => ({ ...section, level: 2 })),
  ]);
  return {
    name,
    characters: compareRoles(
      paint(read, placeOf),
      paint(wanted, ({ start, end }) => [start, end]),
    ),
    sections: compareStarts(
      startsOf(read, placeOf),
      startsOf(wanted, ({ start }) => [start]),
    ),
    facts: compareFacts(reading.report, facts),
  };
}

/** The role of every character; a section paints over its part. */
function paint(sections, place) {
  const roles = [];
  for (const level of [1, 2]) {
    for (const section of sections.filter((one) => one.level === level)) {
      const [start, end] = place(section);
      for (let at = start; at < end; at++) roles[at] = section.role;
    }
  }
  return roles;
}

const compareRoles = (read, wanted) => ({
  right: wanted.filter((role, at) => role === read[at]).length,
  all: wanted.filter((role) => role !== undefined).length,
});

const startsOf = (sections, place) => sections.filter(({ level }) => level === 2).map((section) => place(section)[0]);

function compareStarts(read, wanted) {
  const free = [...read];
  let found = 0;
  for (const start of wanted) {
    const at = free.findIndex((other) => Math.abs(other - start) <= SLACK);
    if (at < 0) continue;
    free.splice(at, 1);
    found++;
  }
  return { found, missed: wanted.length - found, extra: free.length };
}

function compareFacts(report, facts) {
  const pairs = [
    [report.government?.name, facts.government],
    [report.government?.tier, facts.tier],
    [report.date, facts.date],
    [report.speaker?.name, facts.speaker],
    [report.reviewYear, facts.reviewYear],
    [report.planYear, facts.planYear],
  ];
  return { right: pairs.filter(([read, wanted]) => (read ?? null) === (wanted ?? null)).length, all: pairs.length };
}
