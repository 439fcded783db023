// What a check finds: in a report that is held, where people may dismiss it, and in a draft, of which nothing is kept.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { type Reading, read } from "../../reading/index.ts";
import type { CheckedDraft as Checked, ReportSummary } from "../../wire/index.ts";
import { CheckedDraft, Dismissal, DismissalInput, Draft, Findings } from "../following-components.ts";
import { authorOf, signed } from "../guard/actor.ts";
import { unnamed } from "../guard/names.ts";
import { rulebook } from "../rulebook.ts";
import type { Serving } from "../serving.ts";
import { heldOf } from "../told.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

const list = createRoute({
  method: "get",
  path: "/reports/{id}/findings",
  summary: "What does not fit together in a report, alone and beside that of the year before, most serious first",
  request: { params: z.object({ id: id("id") }) },
  responses: { 200: json(Findings, "The findings, dismissed ones among them"), ...refusals("not-found") },
});

const dismiss = createRoute({
  method: "post",
  path: "/reports/{id}/dismissals",
  summary: "Records that a finding is none",
  middleware: handwritten,
  request: { params: z.object({ id: id("id") }), ...jsonBody(DismissalInput) },
  responses: { 200: json(Dismissal, "The dismissal as recorded"), ...refusals("not-found", "conflict", "too-large") },
});

const takeBack = createRoute({
  method: "delete",
  path: "/reports/{id}/dismissals/{dismissal}",
  summary: "Takes a dismissal back; it stays in the record",
  request: { params: z.object({ id: id("id"), dismissal: id("dismissal") }) },
  responses: { 200: json(Dismissal, "The dismissal, undone"), ...refusals("not-found") },
});

const draft = createRoute({
  method: "post",
  path: "/check",
  summary: "Checks a draft, alone or against the report of the year before; nothing is kept",
  middleware: handwritten,
  request: jsonBody(Draft),
  responses: { 200: json(CheckedDraft, "What was found"), ...refusals("not-found", "too-large") },
});

export function findings({ store, office }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(list, async (c) => c.json(unnamed(c, await store.findings(c.req.valid("param").id)), 200));
  app.openapi(dismiss, async (c) =>
    c.json(await store.dismiss(c.req.valid("param").id, signed(c, c.req.valid("json")), authorOf(c)), 200),
  );
  app.openapi(takeBack, async (c) => {
    const { id, dismissal } = c.req.valid("param");
    return c.json(await store.takeBackDismissal(id, dismissal, authorOf(c)), 200);
  });
  app.openapi(draft, async (c) => {
    const { text, previous, registers } = c.req.valid("json");
    const before = previous === undefined ? null : await store.shownReading(previous);
    const reading = read(text);
    if (registers === true) await office.catchUp();
    const held = registers === true ? heldOf(office, yearOf(reading, before?.summary ?? null, office.today())) : null;
    const against = held === null || held.figures.length === 0 ? null : held;
    const checked = {
      ...{ facts: reading.report, previous: before?.summary ?? null, text: reading.text },
      registers: against?.year ?? null,
      findings: rulebook.checkWith(reading, before?.reading ?? null, against),
    };
    return c.json(checked as Checked, 200);
  });
  return app;
}

/** The year a draft looks back on: as it says, else the year that the report before it planned, else by today. */
function yearOf({ report }: Reading, previous: ReportSummary | null, today: string): number {
  const said = report.reviewYear ?? (report.planYear === null ? null : report.planYear - 1);
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return said ?? previous?.planYear ?? (month <= 3 ? year - 1 : year);
}
