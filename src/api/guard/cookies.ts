// Cookies on their way out. Whether the browser speaks HTTPS to whatever stands in front is said by that alone; a lie about it can
// only make the liar's own cookie stricter.

import type { Context } from "hono";

/** Adds Set-Cookie headers to the answer. */
export function addCookies(c: Context, cookies: readonly string[]): void {
  const isHttps = c.req.header("x-forwarded-proto") === "https";
  for (const cookie of cookies) c.header("Set-Cookie", isHttps ? `${cookie}; Secure` : cookie, { append: true });
}
