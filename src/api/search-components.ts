// The wire's schemas of search and comparison under the names they bear in the OpenAPI document.

import { z } from "@hono/zod-openapi";
import * as wire from "../wire/index.ts";
import { named } from "./components.ts";

export const Found = wire.FoundSchema.extend({
  hits: z.array(named(wire.HitSchema, "Hit")),
  facets: named(wire.FacetsSchema, "SearchFacets"),
}).openapi("Found");

const TargetRow = named(wire.TargetRowSchema, "TargetRow");
export const TargetPage = wire.TargetPageSchema.extend({ targets: z.array(TargetRow) }).openapi("TargetPage");

export const HeldIndicators = z
  .object({ indicators: z.array(named(wire.HeldIndicatorSchema, "HeldIndicator")) })
  .openapi("HeldIndicators");

const Cell = named(wire.CellSchema, "Cell");
export const ComparisonTable = wire.ComparisonTableSchema.extend({
  places: z.array(wire.PlaceSchema.extend({ cells: z.array(Cell) })),
}).openapi("ComparisonTable");
export const Tiers = named(wire.TiersSchema, "Tiers");
export const PhraseSpread = named(wire.SpreadSchema, "PhraseSpread");
