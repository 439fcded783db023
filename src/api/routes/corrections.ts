// What people correct in a reading, and taking a correction back.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { Correction, CorrectionInput } from "../components.ts";
import { authorOf, signed } from "../guard/actor.ts";
import { redate } from "../reread.ts";
import type { Serving } from "../serving.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

const correct = createRoute({
  method: "post",
  path: "/reports/{id}/corrections",
  summary: "Records a correction beside the machine's reading",
  middleware: handwritten,
  request: {
    params: z.object({ id: id("id") }),
    query: z.object({
      delivery: z.string().max(100).optional().openapi({
        description:
          "For facts: they are those of this one delivery, which leaves the report for the one it belongs to",
      }),
    }),
    ...jsonBody(CorrectionInput),
  },
  responses: { 200: json(Correction, "The correction as recorded"), ...refusals("not-found", "conflict", "too-large") },
});

const takeBack = createRoute({
  method: "delete",
  path: "/reports/{id}/corrections/{cid}",
  summary: "Takes a correction back; it stays in the record",
  request: { params: z.object({ id: id("id"), cid: id("cid") }) },
  responses: { 200: json(Correction, "The correction, undone"), ...refusals("not-found", "conflict") },
});

export function corrections({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(correct, async (c) => {
    const { id } = c.req.valid("param");
    const input = signed(c, c.req.valid("json"));
    const correction = await store.correct(id, input, c.req.valid("query").delivery, authorOf(c));
    if (input.kind === "facts") await redate(store);
    return c.json(correction, 200);
  });
  app.openapi(takeBack, async (c) => {
    const { id, cid } = c.req.valid("param");
    const correction = await store.takeBack(id, cid, authorOf(c));
    if (correction.correction.kind === "facts") await redate(store);
    return c.json(correction, 200);
  });
  return app;
}
