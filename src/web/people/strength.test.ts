import { expect, it } from "vitest";
import { strengthOf } from "./strength.ts";

it.each([
  ["", "short"],
  ["水库汛限水位", "short"],
  ["aaaaaaaaaaaaaaaaaaaa", "repeated"],
  ["1212121212", "repeated"],
  ["wangfang88", "fair"],
  ["漪湖的芦苇十月才黄呢", "fair"],
  ["kestrel-oars-41", "good"],
  ["three herons on a sluice", "strong"],
])("%j is %s", (password, level) => expect(strengthOf(password)).toBe(level));
