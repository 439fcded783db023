// One's own account: taking up an invitation, the password, the second factor.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import type { SignedIn } from "../../store/index.ts";
import { Problem } from "../../wire/index.ts";
import { askingOf, callerOf } from "../guard/actor.ts";
import { addCookies } from "../guard/cookies.ts";
import {
  Code,
  InvitationAccepted,
  Invited,
  Me,
  Password,
  PasswordChange,
  TwoFactorBegun,
} from "../people-components.ts";
import type { Serving } from "../serving.ts";
import { handwritten, id, json, jsonBody, refusals } from "./answers.ts";
import { meOf } from "./sign-in.ts";

const invitation = createRoute({
  method: "get",
  path: "/invitations/{token}",
  summary: "Whom an invitation is for",
  request: { params: z.object({ token: id("token") }) },
  responses: { 200: json(Invited, "Name and username"), ...refusals("not-found") },
});

const accept = createRoute({
  method: "post",
  path: "/invitations/{token}",
  summary: "Takes an invitation up, once, by setting a password; then one can sign in",
  middleware: handwritten,
  request: { params: z.object({ token: id("token") }), ...jsonBody(InvitationAccepted) },
  responses: { 204: { description: "The password is set" }, ...refusals("not-found", "too-large") },
});

const password = createRoute({
  method: "post",
  path: "/me/password",
  summary: "Changes one's password; every other session ends",
  middleware: handwritten,
  request: jsonBody(PasswordChange),
  responses: { 204: { description: "Changed" }, ...refusals("too-often", "too-large") },
});

const begin = createRoute({
  method: "post",
  path: "/me/two-factor/begin",
  summary: "Makes a second factor, which counts once a first code has confirmed it",
  middleware: handwritten,
  request: jsonBody(Password),
  responses: {
    200: json(TwoFactorBegun, "What the authenticator needs, and the backup codes; shown once"),
    ...refusals("conflict", "too-often", "too-large"),
  },
});

const confirm = createRoute({
  method: "post",
  path: "/me/two-factor/confirm",
  summary: "Confirms the second factor with a code",
  middleware: handwritten,
  request: jsonBody(Code),
  responses: {
    200: json(Me, "It is on"),
    ...refusals("conflict", "too-often", "too-large"),
  },
});

const end = createRoute({
  method: "delete",
  path: "/me/two-factor",
  summary: "Ends the second factor",
  middleware: handwritten,
  request: jsonBody(Password),
  responses: {
    200: json(Me, "It is off"),
    ...refusals("conflict", "too-often", "too-large"),
  },
});

/** @throws Problem `conflict` for whoever acts without an account: at this machine, or as an example */
function withAccount(c: Context): SignedIn {
  const { signedIn } = askingOf(c);
  if (signedIn === null || signedIn.person.example) throw noAccount();
  return signedIn;
}

export function accounts(serving: Serving): OpenAPIHono {
  const { store } = serving;
  const app = new OpenAPIHono();
  app.openapi(invitation, async (c) => c.json(await store.invited(c.req.valid("param").token), 200));
  app.openapi(accept, async (c) => {
    await store.acceptInvitation(c.req.valid("param").token, c.req.valid("json").password);
    return c.body(null, 204);
  });
  app.openapi(password, async (c) => {
    const { from, to } = c.req.valid("json");
    await store.changePassword(callerOf(c), withAccount(c), from, to);
    return c.body(null, 204);
  });
  app.openapi(begin, async (c) => {
    const { value, cookies } = await store.beginTwoFactor(callerOf(c), withAccount(c), c.req.valid("json").password);
    addCookies(c, cookies);
    return c.json(value, 200);
  });
  app.openapi(confirm, async (c) => {
    const who = withAccount(c);
    addCookies(c, (await store.confirmTwoFactor(callerOf(c), who, c.req.valid("json").code)).cookies);
    return c.json(await meNow(c, who, true), 200);
  });
  app.openapi(end, async (c) => {
    const who = withAccount(c);
    addCookies(c, (await store.endTwoFactor(callerOf(c), who, c.req.valid("json").password)).cookies);
    return c.json(await meNow(c, who, false), 200);
  });
  const meNow = (c: Context, { actor, person }: SignedIn, twoFactor: boolean) =>
    meOf(serving, { ...askingOf(c), signedIn: { actor, person: { ...person, twoFactor } } });
  return app;
}

const noAccount = (): Problem =>
  new Problem(
    "conflict",
    "现在没有用自己的账号登录，没有密码可改；请先用自己的账号登录。",
    "You act without an account of your own, so there is no password to change; sign in with your own first.",
  );
