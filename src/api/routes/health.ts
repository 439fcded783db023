// Whether the service runs, and what it is.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { Health } from "../components.ts";
import type { Serving } from "../serving.ts";
import { json, refusals } from "./answers.ts";

const state = createRoute({
  method: "get",
  path: "/health",
  summary: "What runs here, by which rules it reads and where it keeps what it reads",
  responses: { 200: json(Health, "It runs"), ...refusals() },
});

export function health({ store, about }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(state, async (c) => c.json({ ...about, reports: (await store.reports()).length }, 200));
  return app;
}
