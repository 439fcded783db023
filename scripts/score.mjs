// `npm run score`: how well the reader reads, on the examples' key or on any other key of the same files.

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { score } from "./score/score.mjs";

const USAGE = "usage: npm run score -- [--gold FOLDER --corpus FOLDER[:FOLDER]] [--json]";

const { values } = given();
const key = values.gold ?? "examples/key";
const texts = (values.corpus ?? "examples/reports").split(":");
for (const folder of [key, ...texts]) if (!existsSync(folder)) stop(1, `There is no folder ${folder}. ${USAGE}`);
if (!existsSync("dist/reading/index.js")) stop(1, "The program is not built yet: run `npm run build` first.");

const { read, restore, coverage } = await import("../dist/reading/index.js");
const { plainHonourVerbs: honourVerbs } = await import("../dist/reading/statements/honours.js");
const { follow } = await import("../dist/links/index.js");
const { check } = await import("../dist/check/index.js");
const { indicators } = await import("../dist/reading/lexicon/indicators.js");
const result = scored();
if (values.json) console.log(JSON.stringify(result));
else show(result);

function given() {
  const string = { type: "string" };
  try {
    return parseArgs({ options: { gold: string, corpus: string, json: { type: "boolean", default: false } } });
  } catch (error) {
    return stop(2, `${error.message}\n${USAGE}`);
  }
}

function scored() {
  try {
    const canonical = new Set(indicators.map(({ name }) => name));
    return score(key, texts, { read, restore, coverage, canonical, honourVerbs, follow, check });
  } catch (error) {
    return stop(1, error.message);
  }
}

function stop(status, message) {
  console.error(message);
  process.exit(status);
}

function show({ headline, dense, outline, commit, restore: restored, itself, checks, ...links }) {
  task("headline: the main results and targets", headline, ["found_f1", "strict_f1", "recall", "precision"]);
  task("dense: every number of a passage", dense, ["f1", "recall", "precision"]);
  task("outline: parts, sections and what the report says of itself", outline, [
    "role_accuracy",
    "section_f1",
    "metadata",
  ]);
  task("commit: every commitment of a passage", commit, ["f1", "recall", "precision", "one_to_one", "leak_per_1000"]);
  task("restore: share of clauses that are wrong, damaged and restored", restored, ["clean"]);
  console.log("\nwhat every text checks by itself");
  for (const [name, count] of Object.entries(itself)) console.log(`  ${name.padEnd(16)} ${count}`);
  console.log("\nwhat every text announces of itself: read/there");
  console.table(Object.fromEntries(checks.rows.map(({ report, ...row }) => [report, rounded(row)])));
  for (const [name, pair] of Object.entries(checks.totals)) console.log(`  ${name.padEnd(16)} ${pair.join("/")}`);
  console.log(`  ${"coverage, median".padEnd(16)} ${figure(checks.coverage)}`);
  task("follow: what became of the promises of one report in the next", links.follow, [
    "read",
    "verdict_accuracy",
    "macro_recall",
    "evidence_recall",
    "false_met",
  ]);
  task("check: what is wrong in a report, what deserves a look, what only looks wrong", links.findings, [
    "wrong_recall",
    "suspect_recall",
    "fine_misfired",
    "findings_per_report",
  ]);
}

function task(title, { rows, fields = {}, ...rest }, totals) {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map(({ report, way, ...row }) => [report ?? way, rounded(row)])));
  for (const name of totals) console.log(`  ${name.padEnd(16)} ${figure(rest[name])}`);
  for (const [name, value] of Object.entries(fields)) console.log(`    ${name.padEnd(14)} ${figure(value)}`);
}

function figure(value) {
  return value.toFixed(4);
}

function rounded(row) {
  const short = (value) => (typeof value === "number" && !Number.isInteger(value) ? Number(value.toFixed(4)) : value);
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, short(value)]));
}
