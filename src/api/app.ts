// The whole service: guards before everything, the API under /api/v1, the page everywhere else.

import type { HttpBindings } from "@hono/node-server";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { actorGuard } from "./guard/actor.ts";
import { dataHeaders } from "./guard/headers.ts";
import { hostGuard } from "./guard/host.ts";
import { originGuard } from "./guard/origin.ts";
import { rightsGuard } from "./guard/rights.ts";
import { page } from "./page.ts";
import { onError, onInvalid, onNotFound } from "./refusals.ts";
import { accounts } from "./routes/account.ts";
import { births } from "./routes/births.ts";
import { bulletins } from "./routes/bulletins.ts";
import { comparisons } from "./routes/compare.ts";
import { corrections } from "./routes/corrections.ts";
import { deliveries } from "./routes/deliveries.ts";
import { documentation } from "./routes/documentation.ts";
import { examples } from "./routes/examples.ts";
import { exports } from "./routes/exports.ts";
import { findings } from "./routes/findings.ts";
import { followings } from "./routes/following.ts";
import { governments } from "./routes/governments.ts";
import { health } from "./routes/health.ts";
import { imports } from "./routes/imports.ts";
import { lines } from "./routes/lines.ts";
import { log } from "./routes/log.ts";
import { matters } from "./routes/matters.ts";
import { notices } from "./routes/notices.ts";
import { people } from "./routes/people.ts";
import { registers } from "./routes/registers.ts";
import { reports } from "./routes/reports.ts";
import { searches } from "./routes/search.ts";
import { sheets } from "./routes/sheets.ts";
import { door } from "./routes/sign-in.ts";
import { tellings } from "./routes/told.ts";
import { undo } from "./routes/undo.ts";
import { units } from "./routes/units.ts";
import { whys } from "./routes/why.ts";
import type { Serving } from "./serving.ts";

/** Where the API stands; another version would stand beside it. */
const API = "/api/v1";

const GROUPS = [
  health,
  reports,
  deliveries,
  corrections,
  undo,
  whys,
  lines,
  governments,
  followings,
  findings,
  exports,
  searches,
  comparisons,
  births,
  examples,
  bulletins,
  sheets,
  imports,
  registers,
  matters,
  log,
  door,
  accounts,
  people,
  units,
  tellings,
  notices,
];

/** The service as a handler of requests; `listen` gives it a port. */
export function service(serving: Serving): OpenAPIHono<{ Bindings: HttpBindings }> {
  const app = new OpenAPIHono<{ Bindings: HttpBindings }>({ defaultHook: onInvalid });
  app.onError(onError);
  app.notFound(onNotFound);
  app.use("*", compress());
  app.use("/api/*", dataHeaders, neverStored);
  app.use("*", hostGuard(serving.allowedHosts), originGuard);
  app.use(`${API}/*`, actorGuard(serving.store, serving.operatorKey), rightsGuard(API));

  for (const group of GROUPS) app.route(API, group(serving));
  app.route(API, documentation(app, serving.about.version));
  if (serving.page !== null) app.route("/", page(serving.page));
  return app;
}

/** What the API answers changes with every act and may not be meant for others: no cache keeps it. */
const neverStored: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Cache-Control", "no-store");
};
