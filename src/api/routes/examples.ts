// The example year that comes with the program: how much of it is in sight, and taking it out once real work begins.

import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { exampleMatters, removeYear } from "../../examples/index.ts";
import { actorOf } from "../guard/actor.ts";
import type { Serving } from "../serving.ts";
import { json, refusals } from "./answers.ts";

const Count = z.object({ matters: z.int() }).openapi("ExampleCount");

const shown = createRoute({
  method: "get",
  path: "/examples",
  summary: "How many matters of the example year are in sight",
  responses: { 200: json(Count, "The count"), ...refusals() },
});

const remove = createRoute({
  method: "delete",
  path: "/examples",
  summary: "Takes the example year out of sight and closes its accounts; the log keeps all of it",
  responses: { 200: json(Count, "How many matters were taken out of sight"), ...refusals() },
});

export function examples({ store, office }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(shown, async (c) => {
    await office.catchUp();
    return c.json({ matters: exampleMatters(office, actorOf(c)).length }, 200);
  });
  app.openapi(remove, async (c) => c.json({ matters: await removeYear(store, office, actorOf(c)) }, 200));
  return app;
}
