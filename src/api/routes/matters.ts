// Matters: one whole, what is recorded of it, what is put right, said and handed in.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { Problem } from "../../wire/index.ts";
import { attachment } from "../attachment.ts";
import { actorOf } from "../guard/actor.ts";
import { atMost } from "../limit.ts";
import * as shown from "../register-components.ts";
import type { Serving } from "../serving.ts";
import { file, handwritten, id, json, jsonBody, refusals } from "./answers.ts";

/** The largest file that is taken as evidence, and what multipart may add to it. */
const MOST_BYTES = 50 * 1024 * 1024;
const FRAME_BYTES = 1024 * 1024;

const tooLarge = () =>
  new Problem(
    "too-large",
    "附件超过 50 MB，没有收下；请压缩图片或视频，或分成几个文件。",
    "The file is larger than 50 MB and was not taken; make its pictures smaller or hand it in as several files.",
  );

const matter = z.object({ id: id("id") });

const one = createRoute({
  method: "get",
  path: "/matters/{id}",
  summary: "A matter whole, as it stood at the end of a day",
  request: { params: matter, query: z.object({ date: z.iso.date().optional() }) },
  responses: { 200: json(shown.Matter, "The matter"), ...refusals("not-found") },
});

const record = createRoute({
  method: "post",
  path: "/matters/{id}/events",
  summary: "Records something that happened to a matter",
  middleware: handwritten,
  request: { params: matter, ...jsonBody(shown.EventInput) },
  responses: {
    200: json(shown.Matter, "The matter as it stands now"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

const recordAll = createRoute({
  method: "post",
  path: "/events",
  summary: "Records many things of many matters, all or none",
  middleware: handwritten,
  request: jsonBody(
    z
      .object({
        acts: z
          .array(z.object({ matter: z.string().min(1).max(100), input: shown.EventInput }))
          .min(1)
          .max(2000),
      })
      .openapi("Acts"),
  ),
  responses: {
    200: json(shown.MatterRows, "The matters as they stand now"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

const amend = createRoute({
  method: "post",
  path: "/matters/{id}/amendments",
  summary: "Puts right what a matter says of itself; what it said stays in its history",
  middleware: handwritten,
  request: { params: matter, ...jsonBody(shown.AmendmentInput) },
  responses: {
    200: json(shown.Matter, "The matter as it stands now"),
    ...refusals("not-found", "conflict", "too-large"),
  },
});

const comment = createRoute({
  method: "post",
  path: "/matters/{id}/comments",
  summary: "Says something about a matter",
  middleware: handwritten,
  request: {
    params: matter,
    ...jsonBody(
      z
        .object({
          words: z.string().trim().min(1).max(5000),
          files: z.array(z.string().min(1).max(100)).max(50).default([]),
        })
        .openapi("CommentInput"),
    ),
  },
  responses: { 200: json(shown.Matter, "The matter as it stands now"), ...refusals("not-found", "too-large") },
});

const handIn = createRoute({
  method: "post",
  path: "/matters/{id}/files",
  summary: "Hands in a file as evidence; an event or a comment then names it",
  middleware: atMost(MOST_BYTES + FRAME_BYTES, tooLarge),
  request: {
    params: matter,
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: z
            .object({ file: z.instanceof(File).openapi({ type: "string", format: "binary" }) })
            .openapi("EvidenceForm"),
        },
      },
    },
  },
  responses: { 201: json(shown.Evidence, "The file as kept"), ...refusals("not-found", "too-large", "empty") },
});

const handOut = createRoute({
  method: "get",
  path: "/files/{id}",
  summary: "A file that was handed in as evidence",
  request: { params: matter },
  responses: {
    200: file("application/octet-stream", "The bytes, never to be shown in the page"),
    ...refusals("not-found"),
  },
});

export function matters({ office }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(one, async (c) => {
    await office.catchUp();
    return c.json(office.matter(actorOf(c), c.req.valid("param").id, c.req.valid("query").date), 200);
  });
  app.openapi(record, async (c) =>
    c.json(await office.record(actorOf(c), c.req.valid("param").id, c.req.valid("json")), 200),
  );
  app.openapi(recordAll, async (c) =>
    c.json({ rows: [...(await office.recordAll(actorOf(c), c.req.valid("json").acts))] }, 200),
  );
  app.openapi(amend, async (c) =>
    c.json(await office.amend(actorOf(c), c.req.valid("param").id, c.req.valid("json")), 200),
  );
  app.openapi(comment, async (c) => {
    const { words, files } = c.req.valid("json");
    return c.json(await office.comment(actorOf(c), c.req.valid("param").id, words, files), 200);
  });
  app.openapi(handIn, async (c) => {
    const { file: sent } = c.req.valid("form");
    if (sent.size > MOST_BYTES) throw tooLarge();
    if (sent.size === 0) throw nothingIn(sent.name);
    const bytes = new Uint8Array(await sent.arrayBuffer());
    const mediaType = sent.type === "" ? "application/octet-stream" : sent.type;
    const kept = await office.file(actorOf(c), c.req.valid("param").id, { fileName: sent.name, mediaType, bytes });
    return c.json(kept, 201);
  });
  app.openapi(handOut, async (c) => {
    const { shown: of, bytes } = await office.evidence(actorOf(c), c.req.valid("param").id);
    return c.body(bytes, 200, {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": attachment(of.fileName),
    });
  });
  return app;
}

const nothingIn = (name: string) =>
  new Problem(
    "empty",
    `附件“${name}”是空的，没有收下；请检查选的文件。`,
    `The file “${name}” is empty and was not taken.`,
  );
