// Files in which reports were delivered: taking one in, giving the original back, choosing which one counts.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { defaultLimits } from "../../intake/index.ts";
import { Problem } from "../../wire/index.ts";
import { attachment } from "../attachment.ts";
import { AddOutcome, Undoable } from "../components.ts";
import { authorOf } from "../guard/actor.ts";
import { keep } from "../keep.ts";
import { atMost } from "../limit.ts";
import type { Serving } from "../serving.ts";
import { file, handwritten, id, json, jsonBody, refusals } from "./answers.ts";

/** The largest file taken in. */
const MOST_BYTES = defaultLimits.fileBytes;
/** What multipart and the other fields may add to the file. */
const FRAME_BYTES = 1024 * 1024;

const tooLarge = () =>
  new Problem(
    "too-large",
    "文件超过 200 MB，没有收下；政府工作报告不会这么大，请检查选的文件，或只取出报告正文再添加。",
    "The file is larger than 200 MB and was not taken in; check that it is the report, or add the report's text alone.",
  );

/** Forms send what was left empty as an empty text. */
const given = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const Delivery = z
  .object({
    file: z.instanceof(File).openapi({ type: "string", format: "binary" }),
    url: given(z.url({ protocol: /^https?$/ }).max(2000)).openapi({ description: "Where it was published" }),
    publisher: given(z.string().max(200)),
    retrieved: given(z.iso.date()).openapi({ description: "The day it was fetched, YYYY-MM-DD" }),
    government: given(z.string().max(100)).openapi({ description: "Whose report it is, where the text does not say" }),
    planYear: given(z.coerce.number().int().min(1949).max(2100)).openapi({
      description: "The year it plans, where the text does not say",
    }),
  })
  .openapi("DeliveryForm");

const addition = createRoute({
  method: "post",
  path: "/deliveries",
  summary: "Takes in one file, reads it and keeps it with its reading",
  middleware: atMost(MOST_BYTES + FRAME_BYTES, tooLarge),
  request: { body: { required: true, content: { "multipart/form-data": { schema: Delivery } } } },
  responses: {
    201: json(AddOutcome, "Kept: a new report, or another delivery of a held one"),
    200: json(AddOutcome, "These very bytes are held already"),
    ...refusals("too-large", "unreadable-format", "encrypted", "no-text", "no-report", "empty", "damaged", "conflict"),
  },
});

const original = createRoute({
  method: "get",
  path: "/deliveries/{id}/original",
  summary: "The file as it came",
  request: { params: z.object({ id: id("id") }) },
  responses: {
    200: file("application/octet-stream", "The bytes, never to be shown in the page"),
    ...refusals("not-found"),
  },
});

const choice = createRoute({
  method: "post",
  path: "/reports/{id}/current",
  summary: "Makes another delivery of the report the one that is read and counted",
  middleware: handwritten,
  request: { params: z.object({ id: id("id") }), ...jsonBody(z.object({ deliveryId: z.string().min(1).max(100) })) },
  responses: { 200: json(Undoable, "How to undo it"), ...refusals("not-found", "conflict") },
});

export function deliveries({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(addition, async (c) => {
    const { file: sent, url, publisher, retrieved, government, planYear } = c.req.valid("form");
    if (sent.size > MOST_BYTES) throw tooLarge();
    const outcome = await keep(
      store,
      { fileName: nameOf(sent), bytes: new Uint8Array(await sent.arrayBuffer()) },
      {
        url: url ?? null,
        publisher: publisher ?? null,
        retrieved: retrieved ?? null,
        facts: { ...(government && { government }), ...(planYear && { planYear }) },
        example: false,
      },
      authorOf(c),
    );
    return outcome.outcome === "held" ? c.json(outcome, 200) : c.json(outcome, 201);
  });
  app.openapi(original, async (c) => {
    const id = c.req.valid("param").id;
    const found = await store.original(id);
    if (found === null) throw noDelivery(id);
    return c.body(found.bytes, 200, {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": attachment(found.fileName),
    });
  });
  app.openapi(choice, async (c) =>
    c.json(await store.choose(c.req.valid("param").id, c.req.valid("json").deliveryId, authorOf(c)), 200),
  );
  return app;
}

/** The last part of the name as the client gave it, without what no file name holds; it is only ever shown and recorded. */
function nameOf(sent: File): string {
  const last = sent.name.split(/[/\\]/).at(-1) ?? "";
  return (
    last
      .replaceAll(/\p{Cc}/gu, "")
      .trim()
      .slice(0, 255) || "未命名"
  );
}

function noDelivery(id: string): Problem {
  return new Problem(
    "not-found",
    `没有编号为“${id}”的文件；请从报告页面重新打开。`,
    `No delivery “${id}” is held; open it again from its report's page.`,
  );
}
