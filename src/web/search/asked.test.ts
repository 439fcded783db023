import { describe, expect, it } from "vitest";
import { active, askedOf, bounded, cleared, isBlank, looser, partsOf, toggled, writtenIn } from "./asked.ts";

const of = (address: string) => askedOf(new URLSearchParams(address));

describe("the address", () => {
  it("is read and written the same", () => {
    const address = {
      q: "高标准农田 左右",
      place: "云岭省/青石市,990123",
      role: "plan,review",
      kind: "commitment",
      from: "2031",
    };
    expect(writtenIn(of(new URLSearchParams(address).toString()))).toEqual(address);
  });

  it("gives nothing for what is not known", () => {
    const asked = of("tier=planet&kind=rumour&verdict=pending&domain=magic&role=&from=20311&to=soon&place=,%20,");
    expect(isBlank(asked)).toBe(true);
    expect(writtenIn(asked)).toEqual({});
  });

  it("takes years as they can be", () => {
    expect(of("from=1949&to=2099").filter).toMatchObject({ from: 1949, to: 2099 });
    expect(of("from=1948&to=2101").filter).toMatchObject({ from: null, to: null });
    expect(of("from=1234").filter.from).toBeNull();
  });

  it("has words no longer than the service takes", () => {
    expect(of(`q=${"田".repeat(600)}`).words).toHaveLength(500);
  });
});

describe("a filter", () => {
  it("takes a value in and out", () => {
    const { filter } = of("role=plan");
    expect(toggled(filter, "role", "review")).toEqual({ role: "plan,review", on: null });
    expect(toggled(filter, "role", "plan")).toEqual({ role: "", on: null });
  });

  it("lets no year cross the other", () => {
    const { filter } = of("from=2031&to=2033");
    expect(bounded(filter, "from", 2032)).toEqual({ from: "2032", to: "2033", on: null });
    expect(bounded(filter, "from", 2035)).toEqual({ from: "2035", to: "2035", on: null });
    expect(bounded(filter, "to", 2030)).toEqual({ from: "2030", to: "2030", on: null });
    expect(bounded(filter, "to", null)).toEqual({ from: "2031", to: null, on: null });
  });

  it("is cleared by its name, the years together", () => {
    expect(active(of("to=2031&tier=county").filter)).toEqual(["tier", "year"]);
    expect(cleared("year")).toEqual({ from: null, to: null, on: null });
  });
});

describe("asking for less", () => {
  const ways = (address: string) => looser(of(address)).map(({ asked, ...way }) => [way, writtenIn(asked)]);

  it("leaves out each filter, then all of them", () => {
    expect(ways("q=田&tier=county&from=2031")).toEqual([
      [
        { kind: "filter", name: "tier" },
        { q: "田", from: "2031" },
      ],
      [
        { kind: "filter", name: "year" },
        { q: "田", tier: "county" },
      ],
      [{ kind: "filters" }, { q: "田" }],
    ]);
  });

  it("leaves out each word, and takes each alone without filters", () => {
    expect(ways("q=“水 稻” 田&tier=county")).toEqual([
      [{ kind: "filter", name: "tier" }, { q: "“水 稻” 田" }],
      [
        { kind: "word", word: "“水 稻”" },
        { q: "田", tier: "county" },
      ],
      [
        { kind: "word", word: "田" },
        { q: "“水 稻”", tier: "county" },
      ],
      [{ kind: "only", word: "“水 稻”" }, { q: "“水 稻”" }],
      [{ kind: "only", word: "田" }, { q: "田" }],
    ]);
  });

  it("knows no way where there is nothing to leave out", () => {
    expect(ways("q=田")).toEqual([]);
  });

  it("keeps what stands in quotation marks together", () => {
    expect(partsOf('a "b c" “d e” f')).toEqual(["a", '"b c"', "“d e”", "f"]);
  });
});
