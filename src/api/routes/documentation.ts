// The OpenAPI document, made from the very schemas the routes check by.

import type { HttpBindings } from "@hono/node-server";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { json, refusals } from "./answers.ts";

const document = createRoute({
  method: "get",
  path: "/openapi.json",
  summary: "This document",
  responses: { 200: json(z.any().openapi({ type: "object" }), "OpenAPI 3.1"), ...refusals() },
});

/** @param app the service whose routes are described */
export function documentation(app: OpenAPIHono<{ Bindings: HttpBindings }>, version: string): OpenAPIHono {
  const own = new OpenAPIHono();
  own.openapi(document, (c) => c.json(describe(app, version), 200));
  return own;
}

const describe = (app: OpenAPIHono<{ Bindings: HttpBindings }>, version: string) =>
  app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Duixian 兑现",
      version,
      description:
        "Reports held, what was read in them and what people corrected. Places are UTF-16, half-open. Every refusal is a Problem.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/" }],
  });
