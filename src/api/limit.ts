// Bodies that are too large: refused by the length they announce, or while they stream where they announce none.

import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Problem } from "../wire/index.ts";

/**
 * Refuses larger bodies. One that announces its length is let run out before it is answered, since a browser that is still
 * sending does not listen; one that does not is cut off.
 */
export function atMost(bytes: number, refusal: () => Problem): MiddlewareHandler[] {
  const announced: MiddlewareHandler = async (c, next) => {
    if (Number(c.req.header("content-length") ?? 0) <= bytes) return next();
    for await (const _ of c.req.raw.body ?? []);
    throw refusal();
  };
  const streaming = bodyLimit({
    maxSize: bytes,
    onError: (c) => {
      c.header("Connection", "close");
      throw refusal();
    },
  });
  return [announced, streaming];
}
