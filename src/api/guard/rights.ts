// Holds every request of the API against the table of rights, before its route sees it. What is not allowed is forbidden.

import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { mayAsk } from "../../people/index.ts";
import { type PersonRole, Problem, personRoleNames } from "../../wire/index.ts";
import { askingOf } from "./actor.ts";

/** Refuses whoever may not ask the route; an address without a route is left to whoever answers for those. */
export function rightsGuard(api: string): MiddlewareHandler {
  return async (c, next) => {
    const route = routeOf(c, api);
    const { actor, signedIn } = askingOf(c);
    if (route !== null && !mayAsk(actor.role, route)) throw signedIn === null ? signInFirst() : notYours(actor.role);
    await next();
  };
}

/** `GET /reports/{id}` of a request; null where no route is. */
function routeOf(c: Context, api: string): string | null {
  const method = c.req.method === "HEAD" ? "GET" : c.req.method;
  const found = matchedRoutes(c).find((route) => route.method === method && route.path.startsWith(`${api}/`));
  return found === undefined
    ? null
    : `${method} ${found.path.slice(api.length).replaceAll(/:(\w+)(\{[^}]*\})?/g, "{$1}")}`;
}

const signInFirst = (): Problem =>
  new Problem(
    "unauthorized",
    "没有登录，不能查看或办理；请先登录。",
    "You have not signed in, so this can be neither seen nor done; sign in first.",
  );

const notYours = (role: PersonRole): Problem =>
  new Problem(
    "forbidden",
    `“${personRoleNames[role]}”没有这项权限；需要的话请找管理员。`,
    `Your role (${role}) may not do this; ask an administrator if you need to.`,
  );
