import { expect, it } from "vitest";
import { rules } from "../check/rules.ts";
import { ruleNames } from "./rule-names.ts";

it("every rule of a check has a name for people, in the order of the rules", () => {
  expect(Object.keys(ruleNames)).toEqual(rules.map(({ name }) => name));
});

it("no two rules go by one name", () => {
  const names = Object.values(ruleNames);
  expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
  expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
});
