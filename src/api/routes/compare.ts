// An indicator over places and years, tiers against tiers, and the targets dataset.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { MeasureSchema, RoleSchema, TierSchema } from "../../wire/index.ts";
import { compared, targetPage, tiersCompared } from "../compared.ts";
import { listOf, years } from "../lists.ts";
import { ComparisonTable, HeldIndicators, TargetPage, Tiers } from "../search-components.ts";
import type { Serving } from "../serving.ts";
import { json, refusals } from "./answers.ts";

/** Rows on one page, and the most there can be. */
const PAGE = 100;
const MOST = 1000;

const indicator = z.string().trim().min(1).max(100).openapi({
  description: "Id, name or any wording of an indicator; or the name of what is measured where it is none of the list",
  example: "gdp",
});
const places = listOf(z.string().max(100), "Code, name, or names joined by `/`, with everything under it", "漪湖县");
const tiers = listOf(TierSchema, "Tier of government", "county");
const basis = MeasureSchema.shape.basis.optional().openapi({
  description: "The sense that is compared; left out, the one that most reports give",
  example: "growth",
});
const year = z.coerce.number().int().min(1949).max(2100).optional();

const table = createRoute({
  method: "get",
  path: "/compare",
  summary: "An indicator over places and years: number, qualifier, rank, change and result, or why there is none",
  request: {
    query: z.object({
      indicator,
      places,
      tier: tiers,
      years: years("Years the numbers are about; left out, all that are held"),
      status: z.enum(["target", "actual"]).default("target"),
      basis,
    }),
  },
  responses: { 200: json(ComparisonTable, "A line a place, a cell a year"), ...refusals("not-found") },
});

const held = createRoute({
  method: "get",
  path: "/compare/indicators",
  summary: "The indicators that are held, with counts of targets, results, reports and places",
  responses: { 200: json(HeldIndicators, "The most frequent first"), ...refusals() },
});

const tier = createRoute({
  method: "get",
  path: "/compare/tiers",
  summary: "A government's target beside those of the places under it: how many set it higher",
  request: {
    query: z.object({
      indicator,
      province: z.string().trim().min(1).max(100).openapi({
        description: "Code or name of the government above; the State Council's has every other under it",
        example: "漪湖县",
      }),
      year: year.openapi({ description: "Left out, the latest held of it", example: 2025 }),
      basis,
    }),
  },
  responses: { 200: json(Tiers, "Counts by tier, and each place"), ...refusals("not-found") },
});

const dataset = createRoute({
  method: "get",
  path: "/targets",
  summary: "The targets dataset: one row a target, with its result and the gap where the report that gives it is held",
  request: {
    query: z.object({
      indicator: indicator.optional(),
      places,
      tier: tiers,
      from: year.openapi({ description: "First plan year", example: 2023 }),
      to: year.openapi({ description: "Last plan year", example: 2025 }),
      status: listOf(z.enum(["actual", "estimate", "target"]), "Left out, targets", "target"),
      role: listOf(RoleSchema, "Part of the report; `target` is the paragraph of expected targets", "target"),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(MOST).default(PAGE),
    }),
  },
  responses: { 200: json(TargetPage, "A page of rows, the latest plan year first"), ...refusals() },
});

export function comparisons({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(held, async (c) => c.json({ indicators: [...(await store.heldIndicators())] }, 200));
  app.openapi(tier, async (c) => {
    const { indicator, province, year = null, basis = null } = c.req.valid("query");
    return c.json(await tiersCompared(store, { indicator, province, year, basis }), 200);
  });
  app.openapi(table, async (c) => {
    const { indicator, places, tier, years, status, basis = null } = c.req.valid("query");
    return c.json(await compared(store, { indicator, places, tiers: tier, years, status, basis }), 200);
  });
  app.openapi(dataset, async (c) => {
    const {
      indicator = null,
      places: place,
      tier,
      from = null,
      to = null,
      status,
      role,
      ...page
    } = c.req.valid("query");
    const statuses = status.length > 0 ? status : (["target"] as const);
    const filter = { place, tier, from, to };
    return c.json(await targetPage(store, { indicator, filter, statuses, roles: role, ...page }), 200);
  });
  return app;
}
