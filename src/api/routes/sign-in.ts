// The door: who asks, signing in and out, and acting as one of the example people while nobody real is here.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { SignedIn } from "../../store/index.ts";
import type { Me as MeShown } from "../../wire/index.ts";
import { type Asking, askingOf, callerOf } from "../guard/actor.ts";
import { addCookies } from "../guard/cookies.ts";
import { ActAs, Me, SignInInput } from "../people-components.ts";
import type { Serving } from "../serving.ts";
import { handwritten, json, jsonBody, refusals } from "./answers.ts";

const me = createRoute({
  method: "get",
  path: "/me",
  summary: "Who is asking, with what role",
  responses: { 200: json(Me, "Whoever asks; `person` is null for whoever has not signed in"), ...refusals() },
});

const signIn = createRoute({
  method: "post",
  path: "/sign-in",
  summary: "Signs in: sets the cookie of a session. `code-needed` where the code of a second factor must be sent along",
  middleware: handwritten,
  request: jsonBody(SignInInput),
  responses: {
    200: json(Me, "Signed in"),
    ...refusals("code-needed", "too-often", "too-large"),
  },
});

const signOut = createRoute({
  method: "post",
  path: "/sign-out",
  summary: "Ends the session",
  responses: { 204: { description: "Signed out" }, ...refusals() },
});

const actAs = createRoute({
  method: "post",
  path: "/act-as",
  summary: "Signs in as one of the example people, at this machine and while nobody real has an account",
  middleware: handwritten,
  request: jsonBody(ActAs),
  responses: { 200: json(Me, "Signed in"), ...refusals("not-found", "too-often", "too-large") },
});

/** Who asks, for the page. */
export async function meOf({ store }: Serving, { actor, signedIn, unguarded }: Asking): Promise<MeShown> {
  const people = unguarded ? await store.people() : [];
  return {
    person: signedIn?.person ?? null,
    role: actor.role,
    unguarded,
    examples: people.filter(({ example, active }) => example && active),
    unread: actor.person === null ? 0 : await store.unreadOf(actor.person),
  };
}

const asNow = (asking: Asking, signedIn: SignedIn): Asking => ({ ...asking, actor: signedIn.actor, signedIn });

export function door(serving: Serving): OpenAPIHono {
  const { store } = serving;
  const app = new OpenAPIHono();
  app.openapi(me, async (c) => c.json(await meOf(serving, askingOf(c)), 200));
  app.openapi(signIn, async (c) => {
    const { value, cookies } = await store.signIn(callerOf(c), c.req.valid("json"));
    addCookies(c, cookies);
    // Whoever signs in with a password is real, so from now on the program is guarded.
    return c.json(await meOf(serving, { ...asNow(askingOf(c), value), unguarded: false }), 200);
  });
  app.openapi(signOut, async (c) => {
    addCookies(c, (await store.signOut(callerOf(c))).cookies);
    return c.body(null, 204);
  });
  app.openapi(actAs, async (c) => {
    const asking = askingOf(c);
    const { value, cookies } = await store.actAs(callerOf(c), c.req.valid("json").person, asking.unguarded);
    addCookies(c, cookies);
    return c.json(await meOf(serving, asNow(asking, value)), 200);
  });
  return app;
}
