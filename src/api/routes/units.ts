// Units: listed, added, changed, merged. A merge hands over what the unit still owes.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { actorOf } from "../guard/actor.ts";
import { mergeUnits } from "../merging.ts";
import { MergeInput, Unit, UnitChange, UnitInput, UnitList } from "../people-components.ts";
import type { Serving } from "../serving.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

const list = createRoute({
  method: "get",
  path: "/units",
  summary: "All units, also those that were merged",
  responses: { 200: json(UnitList, "In the order in which they came"), ...refusals() },
});

const add = createRoute({
  method: "post",
  path: "/units",
  summary: "Adds a unit",
  middleware: handwritten,
  request: jsonBody(UnitInput),
  responses: { 201: json(Unit, "The unit"), ...refusals("not-found", "conflict", "too-large") },
});

const change = createRoute({
  method: "patch",
  path: "/units/{id}",
  summary: "Changes a unit; a name it had is kept among those it is also known by",
  middleware: handwritten,
  request: { params: z.object({ id: id("id") }), ...jsonBody(UnitChange) },
  responses: { 200: json(Unit, "The unit"), ...refusals("not-found", "conflict", "too-large") },
});

const merge = createRoute({
  method: "post",
  path: "/units/{id}/merge",
  summary: "Merges a unit into another: people, units below it and open matters go over, closed ones stay",
  middleware: handwritten,
  request: { params: z.object({ id: id("id") }), ...jsonBody(MergeInput) },
  responses: {
    200: json(Unit, "The unit that took it in"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

export function units(serving: Serving): OpenAPIHono {
  const { store } = serving;
  const app = new OpenAPIHono();
  app.openapi(list, async (c) => c.json({ units: [...(await store.units())] }, 200));
  app.openapi(add, async (c) => c.json(await store.addUnit(actorOf(c), c.req.valid("json")), 201));
  app.openapi(change, async (c) =>
    c.json(await store.changeUnit(actorOf(c), c.req.valid("param").id, c.req.valid("json")), 200),
  );
  app.openapi(merge, async (c) => {
    const { into, why } = c.req.valid("json");
    return c.json(await mergeUnits(serving, actorOf(c), c.req.valid("param").id, into, why), 200);
  });
  return app;
}
