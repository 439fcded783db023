// What crosses to the outside is what was read: the schemas of `wire` and the types of `reading` are one, held by the compiler
// where types differ and by parsing real readings where values do.

import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { type Reading, read } from "../src/reading/index.ts";
import type { EventKind, Happening, Light } from "../src/registers/index.ts";
import {
  type EventKindName,
  type HappeningSchema,
  type LightSchema,
  ReadingDocumentSchema,
  type ReadingSchema,
} from "../src/wire/index.ts";
import { filesUnder, root } from "./sources.ts";

/** A type without what zod does not say: read-only, brands, and the difference between absent and undefined. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T as Key extends string ? Key : never]-?: Plain<Exclude<T[Key], undefined>> }
    : T;

type Read = Plain<Reading>;
type Wired = Plain<z.infer<typeof ReadingSchema>>;

const version = { duixian: "0.0.0", rules: "0" };
const source = { file: "x.txt", sha256: "0", bytes: 0, encoding: "utf-8", mediaType: "text/plain" };

describe("the wire", () => {
  it("has the types of the reading", () => {
    expectTypeOf<Omit<Wired, "notes">>().toEqualTypeOf<Omit<Read, "notes">>();
    // Taking a file in adds notes of its own.
    expectTypeOf<Read["notes"]>().toExtend<Wired["notes"]>();
  });

  it("has the words of the registers", () => {
    expectTypeOf<EventKindName>().toEqualTypeOf<EventKind>();
    expectTypeOf<z.infer<typeof LightSchema>>().toEqualTypeOf<Light>();
    // A birth is written by the birth itself, never by hand.
    type ByHand = Exclude<EventKind, "created">;
    expectTypeOf<z.infer<typeof HappeningSchema>["kind"]>().toEqualTypeOf<ByHand>();
    expectTypeOf<z.infer<typeof HappeningSchema>>().toExtend<Happening>();
  });

  it.each(filesUnder("examples/reports"))("carries the whole reading of %s", (path) => {
    const reading = read(readFileSync(`${root}/${path}`, "utf8"));
    const crossed = ReadingDocumentSchema.parse(JSON.parse(JSON.stringify({ version, source, ...reading })));
    expect(crossed).toEqual({ version, source, ...reading });
  });
});
