// What a check finds in a report, against a key of what is wrong in it, what deserves a look, and what only looks wrong.

import { share, sum } from "./counts.mjs";
import { common, placeOf, placesOf } from "./places.mjs";

/** How many findings of a report count, the most serious first, and how long the place of one may be. */
const MOST = 40;
const LONGEST = 200;

/** @param check gives the findings of a reading, alone or against that of the year before */
export function findings(answers, reportOf, check) {
  const rows = answers.map(({ name, lines }) => scoreReport(name, lines, reportOf, check));
  const total = sum(rows.map(({ report: _, ...counts }) => counts));
  return {
    rows,
    wrong_recall: share(total.wrong_found, total.wrong),
    suspect_recall: share(total.suspect_found, total.suspect),
    fine_misfired: total.misfired ?? 0,
    findings_per_report: share(total.findings, rows.length),
  };
}

function scoreReport(name, lines, reportOf, check) {
  const { text, reading } = reportOf(name);
  const alone = check(reading, null).slice(0, MOST);
  const told = { wrong: 0, wrong_found: 0, suspect: 0, suspect_found: 0, fine: 0, misfired: 0 };
  for (const { kind, quotes, previous } of lines) {
    told[kind]++;
    const found = previous === undefined ? alone : check(reading, reportOf(previous).reading).slice(0, MOST);
    const said = found.filter(
      (finding) => severe[kind].has(finding.severity) && touches(finding, quotes, text, least[kind](quotes.length)),
    );
    if (said.length > 0) told[kind === "fine" ? "misfired" : `${kind}_found`]++;
  }
  return { report: name, ...told, findings: alone.length };
}

/** Which findings answer a case of a kind: a look is a look, but what is wrong must be called so, and what is fine must not. */
const severe = {
  wrong: new Set(["error", "warning"]),
  suspect: new Set(["error", "warning", "note"]),
  fine: new Set(["error"]),
};

/** How many of the quotes of a case a finding must touch: all, or two where there are more; one of what is fine is one too many. */
const both = (quotes) => Math.min(2, quotes);
const least = { wrong: both, suspect: both, fine: () => 1 };

function touches(finding, quotes, text, wanted) {
  const places = [finding, ...finding.related.filter(({ report }) => report === "this")]
    .map(placeOf)
    .filter(([start, end]) => end - start <= LONGEST);
  const touched = quotes.filter((quote) =>
    placesOf(quote, text).some((there) => places.some((place) => common(place, there) > 0)),
  );
  return touched.length >= wanted;
}
