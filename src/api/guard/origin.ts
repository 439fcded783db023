// Against forged requests: what changes something must come from our own page or from a program, never from another site's page.

import type { MiddlewareHandler } from "hono";
import { Problem } from "../../wire/index.ts";

const HARMLESS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses state-changing requests of foreign pages. Browsers name the page in `Origin` (RFC 6454) and its relation in
 * `Sec-Fetch-Site` (Fetch Metadata); programs send neither. Relies on the Host header having been checked before.
 */
export const originGuard: MiddlewareHandler = async (c, next) => {
  if (!HARMLESS.has(c.req.method) && isForeign(c.req.raw.headers)) throw foreign();
  await next();
};

function isForeign(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  return origin !== null && hostOf(origin) !== headers.get("host")?.toLowerCase();
}

/** `https://name:port` gives `name:port`; what is no web origin (`null`, an extension) gives null. */
function hostOf(origin: string): string | null {
  return /^https?:\/\/([^/?#@]+)$/i.exec(origin)?.[1]?.toLowerCase() ?? null;
}

function foreign(): Problem {
  return new Problem(
    "forbidden",
    "这个请求来自别的网站，没有执行；请在本系统自己的页面上操作。",
    "This request came from another site's page and was not carried out; use this system's own pages.",
  );
}
