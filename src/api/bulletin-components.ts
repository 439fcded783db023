// The wire's schemas of the leaders' page and the bulletin under the names they bear in the OpenAPI document.

import { z } from "@hono/zod-openapi";
import * as wire from "../wire/index.ts";
import { named } from "./components.ts";

const Query = named(wire.FigureQuerySchema, "FigureQuery");
const orNull = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]);
const Figure = wire.FigureSchema.extend({
  query: Query,
  share: orNull(z.object({ numerator: z.number(), denominator: z.number(), of: Query })),
}).openapi("Figure");
const Listed = named(wire.ListedSchema, "ListedMatter");
const Tally = wire.SideTallySchema.extend({ query: Query }).openapi("SideTally");
const Changed = wire.ChangedSchema.extend({ figure: Figure, matters: z.array(Listed) }).openapi("Changed");
const Ranking = wire.RankingSchema.extend({
  rows: z.array(
    z.object({
      name: z.string(),
      rank: orNull(z.int()),
      list: orNull(z.enum(["red", "black"])),
      counts: z.array(Figure),
      rate: Figure,
    }),
  ),
}).openapi("Ranking");

export const Overview = wire.OverviewSchema.extend({
  whole: Tally,
  wholeBefore: Tally,
  urgent: z.array(Listed),
  units: z.array(Tally),
  leaders: z.array(Tally),
  areas: z.array(Tally),
  changes: z.array(Changed),
  rankings: z.array(Ranking),
  awaited: z.array(wire.AwaitedSchema.extend({ line: Listed }).openapi("Awaited")),
}).openapi("Overview");
export const Counted = wire.CountedSchema.extend({ query: Query, matters: z.array(Listed) }).openapi("Counted");

const Texts = named(wire.BulletinTextsSchema, "BulletinTexts");
export const Bulletin = wire.BulletinSchema.extend({
  texts: Texts,
  notes: z.array(wire.BulletinNoteSchema.extend({ query: orNull(Query), of: orNull(Query) }).openapi("BulletinNote")),
}).openapi("Bulletin");
export const BulletinInput = wire.BulletinInputSchema.extend({ texts: Texts }).openapi("BulletinInput");
export const IssuedList = z
  .object({ issued: z.array(named(wire.IssuedSchema, "IssuedBulletin")) })
  .openapi("IssuedBulletins");
