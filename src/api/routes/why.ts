// Why a stretch was read as it was.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { Why } from "../components.ts";
import { heldReport } from "../held.ts";
import type { Serving } from "../serving.ts";
import { why } from "../why.ts";
import { id, json, refusals } from "./answers.ts";

const place = z.coerce.number().int().min(0);

const reasons = createRoute({
  method: "get",
  path: "/reports/{id}/why",
  summary: "The rules, tokens and repairs behind a stretch of the restored text",
  request: {
    params: z.object({ id: id("id") }),
    query: z.object({
      start: place,
      end: place,
      statement: z
        .string()
        .optional()
        .openapi({ description: "Id of the one statement meant, where a stretch has several" }),
    }),
  },
  responses: { 200: json(Why, "The reasons"), ...refusals("not-found") },
});

export function whys({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(reasons, async (c) => {
    const { start, end, statement } = c.req.valid("query");
    return c.json(why(await heldReport(store, c.req.valid("param").id), { start, end }, statement ?? null), 200);
  });
  return app;
}
