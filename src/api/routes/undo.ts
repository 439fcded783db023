// Undoing what can be undone: a removal, a choice of delivery.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { authorOf } from "../guard/actor.ts";
import type { Serving } from "../serving.ts";
import { id, refusals } from "./answers.ts";

const undone = createRoute({
  method: "post",
  path: "/undo/{undoId}",
  summary: "Undoes a removal or a choice",
  request: { params: z.object({ undoId: id("undoId") }) },
  responses: { 204: { description: "Undone" }, ...refusals("not-found", "conflict") },
});

export function undo({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(undone, async (c) => {
    await store.undo(c.req.valid("param").undoId, authorOf(c));
    return c.body(null, 204);
  });
  return app;
}
