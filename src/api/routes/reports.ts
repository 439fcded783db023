// The shelf: the reports held, one of them whole, and taking one off.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { ReportDetail, ReportList, Undoable } from "../components.ts";
import { covered } from "../covered.ts";
import { authorOf } from "../guard/actor.ts";
import { unnamed } from "../guard/names.ts";
import { heldReport } from "../held.ts";
import type { Serving } from "../serving.ts";
import { id, json, refusals } from "./answers.ts";

const list = createRoute({
  method: "get",
  path: "/reports",
  summary: "All reports held, by government and plan year",
  responses: { 200: json(ReportList, "The reports"), ...refusals() },
});

const one = createRoute({
  method: "get",
  path: "/reports/{id}",
  summary: "One report whole: its text delivered and restored, what was read in it, what was corrected",
  request: { params: z.object({ id: id("id") }) },
  responses: { 200: json(ReportDetail, "The report"), ...refusals("not-found") },
});

const removal = createRoute({
  method: "delete",
  path: "/reports/{id}",
  summary: "Takes a report off the shelf; nothing is destroyed",
  request: { params: z.object({ id: id("id") }) },
  responses: { 200: json(Undoable, "How to undo it"), ...refusals("not-found") },
});

export function reports({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(list, async (c) => c.json({ reports: [...(await store.reports())] }, 200));
  app.openapi(one, async (c) => {
    const report = await heldReport(store, c.req.valid("param").id);
    return c.json(unnamed(c, { ...report, coverage: covered(report) }), 200);
  });
  app.openapi(removal, async (c) => c.json(await store.remove(c.req.valid("param").id, authorOf(c)), 200));
  return app;
}
