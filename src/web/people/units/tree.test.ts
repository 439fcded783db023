import { describe, expect, it } from "vitest";
import type { Unit } from "../../../wire/index.ts";
import { type Branch, placesFor, treesOf, within } from "./tree.ts";

const unit = (id: string, parent: string | null = null, mergedInto: string | null = null): Unit => ({
  id,
  name: id,
  alsoKnown: [],
  parent,
  mergedInto,
  people: 1,
  example: false,
});
const units = [
  unit("县政府"),
  unit("水务局", "县政府"),
  unit("供水站", "水务局"),
  unit("水利局", null, "水务局"),
  unit("孤", "没有"),
];
const names = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ unit, people, below }) => [unit.name, people, ...names(below)]);

describe("the tree of units", () => {
  it("leaves out what was merged, keeps what has lost its upper unit, and adds people up", () =>
    expect(names(treesOf(units))).toEqual([
      ["孤", 1],
      ["县政府", 3, ["水务局", 2, ["供水站", 1]]],
    ]));

  it("offers no place that would close a circle", () => {
    expect([...within(units, "水务局")]).toEqual(["水务局", "供水站"]);
    expect(placesFor(units, "水务局").map(({ id }) => id)).toEqual(["县政府", "孤"]);
    expect(placesFor(units, null)).toHaveLength(4);
  });

  it("ends also where a circle is in the data", () =>
    expect([...within([unit("a", "b"), unit("b", "a")], "a")].sort()).toEqual(["a", "b"]));
});
