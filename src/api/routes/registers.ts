// Registers: which there are, their rules and files, their boards, what falls due, and entering matters.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { LightSchema } from "../../wire/index.ts";
import { actorOf } from "../guard/actor.ts";
import * as shown from "../register-components.ts";
import type { Serving } from "../serving.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

const code = z.object({ code: id("code") });
const day = z.iso.date().optional();
const words = z.string().min(1).max(200).optional();
const yesNo = z
  .enum(["true", "false"])
  .transform((word) => word === "true")
  .optional();

const list = createRoute({
  method: "get",
  path: "/registers",
  summary: "The registers, with what is in them as far as whoever asks may see",
  responses: { 200: json(shown.RegisterList, "The registers"), ...refusals() },
});

const one = createRoute({
  method: "get",
  path: "/registers/{code}",
  summary: "A register with its rules",
  request: { params: code },
  responses: { 200: json(shown.Register, "The register"), ...refusals("not-found") },
});

const board = createRoute({
  method: "get",
  path: "/registers/{code}/board",
  summary: "The matters of a register at a day, through filters, with counts and rates",
  request: {
    params: code,
    query: z.object({
      date: day,
      year: z.coerce.number().int().min(1900).max(2200).optional(),
      unit: words,
      leader: words,
      stage: words,
      light: LightSchema.optional(),
      overdue: yesNo,
      open: yesNo,
      q: words,
      sort: z.enum(["due", "light", "title", "lead", "progress", "changed"]).optional(),
      offset: z.coerce.number().int().min(0).optional(),
      limit: z.coerce.number().int().min(1).max(1000).optional(),
    }),
  },
  responses: { 200: json(shown.RegisterBoard, "The board"), ...refusals("not-found") },
});

const dues = createRoute({
  method: "get",
  path: "/dues",
  summary: "What falls due between two days",
  request: { query: z.object({ register: words, from: z.iso.date(), to: z.iso.date() }) },
  responses: { 200: json(shown.Dues, "Steps by their days"), ...refusals("not-found") },
});

const myDay = createRoute({
  method: "get",
  path: "/my-day",
  summary: "What whoever asks owes, by when; what waits for them; what came in",
  responses: { 200: json(shown.MyDay, "The day"), ...refusals() },
});

const create = createRoute({
  method: "post",
  path: "/registers/{code}/matters",
  summary: "Enters matters, all or none",
  middleware: handwritten,
  request: {
    params: code,
    ...jsonBody(
      z
        .object({ drafts: z.array(shown.MatterDraft).min(1).max(2000), on: z.iso.date().optional() })
        .openapi("MatterDrafts"),
    ),
  },
  responses: {
    201: json(z.object({ ids: z.array(z.string()) }).openapi("MatterIds"), "Their ids, in the order given"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

const file = createRoute({
  method: "get",
  path: "/registers/{code}/file",
  summary: "The configuration of a register as its file",
  request: { params: code },
  responses: {
    200: json(z.object({ file: z.string() }).openapi("ConfigurationFile"), "YAML"),
    ...refusals("not-found"),
  },
});

const configure = createRoute({
  method: "put",
  path: "/registers/{code}/file",
  summary: "Puts another configuration in force, or adds a register; where it has troubles nothing is changed",
  middleware: handwritten,
  request: {
    params: code,
    ...jsonBody(
      z
        .object({ file: z.string().min(1).max(200_000), why: z.string().trim().min(1).max(2000) })
        .openapi("ConfigurationInput"),
    ),
  },
  responses: {
    200: json(
      z.object({ troubles: z.array(shown.Trouble) }).openapi("Troubles"),
      "What is wrong with it; nothing if empty",
    ),
    ...refusals("too-large"),
  },
});

const days = createRoute({
  method: "get",
  path: "/calendar/days",
  summary: "Days off and shifted workdays the office entered",
  responses: { 200: json(shown.OfficeDays, "They go before the published ones"), ...refusals() },
});

const enterDays = createRoute({
  method: "put",
  path: "/calendar/days",
  summary: "Enters days off and shifted workdays, in place of those entered before",
  middleware: handwritten,
  request: jsonBody(
    z.object({ days: shown.OfficeDays, why: z.string().trim().min(1).max(2000) }).openapi("OfficeDaysInput"),
  ),
  responses: { 200: json(shown.OfficeDays, "As entered"), ...refusals("conflict", "too-large") },
});

export function registers({ office }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use("*", async (_, next) => {
    await office.catchUp();
    await next();
  });
  app.openapi(list, (c) => c.json({ registers: [...office.registers(actorOf(c))] }, 200));
  app.openapi(one, (c) => c.json(office.register(actorOf(c), c.req.valid("param").code), 200));
  app.openapi(board, (c) => {
    const asked = c.req.valid("query");
    return c.json(office.board(actorOf(c), c.req.valid("param").code, asked), 200);
  });
  app.openapi(dues, (c) => {
    const { register, from, to } = c.req.valid("query");
    return c.json({ dues: [...office.dues(actorOf(c), register ?? null, from, to)] }, 200);
  });
  app.openapi(myDay, (c) => c.json(office.myDay(actorOf(c)), 200));
  app.openapi(create, async (c) => {
    const { drafts, on } = c.req.valid("json");
    return c.json({ ids: [...(await office.create(actorOf(c), c.req.valid("param").code, drafts, on))] }, 201);
  });
  app.openapi(file, (c) => c.json({ file: office.fileOf(c.req.valid("param").code) }, 200));
  app.openapi(configure, async (c) => {
    const { file: yaml, why } = c.req.valid("json");
    return c.json({ troubles: [...(await office.configure(actorOf(c), yaml, why, c.req.valid("param").code))] }, 200);
  });
  app.openapi(days, (c) => c.json(plain(office.officeDays()), 200));
  app.openapi(enterDays, async (c) => {
    const { days: given, why } = c.req.valid("json");
    await office.enterDays(actorOf(c), given, why);
    return c.json(plain(office.officeDays()), 200);
  });
  return app;
}

const plain = ({ daysOff, workdays, years }: ReturnType<Serving["office"]["officeDays"]>) => ({
  daysOff: [...daysOff],
  workdays: [...workdays],
  years: [...years],
});
