// Who asks: found out once, before every route of the API, from the cookie of a session, or from the machine the request comes from.

import { createHash, timingSafeEqual } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import type { Author, Caller, SignedIn, Store } from "../../store/index.ts";
import type { Actor } from "../../wire/index.ts";
import { addCookies } from "./cookies.ts";
import { isAtThisMachine } from "./loopback.ts";

/** Whoever sits at this machine while nobody has an account. */
export const atThisMachine: Actor = { person: null, name: "本机", role: "administrator", called: [], units: [] };

/** Whoever may read the data folder, by the command line. */
const operator: Actor = { ...atThisMachine, name: "命令行" };

/** The header in which the command line says the key that only the data folder tells. */
export const KEY_HEADER = "x-duixian-key";

/** Whoever has not signed in. */
const public_: Actor = { person: null, name: "公众", role: "public", called: [], units: [] };

/** Who asks, and how that is known. */
export interface Asking {
  readonly actor: Actor;
  /** Null for whoever has no session. */
  readonly signedIn: SignedIn | null;
  /** Nobody real has an account yet, and the request comes from this machine. */
  readonly unguarded: boolean;
}

const stranger: Asking = { actor: public_, signedIn: null, unguarded: false };

/** Finds out who asks. @param key that of the data folder; without one nobody comes by it */
export function actorGuard(store: Store, key?: string): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const said = c.req.header(KEY_HEADER);
    if (key !== undefined && said !== undefined && same(said, key)) {
      c.set("asking" as never, { ...stranger, actor: operator } satisfies Asking as never);
      return next();
    }
    const unguarded = isAtThisMachine(c) && !(await store.guarded());
    const found = await store.whoAsks(callerOf(c));
    // Example people are there to try the program out, and gone once it is in use.
    const signedIn = found === null || (found.value.person.example && !unguarded) ? null : found.value;
    const actor = signedIn?.actor ?? (unguarded ? atThisMachine : public_);
    c.set("asking" as never, { actor, signedIn, unguarded } satisfies Asking as never);
    if (signedIn !== null) addCookies(c, found?.cookies ?? []);
    await next();
  };
}

/** Who asks, in a route. */
export const actorOf = (c: Context): Actor => askingOf(c).actor;

/** Who asks and how that is known, in a route. */
export const askingOf = (c: Context): Asking => (c.get("asking") as Asking | undefined) ?? stranger;

/** Whether whoever asked still may what they might then: for answers that go on for hours. */
export async function stillAsks(c: Context, store: Store): Promise<boolean> {
  const { signedIn, unguarded, actor } = askingOf(c);
  if (signedIn === null) return !unguarded || !(await store.guarded());
  return (await store.whoAsks(callerOf(c)))?.value.actor.role === actor.role;
}

function same(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(first!, second!);
}

/** What a request says of where it comes from. */
export function callerOf(c: Context): Caller {
  const { incoming } = c.env as HttpBindings;
  return {
    cookie: c.req.header("cookie") ?? null,
    address: incoming.socket.remoteAddress ?? null,
    agent: c.req.header("user-agent")?.slice(0, 300) ?? null,
  };
}

/** What is signed by hand, signed with the name of whoever has signed in. */
export const signed = <T extends { readonly who: string }>(c: Context, input: T): T => {
  const { signedIn, actor } = askingOf(c);
  return signedIn === null ? input : { ...input, who: actor.name };
};

/** In whose name the log writes something down; undefined for whoever has no account. */
export function authorOf(c: Context): Author | undefined {
  const { signedIn, actor } = askingOf(c);
  return signedIn === null ? undefined : { name: actor.name, person: actor.person };
}
