// Promises followed into the next report, and people's verdicts on them.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { StatementSchema, VerdictSchema } from "../../wire/index.ts";
import { Following, Judgement, JudgementInput, JudgementList, PromiseDetail } from "../following-components.ts";
import { authorOf, signed } from "../guard/actor.ts";
import { unnamed } from "../guard/names.ts";
import type { Serving } from "../serving.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";

/** Promises on one page, and the most there can be: no report has more than a few hundred. */
const PAGE = 50;
const MOST = 1000;

const pair = createRoute({
  method: "get",
  path: "/followings",
  summary: "The promises of a report and what the next year's says of each; what is not due has the verdict null",
  request: {
    query: z.object({
      earlier: z.string().min(1).max(100).openapi({
        description: "Id of the report that promises; the next one is found by government and year",
        example: "341299-2023",
      }),
      verdict: z
        .enum([...VerdictSchema.options, "pending"])
        .optional()
        .openapi({ description: "In force; `pending` where the next year's report is not held" }),
      domain: z
        .string()
        .max(100)
        .optional()
        .openapi({ description: "A field of work, with its parts", example: "agriculture" }),
      kind: StatementSchema.shape.kind.optional(),
      measurable: z
        .stringbool({ truthy: ["true"], falsy: ["false"] })
        .optional()
        .openapi({ type: "boolean" }),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(MOST).default(PAGE),
    }),
  },
  responses: { 200: json(Following, "A page of them, with counts by every filter"), ...refusals("not-found") },
});

const promise = createRoute({
  method: "get",
  path: "/followings/{earlier}/promises/{promise}",
  summary: "One promise whole: both quotes in their sentences, the comparison, the reason, every judgement",
  request: { params: z.object({ earlier: id("earlier"), promise: id("promise") }) },
  responses: { 200: json(PromiseDetail, "The promise"), ...refusals("not-found") },
});

const judge = createRoute({
  method: "post",
  path: "/followings/{earlier}/judgements",
  summary: "Records a person's verdict on a promise, beside the machine's",
  middleware: handwritten,
  request: { params: z.object({ earlier: id("earlier") }), ...jsonBody(JudgementInput) },
  responses: { 200: json(Judgement, "The judgement as recorded"), ...refusals("not-found", "conflict", "too-large") },
});

const record = createRoute({
  method: "get",
  path: "/followings/{earlier}/judgements",
  summary: "Every judgement of a report's promises, newest first, taken back or lost ones too",
  request: { params: z.object({ earlier: id("earlier") }) },
  responses: { 200: json(JudgementList, "The record"), ...refusals("not-found") },
});

const takeBack = createRoute({
  method: "delete",
  path: "/followings/{earlier}/judgements/{judgement}",
  summary: "Takes a judgement back; it stays in the record, and the one before it stands again",
  request: { params: z.object({ earlier: id("earlier"), judgement: id("judgement") }) },
  responses: { 200: json(Judgement, "The judgement, undone"), ...refusals("not-found") },
});

export function followings({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(pair, async (c) => {
    const { earlier, offset, limit, ...filter } = c.req.valid("query");
    return c.json(unnamed(c, await store.following(earlier, filter, { offset, limit })), 200);
  });
  app.openapi(promise, async (c) => {
    const { earlier, promise } = c.req.valid("param");
    return c.json(unnamed(c, await store.promise(earlier, promise)), 200);
  });
  app.openapi(judge, async (c) =>
    c.json(await store.judge(c.req.valid("param").earlier, signed(c, c.req.valid("json")), authorOf(c)), 200),
  );
  app.openapi(record, async (c) =>
    c.json({ judgements: [...(await store.judgements(c.req.valid("param").earlier))] }, 200),
  );
  app.openapi(takeBack, async (c) => {
    const { earlier, judgement } = c.req.valid("param");
    return c.json(await store.takeBackJudgement(earlier, judgement, authorOf(c)), 200);
  });
  return app;
}
