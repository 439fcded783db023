// The log: its entries, whether its chain holds, and what others do as they do it.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import { LogSubjectSchema } from "../../wire/index.ts";
import { actorOf, stillAsks } from "../guard/actor.ts";
import { LogEntries, LogVerification } from "../register-components.ts";
import type { Serving } from "../serving.ts";
import { json, refusals } from "./answers.ts";

const entries = createRoute({
  method: "get",
  path: "/log",
  summary: "Entries of the log, newest first",
  request: {
    query: z.object({
      subject: LogSubjectSchema.optional(),
      subjectId: z.string().min(1).max(100).optional(),
      who: z.string().trim().min(1).max(100).optional(),
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: { 200: json(LogEntries, "The entries"), ...refusals() },
});

const verification = createRoute({
  method: "get",
  path: "/log/verification",
  summary: "Reckons the whole chain of hashes anew",
  responses: { 200: json(LogVerification, "Whether it holds, and where it breaks"), ...refusals() },
});

const changes = createRoute({
  method: "get",
  path: "/changes",
  summary: "What is changed, as it is changed: server-sent events, each a Change in JSON with its number as id",
  responses: {
    200: { description: "A stream that stays open", content: { "text/event-stream": { schema: z.string() } } },
    ...refusals(),
  },
});

/** How often a stream says that it is still there, so that nothing on the way cuts it. */
const BEAT_MS = 20_000;

export function log({ store, office }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(entries, async (c) => {
    const { subject, subjectId, who, before, limit } = c.req.valid("query");
    const thing = { ...(subject && { subject }), ...(subjectId && { subjectId }), ...(who && { who }) };
    const found = await store.log({ ...thing, ...(before && { before }), limit, newestFirst: true });
    const matters = new Set(found.flatMap((entry) => (entry.subject === "matter" ? entry.subjectId : [])));
    await office.catchUp();
    const titles = office.rows(actorOf(c), [...matters]).map(({ id, title }) => [id, title] as const);
    return c.json({ entries: [...found], titles: Object.fromEntries(titles) }, 200);
  });
  app.openapi(verification, async (c) => c.json(await store.verifyLog(), 200));
  app.openapi(changes, (c) => {
    const actor = actorOf(c);
    const answer = streamSSE(c, async (stream) => {
      const stop = office.listen((change) => {
        if (change.subject === "matter" && office.rows(actor, [change.subjectId]).length === 0) return;
        if (change.subject !== "matter" && change.subject !== "register" && change.subject !== "calendar") return;
        void stream.writeSSE({ id: String(change.seq), data: JSON.stringify(change) });
      });
      stream.onAbort(stop);
      await stream.writeSSE({ event: "open", data: "" });
      while (!stream.aborted) {
        const closing = await aBeat(office.ended);
        if (closing || stream.aborted || !(await stillAsks(c, store))) break;
        await stream.writeSSE({ event: "beat", data: "" });
      }
      stop();
    });
    return answer as never;
  });
  return app;
}

/** Waits for the next beat; true at once when the service is closing, so that it need not wait for whoever listens. */
function aBeat(ended: Promise<void>): Promise<boolean> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(false), BEAT_MS);
    void ended.then(() => {
      clearTimeout(timer);
      done(true);
    });
  });
}
