// The leaders' page, the matters behind a figure, and the bulletin: as it will print, as a file, and issued.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { DOCX } from "../../out/index.ts";
import { weekBefore } from "../../registers/index.ts";
import { BulletinAskedSchema, ChangeKindSchema, LightSchema, Problem } from "../../wire/index.ts";
import { attachment } from "../attachment.ts";
import * as shown from "../bulletin-components.ts";
import { type BulletinFile, bulletinOf, fileOf, issue, issuedBulletins } from "../bulletins.ts";
import { actorOf } from "../guard/actor.ts";
import { listOf } from "../lists.ts";
import { countedAgain, overview } from "../overview.ts";
import type { Serving } from "../serving.ts";
import { file, handwritten, json, jsonBody, refusals } from "./answers.ts";

const words = z.string().min(1).max(200);
const code = z.string().min(1).max(100);
const year = z.coerce.number().int().min(1900).max(2200).optional();
const yesNo = z
  .enum(["true", "false"])
  .transform((word) => word === "true")
  .optional();
const registers = listOf(code, "Codes of registers; all that hold a matter without", "yearly-tasks");

const overviewRoute = createRoute({
  method: "get",
  path: "/overview",
  summary: "Lights by unit, leader and area, what changed since a day, ranks, and what waits for a person",
  request: {
    query: z.object({
      registers,
      date: z.iso.date().optional(),
      since: z.iso.date().optional(),
      year,
      leader: words.optional(),
    }),
  },
  responses: { 200: json(shown.Overview, "The leaders' page"), ...refusals("not-found") },
});

const countedRoute = createRoute({
  method: "get",
  path: "/counted",
  summary: "The matters that a figure counts, by its query",
  request: {
    query: z.object({
      ...{ registers, year, date: z.iso.date().optional(), since: z.iso.date().optional() },
      ...{ lead: words.optional(), leader: words.optional(), area: words.optional() },
      stages: listOf(code, "Codes of stages", "behind"),
      lights: listOf(LightSchema, "Lights", "red"),
      ...{ overdue: yesNo, open: yesNo, rate: code.optional(), change: ChangeKindSchema.optional() },
      part: z.enum(["numerator", "denominator"]).optional(),
    }),
  },
  responses: { 200: json(shown.Counted, "The matters, the gravest first"), ...refusals("not-found") },
});

const asked = z.object({ month: BulletinAskedSchema.shape.month, registers, year });

const composedRoute = createRoute({
  method: "get",
  path: "/bulletin",
  summary: "The bulletin of a month as it will print: blocks of text and tables, every figure with its note",
  request: { query: asked },
  responses: { 200: json(shown.Bulletin, "The bulletin"), ...refusals("not-found") },
});

const plainFile = createRoute({
  method: "get",
  path: "/bulletin.docx",
  summary: "The bulletin of a month as .docx in the layout of GB/T 9704—2012, with the words of the last one issued",
  request: { query: asked },
  responses: { 200: file(DOCX, "The document"), ...refusals("not-found") },
});

const writtenFile = createRoute({
  method: "post",
  path: "/bulletin.docx",
  summary: "The same with the words that are given; nothing is kept",
  middleware: handwritten,
  request: jsonBody(shown.BulletinInput),
  responses: { 200: file(DOCX, "The document"), ...refusals("not-found", "too-large") },
});

const issuing = createRoute({
  method: "post",
  path: "/bulletins",
  summary: "Issues a bulletin: the document, and an entry in the log with its hash and its words",
  middleware: handwritten,
  request: jsonBody(shown.BulletinInput),
  responses: { 200: file(DOCX, "The document as it was issued"), ...refusals("not-found", "too-large") },
});

const history = createRoute({
  method: "get",
  path: "/bulletins",
  summary: "The bulletins that were issued, newest first",
  responses: { 200: json(shown.IssuedList, "What the log tells of them"), ...refusals() },
});

export function bulletins({ store, office }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(overviewRoute, async (c) => {
    await office.catchUp();
    const { date: given, since: from, leader, ...rest } = c.req.valid("query");
    const date = pastDay(given, office.today());
    const since = from ?? weekBefore(date);
    if (since >= date) throw notBefore(since, date);
    const called = leader === undefined ? actorOf(c).called : [leader];
    return c.json(overview(office, { ...rest, date, since, called }), 200);
  });
  app.openapi(countedRoute, async (c) => {
    await office.catchUp();
    const { stages, lights, date, ...rest } = c.req.valid("query");
    const query = {
      ...given(rest),
      ...{ registers: rest.registers, date: pastDay(date, office.today()) },
      ...(stages.length === 0 ? {} : { stages }),
      ...(lights.length === 0 ? {} : { lights }),
    };
    return c.json(countedAgain(office, query), 200);
  });
  app.openapi(composedRoute, async (c) => {
    await office.catchUp();
    return c.json(await bulletinOf(store, office, c.req.valid("query")), 200);
  });
  app.openapi(plainFile, async (c) => {
    await office.catchUp();
    const bulletin = await bulletinOf(store, office, c.req.valid("query"));
    return sent(c, await fileOf(bulletin, bulletin.texts));
  });
  app.openapi(writtenFile, async (c) => {
    await office.catchUp();
    const input = c.req.valid("json");
    return sent(c, await fileOf(await bulletinOf(store, office, input), input.texts));
  });
  app.openapi(issuing, async (c) => {
    await office.catchUp();
    const input = c.req.valid("json");
    return sent(c, await issue(store, actorOf(c), await bulletinOf(store, office, input), input.texts));
  });
  app.openapi(history, async (c) => c.json({ issued: [...(await issuedBulletins(store))] }, 200));
  return app;
}

const sent = (c: Context, { fileName, bytes }: BulletinFile) =>
  c.body(bytes, 200, { "Content-Type": DOCX, "Content-Disposition": attachment(fileName) }) as never;

/** Without the keys that were not given. */
const given = <T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;

/** What lies ahead is not known: a later day is today. */
const pastDay = (date: string | undefined, today: string): string =>
  date === undefined || date > today ? today : date;

const notBefore = (since: string, date: string): Problem =>
  new Problem(
    "bad-request",
    `比较的日期 ${since} 不早于 ${date}。请选更早的一天。`,
    `The day to compare with, ${since}, is not before ${date}; choose an earlier one.`,
  );
