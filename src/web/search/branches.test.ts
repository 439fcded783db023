import { describe, expect, it } from "vitest";
import type { Facets } from "../../wire/index.ts";
import { type Branch, domainBranches, holds, placeBranches, plainBranches, withChosen } from "./branches.ts";

const place = (path: string, count: number): Facets["place"][number] => {
  const names = path.split("/");
  return { place: names.at(-1) as string, code: null, tier: null, parents: names.slice(0, -1), value: path, count };
};
const drawn = (branches: readonly Branch[], deep = ""): string[] =>
  branches.flatMap(({ label, count, under }) => [`${deep}${label} ${count}`, ...drawn(under, `${deep}  `)]);
const same = (value: string) => value;

describe("places", () => {
  it("stand under those above them", () => {
    const places = [
      place("云岭省", 9),
      place("云岭省/青石市", 6),
      place("云岭省/青石市/临川区", 4),
      place("国务院", 1),
    ];
    expect(drawn(placeBranches(places))).toEqual(["云岭省 9", "  青石市 6", "    临川区 4", "国务院 1"]);
  });

  it("of one name are told apart by what is above them", () => {
    const places = [place("甲市", 1), place("乙市", 2), place("甲市/临川区", 1), place("乙市/临川区", 2)];
    expect(drawn(placeBranches(places))).toEqual(["甲市 1", "  临川区 1", "乙市 2", "  临川区 2"]);
  });

  it("whose parents are not listed are roots", () => {
    expect(drawn(placeBranches([place("云岭省/青石市", 6)]))).toEqual(["青石市 6"]);
  });
});

describe("other values", () => {
  const none: Facets = { place: [], tier: [], year: [], role: [], kind: [], domain: [], verdict: [] };

  it("put parts under their field of work, in the order of the list", () => {
    const counts = [
      { value: "health", count: 2 },
      { value: "agriculture/livestock", count: 1 },
      { value: "agriculture", count: 5 },
      { value: "agriculture/grain", count: 4 },
    ];
    expect(drawn(domainBranches(counts, same))).toEqual([
      "agriculture 5",
      "  agriculture/grain 4",
      "  agriculture/livestock 1",
      "health 2",
    ]);
  });

  it("stand in the order of the report, not of their counts", () => {
    const role: Facets["role"] = [
      { value: "plan", count: 9 },
      { value: "review", count: 3 },
    ];
    expect(drawn(plainBranches("role", { ...none, role }, same))).toEqual(["review 3", "plan 9"]);
  });

  it("are listed while they are chosen, whether anything has them or not", () => {
    const [known] = placeBranches([place("云岭省", 9), place("云岭省/青石市", 6)]) as [Branch];
    expect(drawn(withChosen([known], ["云岭省/青石市", "望州市"], same))).toEqual([
      "望州市 0",
      "云岭省 9",
      "  青石市 6",
    ]);
    expect(holds(known, ["云岭省/青石市"])).toBe(true);
    expect(holds(known, ["望州市"])).toBe(false);
  });
});
