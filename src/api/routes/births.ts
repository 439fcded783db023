// A report broken into tasks: the desk with its lines, what is done to them, and entering what was decided.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { birthsOf } from "../../births/index.ts";
import { BirthActDone, BirthActInput, BirthDesk, Entered, EnteringInput } from "../births-components.ts";
import { actorOf } from "../guard/actor.ts";
import type { Serving } from "../serving.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

const named = z.object({ id: id("id") });

const desk = createRoute({
  method: "get",
  path: "/reports/{id}/births",
  summary: "The promises of a report on their way to become tasks: proposals, decisions, and what was born of each",
  request: { params: named },
  responses: { 200: json(BirthDesk, "The desk"), ...refusals("not-found", "conflict") },
});

const act = createRoute({
  method: "post",
  path: "/reports/{id}/births/acts",
  summary: "Takes over, splits, merges, leaves out or puts right; kept at once, entered later",
  middleware: handwritten,
  request: { params: named, ...jsonBody(BirthActInput) },
  responses: {
    200: json(BirthActDone, "The lines as they stand now, and what stood before"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

const enter = createRoute({
  method: "post",
  path: "/reports/{id}/births/entering",
  summary: "Enters what was taken over as matters, each register as a whole or not at all",
  middleware: handwritten,
  request: { params: named, ...jsonBody(EnteringInput) },
  responses: {
    200: json(Entered, "What was entered, and every line"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

export function births({ store, office }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  const births = birthsOf(store, office);
  app.openapi(desk, async (c) => {
    await office.catchUp();
    return c.json(await births.desk(actorOf(c), c.req.valid("param").id), 200);
  });
  app.openapi(act, async (c) =>
    c.json(await births.act(actorOf(c), c.req.valid("param").id, c.req.valid("json")), 200),
  );
  app.openapi(enter, async (c) =>
    c.json(await births.enter(actorOf(c), c.req.valid("param").id, c.req.valid("json")), 200),
  );
  return app;
}
