// The library that signs people in, over our tables and under our rules: no sign-up, no e-mail, no network, nothing told to anybody.
// Its own routes are not served: it is asked from here alone.

import type { BetterAuthOptions } from "better-auth";
import type { Kysely } from "kysely";
import { actAsExample } from "./people-acting.ts";
import { hashPassword, isPassword } from "./people-passwords.ts";

/** Where it believes to be; nothing is ever fetched from there. */
const BASE = "http://duixian.invalid";
/** The header in which it is told the address of whoever asks. */
const ADDRESS = "x-duixian-address";
/** A session lasts so long after it was last used; renewed at most once an hour. */
const SESSION = { expiresIn: 12 * 60 * 60, updateAge: 60 * 60 };
/** Tries from one address, right ones too: a whole office may sit behind one. */
const RATE = { window: 60, max: 60 };
/** Where our own extension is asked. */
export const ACT_AS = "/sign-in/example";
/** Codes of a second factor, by the library's own lock on the account beside ours. */
export const CODE_DIGITS = 6;

/** What of a request it is told. */
export interface Asking {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookie: string | null;
  readonly address: string | null;
  readonly agent: string | null;
}

/** What it answers. */
export interface Told {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
}

/** The library at work. */
export type Auth = Awaited<ReturnType<typeof authOver>>;

const CREATED = { createdAt: "created_at", updatedAt: "updated_at" } as const;

/** Its models as our tables and columns. */
const TABLES = {
  user: {
    modelName: "person",
    fields: { ...CREATED, email: "account_address", emailVerified: "account_address_verified" },
  },
  session: {
    ...SESSION,
    modelName: "signed_in",
    fields: {
      ...CREATED,
      userId: "person_id",
      expiresAt: "expires_at",
      ipAddress: "address",
      userAgent: "agent",
    },
  },
  account: {
    modelName: "credential",
    fields: {
      ...CREATED,
      userId: "person_id",
      accountId: "account_id",
      providerId: "provider_id",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      idToken: "id_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
    },
  },
  verification: { modelName: "sign_in_step", fields: { ...CREATED, expiresAt: "expires_at" } },
  rateLimit: {
    enabled: true,
    storage: "database",
    modelName: "sign_in_rate",
    fields: { lastRequest: "last_request" },
    ...RATE,
    customRules: { "/sign-in/username": RATE, [ACT_AS]: RATE, "/two-factor/*": RATE },
  },
} as const satisfies Partial<BetterAuthOptions>;

/** The same for the second factor, which is an extension of its own. */
const SECOND_FACTOR = {
  issuer: "兑现",
  totpOptions: { digits: CODE_DIGITS },
  schema: {
    user: { fields: { twoFactorEnabled: "two_factor" } },
    twoFactor: {
      modelName: "second_factor",
      fields: {
        userId: "person_id",
        backupCodes: "backup_codes",
        failedVerificationCount: "failed",
        lockedUntil: "locked_until",
      },
    },
  },
} as const;

/** Usernames are checked where people are added; whatever somebody types at the door is looked up. */
const USERNAME = {
  displayUsername: false,
  minUsernameLength: 1,
  maxUsernameLength: 50,
  usernameValidator: () => true,
} as const;

/** Makes it over a database, or within one transaction. Loaded when it is first needed: commands that sign nobody in do without. */
// biome-ignore lint/suspicious/noExplicitAny: the library looks at no type of a table
export async function authOver(db: Kysely<any>, secret: string) {
  const [{ betterAuth }, { twoFactor }, { username }, api, { setSessionCookie }] = await Promise.all([
    import("better-auth"),
    import("better-auth/plugins/two-factor"),
    import("better-auth/plugins/username"),
    import("better-auth/api"),
    import("better-auth/cookies"),
  ]);
  return betterAuth({
    ...TABLES,
    appName: "兑现",
    baseURL: BASE,
    basePath: "/auth",
    secret,
    database: { db, type: "postgres" },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    advanced: {
      cookiePrefix: "duixian",
      // Whether a cookie is `Secure` is known where HTTP is spoken.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "strict", path: "/" },
      ipAddress: { ipAddressHeaders: [ADDRESS], ipv6Subnet: 64 },
      // The tables are made by our own migrations; a test compares the two.
      database: { validateSchema: false },
    },
    plugins: [username(USERNAME), twoFactor(SECOND_FACTOR), actAsExample(ACT_AS, { ...api, setSessionCookie })],
  });
}

/** Asks it as if over HTTP, so that its guards and its limits apply. */
export async function askAuth(auth: Pick<Auth, "handler">, asking: Asking): Promise<Told> {
  const headers = new Headers({ "Content-Type": "application/json", Origin: BASE });
  if (asking.cookie !== null) headers.set("Cookie", asking.cookie);
  if (asking.address !== null) headers.set(ADDRESS, asking.address);
  if (asking.agent !== null) headers.set("User-Agent", asking.agent);
  const body = JSON.stringify(asking.body);
  const response = await auth.handler(new Request(`${BASE}/auth${asking.path}`, { method: "POST", headers, body }));
  const told = (await response.json().catch(() => null)) as Told["body"] | null;
  return { status: response.status, body: told ?? {}, cookies: response.headers.getSetCookie() };
}
