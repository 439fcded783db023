// Signing in as one of the example people: an endpoint beside those of the library, so that such a session is made as any other.
// Who may do so is decided by whoever asks it. What it needs of the library is handed in, since that is loaded late.

import type { BetterAuthPlugin } from "better-auth";
import type { APIError, createAuthEndpoint } from "better-auth/api";
import type { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/** Parts of the library. */
interface Parts {
  readonly APIError: typeof APIError;
  readonly createAuthEndpoint: typeof createAuthEndpoint;
  readonly setSessionCookie: typeof setSessionCookie;
}

/** The library's extension, asked at `path`. */
export const actAsExample = (path: `/${string}`, parts: Parts): BetterAuthPlugin => ({
  id: "act-as-example",
  endpoints: {
    actAsExample: parts.createAuthEndpoint(
      path,
      { method: "POST", body: z.object({ person: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.person);
        if (!user) throw new parts.APIError("NOT_FOUND");
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await parts.setSessionCookie(ctx, { session, user });
        return ctx.json({ state: "signed-in" });
      },
    ),
  },
});
