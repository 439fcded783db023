// Registers as spreadsheets: taken away and brought back; the task division table.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { divisionDocx, divisionXlsx } from "../../out/index.ts";
import { divisionOf } from "../../sheets/index.ts";
import { LightSchema, Problem } from "../../wire/index.ts";
import { attachment } from "../attachment.ts";
import { actorOf } from "../guard/actor.ts";
import type { Serving } from "../serving.ts";
import * as shown from "../sheet-components.ts";
import { Keeping } from "../sheets/kept.ts";
import { placeOf } from "../sheets/place.ts";
import { applied, previewed, sheetOf, standingsOf, type WaitingSheet } from "../sheets/round-trip.ts";
import { fileOf, size, table, unreadable, upload, upToDate } from "../sheets/upload.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const code = z.object({ code: id("code") });
const words = z.string().min(1).max(200).optional();
const yesNo = z
  .enum(["true", "false"])
  .transform((word) => word === "true")
  .optional();
/** The filters of the board. */
const filters = z.object({
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  ...{ unit: words, leader: words, stage: words, q: words },
  light: LightSchema.optional(),
  ...{ overdue: yesNo, open: yesNo },
  sort: z.enum(["due", "light", "title", "lead", "progress", "changed"]).optional(),
});
const saved = (description: string, ...kinds: readonly string[]) => ({
  description,
  content: Object.fromEntries(kinds.map((kind) => [kind, { schema: z.string().openapi({ format: "binary" }) }])),
});

const sheet = createRoute({
  method: "get",
  path: "/registers/{code}/sheet",
  summary: "A register as .xlsx, through the filters of its board, to be edited and brought back",
  request: { params: code, query: filters },
  responses: { 200: saved("The workbook", XLSX), ...refusals("not-found") },
});

const preview = createRoute({
  method: "post",
  path: "/registers/{code}/sheet",
  summary: "Looks over a sheet that comes back: what it would change, and every cell that is wrong; nothing is written",
  middleware: size,
  request: { params: code, ...upload(z.object({ file: table }).openapi("SheetForm")) },
  responses: { 200: json(shown.SheetPreview, "What it would do"), ...refusals(...unreadable) },
});

const apply = createRoute({
  method: "post",
  path: "/registers/{code}/sheet/apply",
  summary: "Does what a preview said, all of it or nothing",
  middleware: handwritten,
  request: { params: code, ...jsonBody(shown.SheetApplyInput) },
  responses: { 200: json(shown.SheetApplied, "What was done"), ...refusals("not-found", "conflict", "too-large") },
});

const division = createRoute({
  method: "get",
  path: "/registers/{code}/division",
  summary: "The task division table, as .xlsx or .docx",
  request: { params: code, query: filters.extend({ format: z.enum(["xlsx", "docx"]).default("docx") }) },
  responses: { 200: saved("The table", XLSX, DOCX), ...refusals("not-found", "conflict") },
});

export function sheets(serving: Serving): OpenAPIHono {
  const { store, office, about } = serving;
  const app = new OpenAPIHono();
  const waiting = new Keeping<WaitingSheet>();
  const creator = `duixian ${about.version}`;
  app.use("/registers/:code/*", upToDate(office));
  app.openapi(sheet, async (c) => {
    const asked = c.req.valid("query");
    const register = c.req.valid("param").code;
    const bytes = await sheetOf(
      office,
      actorOf(c),
      register,
      asked,
      Object.values(asked)
        .filter((one) => one !== undefined)
        .join("、"),
      creator,
    );
    return c.body(bytes, 200, {
      "Content-Type": XLSX,
      "Content-Disposition": attachment(`${office.configuration(register).name}${office.today()}.xlsx`),
    });
  });
  app.openapi(preview, async (c) => {
    const file = await fileOf(c.req.valid("form").file);
    return c.json(await previewed(office, waiting, actorOf(c), c.req.valid("param").code, file), 200);
  });
  app.openapi(apply, async (c) => {
    const { preview: which, why } = c.req.valid("json");
    return c.json(await applied(office, waiting, actorOf(c), c.req.valid("param").code, which, why), 200);
  });
  app.openapi(division, async (c) => {
    const { format, ...asked } = c.req.valid("query");
    const configuration = office.configuration(c.req.valid("param").code);
    const states = standingsOf(office, actorOf(c), configuration.code, { ...asked, sort: asked.sort ?? "title" }).map(
      ({ state }) => state,
    );
    if (states.length === 0) throw nothingToDivide(configuration.name);
    const place = await placeOf(store, states);
    const made = divisionOf({
      configuration,
      states: inReportOrder(states),
      place,
      year: asked.year ?? states[0]?.matter.year ?? null,
      date: office.today(),
    });
    const bytes = format === "docx" ? await divisionDocx(made, creator) : await divisionXlsx(made, creator);
    return c.body(bytes, 200, {
      "Content-Type": format === "docx" ? DOCX : XLSX,
      "Content-Disposition": attachment(`${made.title.replaceAll(/[《》]/g, "")}.${format}`),
    });
  });
  return app;
}

/** As the report has them; what came from no sentence follows. */
const inReportOrder = <T extends { readonly matter: { readonly origins: readonly { readonly start: number }[] } }>(
  states: readonly T[],
): readonly T[] =>
  states.toSorted(
    (one, other) => (one.matter.origins[0]?.start ?? Infinity) - (other.matter.origins[0]?.start ?? Infinity) || 0,
  );

const nothingToDivide = (name: string): Problem =>
  new Problem(
    "conflict",
    `“${name}”里没有符合筛选的事项，生成不了任务分解表；请先立项，或放宽筛选。`,
    `“${name}” has no matter that fits the filters; enter some first, or widen them.`,
  );
