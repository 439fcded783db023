// Words in the sentences of all reports, and a phrase on its way through places and years.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { RoleSchema, StatementSchema, TierSchema, VerdictSchema } from "../../wire/index.ts";
import { spread } from "../compared.ts";
import { listOf } from "../lists.ts";
import { Found, PhraseSpread } from "../search-components.ts";
import type { Serving } from "../serving.ts";
import { json, refusals } from "./answers.ts";

/** Sentences on one page, and the most there can be. */
const PAGE = 20;
const MOST = 100;

const place = z.string().max(100);
const year = z.coerce.number().int().min(1949).max(2100).optional();

const sentences = createRoute({
  method: "get",
  path: "/search",
  summary: "Sentences that hold words or an exact phrase, with counts by every filter",
  request: {
    query: z.object({
      q: z.string().max(500).default("").openapi({
        description: "Words between spaces, all in one sentence; a phrase in quotation marks; empty for all sentences",
        example: "高标准农田",
      }),
      place: listOf(place, "Code, name, or names joined by `/`; everything under it is included", "漪湖县"),
      tier: listOf(TierSchema, "Tier of government", "county"),
      from: year.openapi({ description: "First plan year", example: 2023 }),
      to: year.openapi({ description: "Last plan year", example: 2025 }),
      role: listOf(RoleSchema, "Part of the report", "plan"),
      kind: listOf(StatementSchema.shape.kind, "Kind of a statement in the sentence", "commitment"),
      domain: listOf(z.string().max(100), "Field of work, with its parts", "agriculture"),
      verdict: listOf(VerdictSchema, "What became of a promise in the sentence", "met"),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(MOST).default(PAGE),
    }),
  },
  responses: { 200: json(Found, "A page of sentences, the latest plan year first"), ...refusals() },
});

const phrase = createRoute({
  method: "get",
  path: "/spread",
  summary: "How often a phrase stands in the reports of each place and year, and where it stood first",
  request: {
    query: z.object({
      phrase: z.string().trim().min(1).max(200).openapi({ description: "As in a search", example: "高标准农田" }),
      places: listOf(place, "Code, name, or names joined by `/`; everything under it is included", "漪湖县"),
    }),
  },
  responses: { 200: json(PhraseSpread, "Sentences and reports by year and place"), ...refusals() },
});

export function searches({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(sentences, async (c) => {
    const { q, place, tier, from = null, to = null, role, kind, domain, verdict, offset, limit } = c.req.valid("query");
    const filter = { place, tier, from, to, role, kind, domain, verdict };
    return c.json(await store.search({ words: q, filter, offset, limit }), 200);
  });
  app.openapi(phrase, async (c) => {
    const { phrase, places } = c.req.valid("query");
    return c.json(await spread(store, phrase, places), 200);
  });
  return app;
}
