// Holds the score of the reading on the examples' key above its floors. Floors only ever rise: who improves the reading raises
// them here, and who would have to lower one says why in the changelog.

import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Score, score } from "../scripts/score/score.mjs";
import { check } from "../src/check/index.ts";
import { follow } from "../src/links/index.ts";
import { coverage, read, restore } from "../src/reading/index.ts";
import { indicators } from "../src/reading/lexicon/indicators.ts";
import { plainHonourVerbs } from "../src/reading/statements/honours.ts";

/** What is measured, and the least it may be. */
const FLOORS: readonly (readonly [string, number, (got: Score) => number | undefined])[] = [
  ["headline found_f1", 0.995, (got) => got.headline.found_f1],
  ["headline strict_f1", 0.99, (got) => got.headline.strict_f1],
  ["dense f1", 0.995, (got) => got.dense.f1],
  ["dense kind", 0.995, (got) => got.dense.fields.kind],
  ["dense value", 0.995, (got) => got.dense.fields.value],
  ["dense unit", 0.99, (got) => got.dense.fields.unit],
  ["dense bound", 0.995, (got) => got.dense.fields.bound],
  ["dense polarity", 0.995, (got) => got.dense.fields.polarity],
  ["dense status", 0.985, (got) => got.dense.fields.status],
  ["dense of", 0.865, (got) => got.dense.fields.of],
  ["outline role_accuracy", 0.99, (got) => got.outline.role_accuracy],
  ["outline section_f1", 0.99, (got) => got.outline.section_f1],
  ["outline metadata", 1, (got) => got.outline.metadata],
  ["commit f1", 0.9, (got) => got.commit.f1],
  ["commit one_to_one", 0.85, (got) => got.commit.one_to_one],
  ["commit strength", 0.9, (got) => got.commit.fields.strength],
  ["commit measurable", 0.9, (got) => got.commit.fields.measurable],
  ["coverage", 0.95, (got) => got.checks.coverage],
  ["follow read", 0.98, (got) => got.follow.read],
  ["follow verdict_accuracy", 0.95, (got) => got.follow.verdict_accuracy],
  ["follow macro_recall", 0.93, (got) => got.follow.macro_recall],
  ["follow evidence_recall", 0.93, (got) => got.follow.evidence_recall],
  ["check wrong_recall", 1, (got) => got.findings.wrong_recall],
  ["check suspect_recall", 0.95, (got) => got.findings.suspect_recall],
];

/** Ways of damaging a text, and the largest share of its clauses that may still be wrong after restoring. */
const CEILINGS: Readonly<Record<string, number>> = { traditional: 0.0005, gloss: 0.0005, "gbk-shift": 0.0025 };

const at = (path: string): string => fileURLToPath(new URL(`../examples/${path}`, import.meta.url));

describe("the reading of the examples", () => {
  let got: Score;
  beforeAll(() => {
    const canonical = new Set(indicators.map(({ name }) => name));
    got = score(at("key"), [at("reports")], {
      read,
      restore,
      coverage,
      canonical,
      honourVerbs: plainHonourVerbs,
      follow,
      check,
    });
  });

  it.each(FLOORS)("%s is at least %d", (_, floor, value) => {
    expect(value(got)).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(CEILINGS))("%s damage leaves at most %d of the clauses wrong", (way, ceiling) => {
    const row = got.restore.rows.find((one) => one.way === way);
    expect(row?.damaged).toBeGreaterThan(ceiling);
    expect(row?.still_wrong).toBeLessThanOrEqual(ceiling);
  });

  it("calls hardly a promise kept that is not, and nothing wrong that is right", () => {
    expect(got.follow.false_met).toBeLessThanOrEqual(0.04);
    expect(got.findings.fine_misfired).toBe(0);
    expect(got.findings.findings_per_report).toBeLessThanOrEqual(15);
  });

  it("reads no commitment where the report looks back", () => expect(got.commit.leak_per_1000).toBe(0));

  it.each(["announced", "glossary", "owners", "honours", "outline"] as const)("reads all that is %s", (what) => {
    const [read, there] = got.checks.totals[what];
    expect(read).toBe(there);
  });

  it("quotes what it reads and leaves clean texts alone", () => {
    expect(got.itself).toMatchObject({ texts: 3, quotes_off: 0, delivered_off: 0, repairs: 0 });
    expect(got.itself.statements).toBeGreaterThan(500);
  });
});
