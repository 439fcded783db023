// Who asks: what the guards before the routes found out.

import type { Context } from "hono";
import type { Actor } from "../../wire/index.ts";

/** Whoever sits at this machine while nobody has an account. */
export const atThisMachine: Actor = { person: null, name: "本机", role: "administrator", called: [], units: [] };

/** Who asks, in a route. */
export const actorOf = (c: Context): Actor => (c.get("actor") as Actor | undefined) ?? atThisMachine;
