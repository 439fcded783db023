// Ledgers of the office's own on their way into a register: taken in, mapped, matched, entered, taken back.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { actorOf } from "../guard/actor.ts";
import type { Serving } from "../serving.ts";
import * as shown from "../sheet-components.ts";
import { Imports } from "../sheets/imports.ts";
import { fileOf, size, table, unreadable, upload, upToDate } from "../sheets/upload.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

const begin = createRoute({
  method: "post",
  path: "/imports",
  summary: "Takes a ledger of the office's own to be looked over: its columns are proposed, nothing is written",
  middleware: size,
  request: upload(z.object({ file: table, register: z.string().min(1).max(100) }).openapi("LedgerForm")),
  responses: { 201: json(shown.LedgerImport, "The ledger"), ...refusals(...unreadable) },
});

const one = { params: z.object({ id: id("id") }) };
const show = createRoute({
  method: "get",
  path: "/imports/{id}",
  summary: "A ledger that is being looked over",
  request: one,
  responses: { 200: json(shown.LedgerImport, "The ledger"), ...refusals("not-found") },
});

const rows = createRoute({
  method: "get",
  path: "/imports/{id}/rows",
  summary: "Its rows as matters, with the sentences they may have come from",
  request: {
    ...one,
    query: z.object({
      show: z.enum(["all", "troubled", "open", "chosen", "omitted"]).default("all"),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: { 200: json(shown.LedgerRows, "Rows"), ...refusals("not-found") },
});

const settle = createRoute({
  method: "put",
  path: "/imports/{id}/mapping",
  summary: "Says how a ledger is read: sheets, headings, columns, year, report",
  middleware: handwritten,
  request: { ...one, ...jsonBody(shown.LedgerSettings) },
  responses: { 200: json(shown.LedgerImport, "The ledger, read so"), ...refusals("not-found", "too-large") },
});

const choose = createRoute({
  method: "put",
  path: "/imports/{id}/choices",
  summary: "Decides on rows, their sentences, and unknown units",
  middleware: handwritten,
  request: { ...one, ...jsonBody(shown.LedgerChoices) },
  responses: { 200: json(shown.LedgerImport, "The ledger"), ...refusals("not-found", "too-large") },
});

const enter = createRoute({
  method: "post",
  path: "/imports/{id}/apply",
  summary: "Enters a ledger, all of it or nothing, and remembers its columns",
  middleware: handwritten,
  request: one,
  responses: { 200: json(shown.LedgerApplied, "What was entered"), ...refusals("not-found", "conflict") },
});

const end = createRoute({
  method: "delete",
  path: "/imports/{id}",
  summary:
    "Throws away a ledger that is being looked over, or takes back one that was entered while nothing else has happened to it",
  request: { ...one, query: z.object({ why: z.string().max(2000).default("") }) },
  responses: {
    200: json(z.object({ matters: z.int() }).openapi("TakenBack"), "How many matters were taken out of sight"),
    ...refusals("not-found", "conflict"),
  },
});

const done = createRoute({
  method: "get",
  path: "/registers/{code}/imports",
  summary: "Ledgers that were entered into a register, the newest first",
  request: { params: z.object({ code: id("code") }) },
  responses: { 200: json(shown.DoneImports, "The imports"), ...refusals("not-found") },
});

export function imports(serving: Serving): OpenAPIHono {
  const { office } = serving;
  const app = new OpenAPIHono();
  const imports = new Imports(serving);
  for (const path of ["/imports", "/imports/*", "/registers/:code/imports"]) app.use(path, upToDate(office));
  app.openapi(begin, async (c) => {
    const { file, register } = c.req.valid("form");
    return c.json(await imports.begin(actorOf(c), register, await fileOf(file)), 201);
  });
  app.openapi(show, async (c) => c.json(await imports.show(actorOf(c), c.req.valid("param").id), 200));
  app.openapi(rows, async (c) =>
    c.json(await imports.rows(actorOf(c), c.req.valid("param").id, c.req.valid("query")), 200),
  );
  app.openapi(settle, async (c) =>
    c.json(await imports.settle(actorOf(c), c.req.valid("param").id, c.req.valid("json")), 200),
  );
  app.openapi(choose, async (c) =>
    c.json(await imports.choose(actorOf(c), c.req.valid("param").id, c.req.valid("json")), 200),
  );
  app.openapi(enter, async (c) => c.json(await imports.apply(actorOf(c), c.req.valid("param").id), 200));
  app.openapi(end, async (c) =>
    c.json({ matters: await imports.end(actorOf(c), c.req.valid("param").id, c.req.valid("query").why) }, 200),
  );
  app.openapi(done, async (c) =>
    c.json({ imports: [...(await imports.done(office.configuration(c.req.valid("param").code).code))] }, 200),
  );
  return app;
}
