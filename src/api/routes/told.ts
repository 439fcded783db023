// From the registers back to the text: sentences of the next report, the matters behind a figure, what promises came to, what a report
// claims, and the livelihood list for everybody. All of it is counted when it is asked for.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { claimsOf } from "../claims.ts";
import { actorOf } from "../guard/actor.ts";
import { livelihoodOf } from "../livelihood.ts";
import { outcomesOf } from "../outcomes.ts";
import type { Serving } from "../serving.ts";
import { toldMatters, toldYear } from "../told.ts";
import * as shown from "../told-components.ts";
import { id, json, refusals } from "./answers.ts";

const date = z.iso.date().optional().openapi({ description: "The day whose states are counted" });
const year = z.coerce.number().int().min(1900).max(2200);

const told = createRoute({
  method: "get",
  path: "/told",
  summary: "Sentences that the next report can say of a year, every figure counted from the registers",
  request: { query: z.object({ year: year.optional(), date }) },
  responses: { 200: json(shown.ToldYear, "The sentences"), ...refusals() },
});

const matters = createRoute({
  method: "get",
  path: "/told/{register}",
  summary: "The matters that a figure of a year counts, and those of its denominator that it does not",
  request: {
    params: z.object({ register: id("register") }),
    query: z.object({ figure: z.string().min(1).max(100).openapi({ example: "办复率" }), year, date }),
  },
  responses: { 200: json(shown.ToldMatters, "The figure and its matters"), ...refusals("not-found") },
});

const outcomes = createRoute({
  method: "get",
  path: "/reports/{id}/outcomes",
  summary: "What the promises of a report came to: their matters, the upshot by rule, the sum behind it",
  request: { params: z.object({ id: id("id") }), query: z.object({ date }) },
  responses: { 200: json(shown.ReportOutcomes, "Promises that have matters"), ...refusals("not-found") },
});

const claims = createRoute({
  method: "get",
  path: "/reports/{id}/claims",
  summary: "What a report claims of the year it looks back on, held against the registers as they were on its day",
  request: { params: z.object({ id: id("id") }) },
  responses: {
    200: json(shown.ReportClaims, "What differs; nothing of it is kept"),
    ...refusals("not-found", "conflict"),
  },
});

const livelihood = createRoute({
  method: "get",
  path: "/public/livelihood",
  summary: "The livelihood list of a year for everybody: stage, light and progress of each item, no names of people",
  request: { query: z.object({ year: year.optional() }) },
  responses: { 200: json(shown.PublicLivelihood, "The list"), ...refusals("not-found") },
});

export function tellings({ store, office }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(told, async (c) => {
    await office.catchUp();
    const asked = c.req.valid("query");
    return c.json(toldYear(office, asked.year, asked.date), 200);
  });
  app.openapi(matters, async (c) => {
    await office.catchUp();
    return c.json(toldMatters(office, actorOf(c), { ...c.req.valid("param"), ...c.req.valid("query") }), 200);
  });
  app.openapi(outcomes, async (c) => {
    await office.catchUp();
    const asked = { ...c.req.valid("param"), ...c.req.valid("query") };
    return c.json(await outcomesOf(store, office, actorOf(c), asked), 200);
  });
  app.openapi(claims, async (c) => {
    await office.catchUp();
    return c.json(await claimsOf(store, office, c.req.valid("param").id), 200);
  });
  app.openapi(livelihood, async (c) => {
    await office.catchUp();
    return c.json(livelihoodOf(office, await store.reports(), c.req.valid("query").year), 200);
  });
  return app;
}
