// The governments whose reports are held, year after year.

import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { formerNames } from "../../reading/index.ts";
import { GovernmentDetail, GovernmentList } from "../following-components.ts";
import type { Serving } from "../serving.ts";
import { id, json, refusals } from "./answers.ts";

const list = createRoute({
  method: "get",
  path: "/governments",
  summary: "The governments whose reports are held, with the years held and missing, and how their promises fared",
  responses: { 200: json(GovernmentList, "One for each government, whatever it was called"), ...refusals() },
});

const one = createRoute({
  method: "get",
  path: "/governments/{key}",
  summary: "One government through the years: its reports with verdicts and findings, and targets beside results",
  request: {
    params: z.object({
      key: id("key").openapi({
        description: "Its key, or a code or the id of one of its reports",
        example: "341299",
      }),
    }),
  },
  responses: {
    200: json(GovernmentDetail, "Reports of governments that were joined to it stand among its own, marked"),
    ...refusals("not-found"),
  },
});

export function governments({ store }: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(list, async (c) => c.json({ governments: [...(await store.governments())] }, 200));
  app.openapi(one, async (c) => {
    const detail = await store.government(c.req.valid("param").key);
    // The key is the code it goes by in the end; without a code the tables tell nothing of it.
    return c.json({ ...detail, formerNames: formerNames(detail.key).map((name) => ({ ...name })) }, 200);
  });
  return app;
}
