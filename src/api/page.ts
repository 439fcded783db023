// The built page: its files as they are, and index.html, with the nonce of the answer, for every address of the page itself.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { pageHeaders } from "./guard/headers.ts";
import { onNotFound } from "./refusals.ts";

/** Stands in index.html wherever the nonce is wanted. */
const NONCE_PLACE = "__CSP_NONCE__";

interface Variables {
  /** Set by hono/secure-headers; the same that stands in the policy. */
  readonly secureHeadersNonce: string;
}

/** @param folder where vite has built the page */
export function page(folder: string): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>();
  app.use("*", pageHeaders);
  app.use("/assets/*", hashedNames);

  const files = serveStatic({ root: folder, precompressed: true });
  app.get("*", async (c, next) => {
    if (!isPageAddress(c.req.path)) return (await files(c, next)) ?? onNotFound(c);
    const html = await readFile(join(folder, "index.html"), "utf8").catch(() => null);
    if (html === null) return onNotFound(c);
    return c.html(html.replaceAll(NONCE_PLACE, c.get("secureHeadersNonce")), 200, { "Cache-Control": "no-store" });
  });
  return app;
}

/** An address the page answers by itself: no file and nothing of the API. */
function isPageAddress(path: string): boolean {
  if (path === "/index.html") return true;
  const last = path.slice(path.lastIndexOf("/") + 1);
  return !path.startsWith("/assets/") && !path.startsWith("/api/") && !last.includes(".");
}

/** What is under assets carries the hash of its content in its name and never changes. */
const hashedNames: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok) c.header("Cache-Control", "public, max-age=31536000, immutable");
};
