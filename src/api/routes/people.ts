// People: listed, added, changed, deactivated, invited.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { actorOf } from "../guard/actor.ts";
import { Invitation, PeopleList, Person, PersonChange, PersonInput } from "../people-components.ts";
import type { Serving } from "../serving.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

const list = createRoute({
  method: "get",
  path: "/people",
  summary: "Everybody who works here, also who does no more",
  responses: { 200: json(PeopleList, "In the order in which they came"), ...refusals() },
});

const add = createRoute({
  method: "post",
  path: "/people",
  summary: "Adds somebody, who can sign in once an invitation is taken up",
  middleware: handwritten,
  request: jsonBody(PersonInput),
  responses: {
    201: json(Person, "The person"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

const change = createRoute({
  method: "patch",
  path: "/people/{id}",
  summary: "Changes somebody; `active: false` ends every session at once, what they did stays",
  middleware: handwritten,
  request: { params: z.object({ id: id("id") }), ...jsonBody(PersonChange) },
  responses: {
    200: json(Person, "The person"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

const invite = createRoute({
  method: "post",
  path: "/people/{id}/invitation",
  summary: "Makes an invitation, for a first password or a new one; one that was out before is good no more",
  request: { params: z.object({ id: id("id") }) },
  responses: {
    200: json(Invitation, "Where the password is set; shown once"),
    ...refusals("not-found", "conflict"),
  },
});

export function people({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(list, async (c) => c.json({ people: [...(await store.people())] }, 200));
  app.openapi(add, async (c) => c.json(await store.addPerson(actorOf(c), c.req.valid("json")), 201));
  app.openapi(change, async (c) =>
    c.json(await store.changePerson(actorOf(c), c.req.valid("param").id, c.req.valid("json")), 200),
  );
  app.openapi(invite, async (c) => c.json(await store.invite(actorOf(c), c.req.valid("param").id), 200));
  return app;
}
