// At the door: who asks, signing in and out, one's own password and second factor. The library holds sessions and codes; whether
// somebody is let in at all, how often a name may be tried and what is written to the log is decided here.

import type { Actor, Problem, SignInInput, TwoFactorBegun } from "../wire/index.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { ACT_AS, type Asking, type Auth, askAuth, authOver, CODE_DIGITS, type Told } from "./people-auth.ts";
import { hasRealAccount, type PersonRow, personKept, personNamed, shownPerson, tellLog } from "./people-kept.ts";
import { endAll, setPassword } from "./people-managing.ts";
import { hashPassword, isPassword, mustBeStrong } from "./people-passwords.ts";
import type { Caller, PeopleStore, SignedIn, WithCookies } from "./people-port.ts";
import { codeNeeded, noActing, notLetIn, tooOften, twoFactorState, wrongProof } from "./people-refusals.ts";
import { rememberedOver } from "./people-remembered.ts";
import { secretOf } from "./people-secret.ts";
import { countTry, forgetTries } from "./people-tries.ts";
import { namesUnder } from "./people-units.ts";
import { storable } from "./storable.ts";

type Door = Pick<
  PeopleStore,
  "whoAsks" | "signIn" | "signOut" | "actAs" | "changePassword" | "beginTwoFactor" | "confirmTwoFactor" | "endTwoFactor"
>;

/** Asks the library something for somebody. */
type Ask = (caller: Caller, path: string, body: Asking["body"]) => Promise<Told>;

/** That part of the port over an open database. */
export function doorOf(db: Database): Door {
  let made: Promise<Auth> | undefined;
  const auth = (): Promise<Auth> => {
    made ??= secretOf(db, "sessions").then((secret) => authOver(db, secret));
    return made;
  };
  const ask: Ask = async (caller, path, body) => askAuth(await auth(), { ...caller, path, body });
  const remembered = rememberedOver(db, async (cookie) => {
    const { api } = await auth();
    const found = await api.getSession({ headers: new Headers({ Cookie: cookie }), returnHeaders: true });
    if (found.response === null) return null;
    const row = await personKept(db, found.response.user.id);
    if (!row.active) return null;
    const { token } = found.response.session;
    return { value: await signedIn(db, row), cookies: found.headers.getSetCookie(), token };
  });
  return {
    async whoAsks({ cookie }) {
      const session = SESSION_COOKIE.exec(cookie ?? "");
      return session === null ? null : remembered(session[0]);
    },
    signIn: (caller, input) => signIn(db, ask, caller, input),
    async signOut(caller) {
      const { cookies } = await ask(caller, "/sign-out", {});
      return { value: null, cookies };
    },
    async actAs(caller, id, local) {
      const person = await personKept(db, id);
      if (!local || !person.example || !person.active || (await hasRealAccount(db))) throw noActing();
      const told = await ask(caller, ACT_AS, { person: person.id });
      if (told.status === 429) throw tooOften();
      return { value: await signedIn(db, person), cookies: told.cookies };
    },
    changePassword: (caller, who, from, to) => changePassword(db, auth, caller, who, from, to),
    ...secondFactorOf(db),
  };
}

async function signIn(
  db: Database,
  ask: Ask,
  caller: Caller,
  { username, password, code }: SignInInput,
): Promise<WithCookies<SignedIn>> {
  await countTry(db, username);
  const person = await personNamed(db, username);
  if (person === null || !person.active || !person.signed_up || person.example) {
    // As much work as for somebody who is here.
    await hashPassword(password);
    throw notLetIn();
  }
  const told = await ask(caller, "/sign-in/username", { username: person.username, password });
  if (told.status === 429) throw tooOften();
  if (told.status !== 200) throw notLetIn();
  const twice = told.body.twoFactorRedirect === true;
  if (twice && code === undefined) throw codeNeeded();
  const cookies = twice ? await secondStep(ask, caller, told, code as string) : told.cookies;
  await forgetTries(db, username);
  return { value: await signedIn(db, person), cookies };
}

function secondFactorOf(db: Database): Pick<Door, "beginTwoFactor" | "confirmTwoFactor" | "endTwoFactor"> {
  /** Asks within one transaction, which is given up where the library refuses; its count of tries with it, so ours is asked first. */
  const asked = async (caller: Caller, who: SignedIn, path: string, body: Asking["body"], kind: string | null) => {
    await countTry(db, who.person.username);
    const done = await writing(db, async (trx) => {
      const within = await authOver(trx, await secretOf(trx, "sessions"));
      const told = await askAuth(within, { ...caller, path, body });
      if (told.status !== 200) throw refusalOf(told);
      if (kind !== null) await tellLog(trx, who.actor, "person", who.person.id, kind, {});
      return told;
    });
    await forgetTries(db, who.person.username);
    return done;
  };
  return {
    async beginTwoFactor(caller, who, password) {
      if (who.person.twoFactor) throw twoFactorState(true);
      const told = await asked(caller, who, "/two-factor/enable", { password }, null);
      return { value: begunOf(told, who.person.username), cookies: told.cookies };
    },
    async confirmTwoFactor(caller, who, code) {
      if (who.person.twoFactor) throw twoFactorState(true);
      const told = await asked(caller, who, "/two-factor/verify-totp", { code }, "two-factor-on");
      return { value: null, cookies: told.cookies };
    },
    async endTwoFactor(caller, who, password) {
      if (!who.person.twoFactor) throw twoFactorState(false);
      const told = await asked(caller, who, "/two-factor/disable", { password }, "two-factor-off");
      return { value: null, cookies: told.cookies };
    },
  };
}

/** That of a session among all cookies. */
const SESSION_COOKIE = /(?<=^|;\s*)duixian\.session_token=[^;]+/;

async function signedIn(db: Database, row: PersonRow): Promise<SignedIn> {
  const actor: Actor = {
    ...{ person: row.id, name: row.name, role: row.role },
    called: row.post === null ? [row.name] : [row.name, row.post],
    units: row.unit_id === null ? [] : await namesUnder(db, row.unit_id),
  };
  return { person: shownPerson(row), actor };
}

/** The second step of a sign-in, with what the first one left in cookies. @returns those of the session */
async function secondStep(ask: Ask, caller: Caller, first: Told, code: string): Promise<readonly string[]> {
  const cookie = first.cookies.map((one) => one.split(";")[0]).join("; ");
  const digits = code.replaceAll(/\s/g, "");
  const path = new RegExp(`^\\d{${CODE_DIGITS}}$`).test(digits)
    ? "/two-factor/verify-totp"
    : "/two-factor/verify-backup-code";
  const told = await ask({ ...caller, cookie }, path, { code: digits });
  if (told.status === 429) throw tooOften();
  if (told.status !== 200) throw notLetIn();
  return told.cookies;
}

async function changePassword(
  db: Database,
  auth: () => Promise<Auth>,
  caller: Caller,
  who: SignedIn,
  from: string,
  to: string,
): Promise<void> {
  await countTry(db, who.person.username);
  const id = who.person.id;
  const kept = await db
    .selectFrom("credential")
    .select("password")
    .where("person_id", "=", id)
    .where("password", "is not", null)
    .executeTakeFirst();
  if (kept === undefined || !(await isPassword(kept.password as string, from))) throw wrongProof();
  mustBeStrong(to, who.person.username);
  const hashed = await hashPassword(to);
  const headers = new Headers({ Cookie: caller.cookie ?? "" });
  const session = await (await auth()).api.getSession({ headers, query: { disableRefresh: true } });
  await writing(db, async (trx: Writing) => {
    await setPassword(trx, id, hashed);
    await endAll(trx, id, session?.session.token ?? null);
    await tellLog(trx, who.actor, "person", id, "password-changed", {});
  });
  await forgetTries(db, who.person.username);
}

/** What an authenticator is given, under the name that somebody signs in with. */
function begunOf({ body }: Told, username: string): TwoFactorBegun {
  const secret = new URL(String(body.totpURI)).searchParams.get("secret") ?? "";
  const uri = `otpauth://totp/${encodeURIComponent(`兑现:${username}`)}?${new URLSearchParams({ secret, issuer: "兑现" })}`;
  return { uri, secret, backupCodes: body.backupCodes as string[] };
}

/** What the library's refusals mean to somebody who has signed in. */
function refusalOf({ status, body }: Told): Problem {
  if (status === 429) return tooOften();
  if (body.code === "TOTP_NOT_ENABLED") return twoFactorState(false);
  if (status === 401 || body.code === "INVALID_PASSWORD" || body.code === "INVALID_CODE") return wrongProof();
  throw new Error(`signing in answered ${status}: ${storable(JSON.stringify(body))}`);
}
