import { describe, expect, it } from "vitest";
import type { AddOutcome } from "../../wire/index.ts";
import { changedFacts, flawOf } from "./facts-given.ts";
import type { Item, Stage } from "./stage.ts";
import { tally } from "./tally.ts";

const outcome = (over: Partial<AddOutcome>): AddOutcome => ({
  fileName: "a.txt",
  outcome: "added",
  reportId: "r1",
  deliveryId: "d1",
  government: "望川县",
  planYear: 2031,
  needsFacts: false,
  problem: null,
  ...over,
});
const item = (stage: Stage, confirmed: Item["confirmed"] = null): Item => ({
  key: 1,
  file: new File([], "a.txt"),
  along: {},
  stage,
  confirmed,
});
const done = (over: Partial<AddOutcome> = {}, took = 4000): Stage => ({ kind: "done", outcome: outcome(over), took });
const refused: Stage = { kind: "refused", problem: { code: "empty", detail: "", detailEn: "" }, took: 2000 };

describe("the tally of files", () => {
  it("counts outcomes and foretells the rest by the pace so far", () => {
    const items = [item(done()), item(refused), item({ kind: "waiting" }), item({ kind: "sending", share: 0.5 })];
    expect(tally(items, 2)).toMatchObject({ of: 4, done: 2, added: 1, refused: 1, remaining: 3 });
  });

  it("foretells nothing before the first is done or after the last", () => {
    expect(tally([item({ kind: "waiting" })], 2).remaining).toBeNull();
    expect(tally([item(done())], 2).remaining).toBeNull();
  });

  it("asks for what is new or unknown to be confirmed, once", () => {
    const given = { government: "望川县", planYear: "2031" };
    const items = [
      item(done()),
      item(done(), given),
      item(done({ outcome: "held" })),
      item(done({ outcome: "held", needsFacts: true })),
    ];
    expect(tally(items, 2).unconfirmed).toBe(2);
  });
});

describe("facts given by a person", () => {
  it.each([
    ["", "2031", "government"],
    ["望川县", "", "year"],
    ["望川县", "31", "year"],
    ["望川县", "1948", "year"],
    ["望川县", "2101", "year"],
    ["望川县", "2031", null],
  ])("%s of %s: %s", (government, planYear, flaw) => {
    expect(flawOf({ government, planYear })).toBe(flaw);
  });

  it("are sent only where they differ from what was read", () => {
    const was = { government: "望川县", planYear: 2031 };
    expect(changedFacts({ government: "望川县", planYear: "2031" }, was)).toEqual({});
    expect(changedFacts({ government: "望川县", planYear: "2032" }, was)).toEqual({ planYear: 2032 });
    expect(changedFacts({ government: "澄川县", planYear: "2031" }, { government: null, planYear: 2031 })).toEqual({
      government: "澄川县",
    });
  });
});
