// The statements of a report to take away, one JSON document a line.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { attachment } from "../attachment.ts";
import { StatementLine } from "../components.ts";
import { heldReport } from "../held.ts";
import { statementLines } from "../lines.ts";
import type { Serving } from "../serving.ts";
import { file, id, refusals } from "./answers.ts";

const download = createRoute({
  method: "get",
  path: "/reports/{id}/statements.jsonl",
  summary: "The statements as JSON Lines, each with the report's facts and a citation; struck ones are left out",
  request: { params: z.object({ id: id("id") }) },
  responses: { 200: file("application/jsonl", "One StatementLine a line"), ...refusals("not-found") },
});

export function lines({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openAPIRegistry.register("StatementLine", StatementLine);
  app.openapi(download, async (c) => {
    const report = await heldReport(store, c.req.valid("param").id);
    const body = statementLines(report)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join("");
    return c.body(body, 200, {
      "Content-Type": "application/jsonl; charset=utf-8",
      "Content-Disposition": attachment(`${report.summary.government}_${report.summary.planYear}.jsonl`),
    });
  });
  return app;
}
