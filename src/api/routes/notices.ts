// Notices over HTTP: one's own, what one wants of them, and for administrators how they leave the house.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { changeSettings, sendsMail, sendTrial, settingsInForce, settingsShown } from "../../notices/index.ts";
import { type Actor, type NoticePreferenceShown as PreferenceShown, Problem } from "../../wire/index.ts";
import { actorOf, askingOf } from "../guard/actor.ts";
import {
  NoticePage,
  NoticePreference,
  NoticePreferenceShown,
  NoticeSettings,
  NoticeSettingsInput,
  ReadInput,
  ReadOutcome,
  TrialInput,
  TrialOutcome,
} from "../notices-components.ts";
import type { Serving } from "../serving.ts";
import { handwritten, json, jsonBody, refusals } from "./answers.ts";

const list = createRoute({
  method: "get",
  path: "/notices",
  summary: "One's own notices, newest first; nobody's while nobody has signed in",
  request: {
    query: z.object({
      unread: z.enum(["true", "false"]).default("false"),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: json(NoticePage, "The notices, and how many are not read"), ...refusals() },
});

const read = createRoute({
  method: "post",
  path: "/notices/read",
  summary: "Marks one's own notices as read, some or all, or some as unread again",
  middleware: handwritten,
  request: jsonBody(ReadInput),
  responses: { 200: json(ReadOutcome, "Which ones that changed"), ...refusals("too-large") },
});

const preference = createRoute({
  method: "get",
  path: "/me/notices",
  summary: "Whether one gets mail, and where",
  responses: { 200: json(NoticePreferenceShown, "What one wants"), ...refusals() },
});

const prefer = createRoute({
  method: "put",
  path: "/me/notices",
  summary: "Says whether one wants mail; the page shows notices in any case",
  middleware: handwritten,
  request: jsonBody(NoticePreference),
  responses: { 200: json(NoticePreferenceShown, "What one wants"), ...refusals("conflict", "too-large") },
});

const settings = createRoute({
  method: "get",
  path: "/settings/notices",
  summary: "How notices leave the house; of secrets only whether they are set",
  responses: { 200: json(NoticeSettings, "The settings in force"), ...refusals() },
});

const set = createRoute({
  method: "put",
  path: "/settings/notices",
  summary: "Sets how notices leave the house; a secret that is absent stays, null removes it",
  middleware: handwritten,
  request: jsonBody(NoticeSettingsInput),
  responses: { 200: json(NoticeSettings, "The settings in force"), ...refusals("too-large") },
});

const trial = createRoute({
  method: "post",
  path: "/settings/notices/trial",
  summary: "Sends one message with the settings in force, at once",
  middleware: handwritten,
  request: jsonBody(TrialInput),
  responses: { 200: json(TrialOutcome, "Where it went"), ...refusals("conflict", "too-large") },
});

export function notices({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  const env = process.env;
  const preferenceOf = async (c: Parameters<typeof askingOf>[0]): Promise<PreferenceShown> => {
    const person = askingOf(c).signedIn?.person ?? null;
    const sends = sendsMail(await settingsInForce(store, env));
    return { mail: person === null || (await store.mailWanted(person.id)), email: person?.email ?? null, sends };
  };
  app.openapi(list, async (c) => {
    const { unread, offset, limit } = c.req.valid("query");
    const { person } = actorOf(c);
    const nobody = { total: 0, unread: 0, notices: [] };
    const page = person === null ? nobody : await store.notices(person, { unread: unread === "true", offset, limit });
    return c.json(page, 200);
  });
  app.openapi(read, async (c) => {
    const { person } = actorOf(c);
    if (person === null) return c.json({ ids: [], unread: 0 }, 200);
    const input = c.req.valid("json");
    const ids = "ids" in input ? input.ids : null;
    return c.json(await store.markNotices(person, ids, "ids" in input ? input.read : true), 200);
  });
  app.openapi(preference, async (c) => c.json(await preferenceOf(c), 200));
  app.openapi(prefer, async (c) => {
    const { person } = actorOf(c);
    if (person === null) throw nobodyYet();
    await store.wantMail(person, c.req.valid("json").mail);
    return c.json(await preferenceOf(c), 200);
  });
  app.openapi(settings, async (c) => {
    administratorsOnly(actorOf(c));
    return c.json(await settingsShown(store, env), 200);
  });
  app.openapi(set, async (c) => {
    const actor = actorOf(c);
    administratorsOnly(actor);
    await changeSettings(store, env, actor, c.req.valid("json"));
    return c.json(await settingsShown(store, env), 200);
  });
  app.openapi(trial, async (c) => {
    const actor = actorOf(c);
    administratorsOnly(actor);
    return c.json(await sendTrial(store, env, actor, c.req.valid("json")), 200);
  });
  return app;
}

/** The guard before the routes asks the same; what sends mail asks again. */
function administratorsOnly({ role }: Actor): void {
  if (role === "administrator") return;
  throw new Problem(
    "forbidden",
    "提醒的发送设置只有管理员能看能改；需要时请找管理员。",
    "Only administrators see and change how notices are sent; ask one of them.",
  );
}

const nobodyYet = (): Problem =>
  new Problem(
    "conflict",
    "还没有人登录，收不收邮件要登录以后各自设置。",
    "Nobody has signed in; whether to get mail is set by each person after signing in.",
  );
