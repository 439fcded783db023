// Rates, ranks, lists and votes: counts shown, halves up, ties, too few to fill two lists.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configuration, matterOf, on } from "../../tests/registers.ts";
import {
  boardOf,
  calendarOf,
  electedOf,
  inWords,
  type Matter,
  ranked,
  rateOf,
  type Scored,
  statesOf,
} from "./index.ts";
import { percentOf } from "./rates.ts";

describe("a percentage", () => {
  it.each([
    [162, 222, 1, 73],
    [1, 3, 1, 33.3],
    [2, 3, 1, 66.7],
    [1, 16, 1, 6.3],
    [1, 8, 0, 13],
    [1, 8, 2, 12.5],
    [201, 40000, 2, 0.5],
    [10.05, 100, 1, 10.1],
    [0.23, 40, 2, 0.58],
    [0, 5, 1, 0],
    [5, 5, 1, 100],
  ])("%d of %d to %i digits is %d", (numerator, denominator, digits, value) =>
    expect(percentOf(numerator, denominator, digits)).toBe(value),
  );

  it("of nothing is none, not 0 and not 100", () => expect(percentOf(0, 0, 1)).toBeNull());
});

const tasks = configuration("yearly-tasks");
const completion = tasks.rates.find(({ code }) => code === "completion")!;

describe("a rate", () => {
  const task = (at: number, done: boolean): Matter =>
    matterOf(
      { id: String(at), year: 2025, deadline: "2025-12-31" },
      on(at < 200 ? "2025-01-20" : "2025-07-01", { kind: "created" }),
      ...(done ? [on("2025-12-01", { kind: "settled", outcome: null })] : []),
    );
  const states = statesOf(
    tasks,
    Array.from({ length: 222 }, (_, at) => task(at, at < 162)),
    "2025-12-31",
    calendarOf(),
  );

  it("shows its counts and its definition", () => {
    const rate = rateOf(tasks, completion, states);
    expect(inWords(rate)).toBe("162/222 = 73.0%");
    expect(rate.words).toContain("调整的任务仍在分母里");
  });

  it("of a period takes the matters whose deciding event lies in it, both ends included", () => {
    expect(inWords(rateOf(tasks, completion, states, { from: "2025-01-20", to: "2025-06-30" }))).toBe(
      "162/200 = 81.0%",
    );
    expect(inWords(rateOf(tasks, completion, states, { from: "2025-01-21", to: "2025-07-01" }))).toBe("0/22 = 0.0%");
    expect(inWords(rateOf(tasks, completion, states, { from: "2026-01-01", to: "2026-12-31" }))).toBe("0/0");
  });

  it("beyond 100 % is doubtful unless the configuration expects it", () => {
    const projects = configuration("key-projects");
    const one = matterOf({ fields: { planned: 100, invested: 120 } }, on("2025-01-20", { kind: "created" }));
    const [rule] = projects.rates;
    const at = statesOf(projects, [one], "2025-12-31", calendarOf());
    expect(rateOf(projects, rule!, at)).toMatchObject({ value: 120, doubtful: false });
    expect(rateOf(projects, { ...rule!, over: false }, at)).toMatchObject({ value: 120, doubtful: true });
  });
});

const scored = (...scores: readonly (number | null)[]): readonly Scored[] =>
  scores.map((score, at) => ({ name: "甲乙丙丁戊己庚辛"[at]!, score }));
const list = (red: number, black: number, ...scores: readonly (number | null)[]): string => {
  const board = boardOf({ red, black }, scored(...scores));
  return `${board.red.join("")}|${board.black.join("")}`;
};

describe("ranks", () => {
  it("are shared by equals, and who has no score has none", () => {
    expect(ranked(scored(90, 95, 90, null, 80)).map(({ name, rank }) => `${name}${rank}`)).toEqual([
      "乙1",
      "甲2",
      "丙2",
      "戊4",
      "丁null",
    ]);
  });

  it.each([
    ["first three and last three", [8, 7, 6, 5, 4, 3, 2, 1], "甲乙丙|辛庚己"],
    ["just enough", [6, 5, 4, 3, 2, 1], "甲乙丙|己戊丁"],
    ["too few: no black list", [5, 4, 3, 2, 1], "甲乙丙|"],
    ["equal with the third", [8, 7, 6, 6, 4, 3, 2, 1], "甲乙丙丁|辛庚己"],
    ["equal with the third from below", [8, 7, 6, 5, 3, 3, 2, 1], "甲乙丙|辛庚己戊"],
    ["all equal: nobody", [5, 5, 5, 5, 5, 5], "|"],
    ["without a score: on no list", [6, 5, 4, 3, 2, 1, null], "甲乙丙|己戊丁"],
    ["nobody", [], "|"],
  ])("%s", (_, scores, expected) => expect(list(3, 3, ...scores)).toBe(expected));

  it("never put anybody on both lists, nor a worse one before a better", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 8 }), fc.nat(4), fc.nat(4), (scores, red, black) => {
        const board = boardOf({ red, black }, scored(...scores));
        const score = (name: string): number => scores["甲乙丙丁戊己庚辛".indexOf(name)]!;
        expect(board.red.filter((name) => board.black.includes(name))).toEqual([]);
        const worst = Math.min(...board.red.map(score));
        const best = Math.max(...board.black.map(score));
        if (board.red.length > 0 && board.black.length > 0) expect(worst).toBeGreaterThan(best);
      }),
    );
  });
});

describe("a vote", () => {
  const vote = (matter: string, yes: number) => ({
    matter,
    ballots: { entitled: 201, for: yes, against: 201 - yes, abstained: 0, invalid: 0 },
  });
  const rule = { seats: 2, majority: "entitled" as const };

  it("is won by the most votes", () =>
    expect(electedOf(rule, [vote("a", 150), vote("b", 170), vote("c", 140)])).toEqual({
      elected: ["b", "a"],
      tied: [],
      lost: ["c"],
    }));

  it("is undecided between equals for the last seat", () =>
    expect(electedOf(rule, [vote("a", 150), vote("b", 170), vote("c", 150)])).toEqual({
      elected: ["b"],
      tied: ["a", "c"],
      lost: [],
    }));

  it("is lost without a majority, and by who was not voted on", () =>
    expect(electedOf(rule, [vote("a", 100), { matter: "b", ballots: null }])).toEqual({
      elected: [],
      tied: [],
      lost: ["a", "b"],
    }));

  it("needs more than half: 100 of 200 are not", () => {
    const half = (yes: number) => [{ matter: "a", ballots: { ...vote("a", yes).ballots, entitled: 200 } }];
    expect([electedOf(rule, half(100)).elected, electedOf(rule, half(101)).elected]).toEqual([[], ["a"]]);
  });

  it("may be counted among those who voted", () => {
    const few = { matter: "a", ballots: { entitled: 201, for: 90, against: 60, abstained: 20, invalid: 5 } };
    expect(electedOf(rule, [few]).elected).toEqual([]);
    expect(electedOf({ ...rule, majority: "cast" }, [few]).elected).toEqual(["a"]);
  });
});
