// Units, people and the door, on both databases: what is kept, what is refused, and that the library signs in over our own tables.

import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databases } from "../../tests/databases.ts";
import type { Actor, PersonInput, PersonRole } from "../wire/index.ts";
import type { Database } from "./database.ts";
import type { Caller, SignedIn, Store } from "./index.ts";
import { storeOf } from "./open.ts";
import { authOver } from "./people-auth.ts";
import { openEmbedded } from "./pglite.ts";
import { openServer } from "./server.ts";

const admin: Actor = { person: null, name: "本机", role: "administrator", called: [], units: [] };
const PASSWORD = "清水河畔的一座旧石桥";
const nobody: Caller = { cookie: null, address: "127.0.0.1", agent: "test" };

const input = (
  username: string,
  role: Exclude<PersonRole, "public">,
  more: Partial<PersonInput> = {},
): PersonInput => ({
  ...{ name: `${username}的主人`, username, role, unit: null, post: null, email: null },
  ...more,
});

/** The cookies of an answer as a browser sends them back. */
const cookieOf = (cookies: readonly string[]): string =>
  cookies
    .filter((one) => !/Max-Age=0/.test(one))
    .map((one) => one.split(";")[0])
    .join("; ");

/** The six digits of a moment (RFC 6238), reckoned here on our own. */
function totp(secret: string, at = Date.now()): string {
  const bits = [...secret]
    .map((one) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(one).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = mac[19]! & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

describe.each(await databases())("people on $name", ({ name, place, make, remove }) => {
  let store: Store;
  let db: Database;
  beforeAll(async () => {
    await make();
    const at = place();
    const opened = at.data === undefined ? await openServer(at.databaseUrl!) : await openEmbedded(at.data);
    db = opened.db;
    store = storeOf(name === "PGlite" ? "pglite" : "postgresql", opened, () => {});
  });
  afterAll(async () => {
    await store?.close();
    await remove();
  });

  const accountOf = async (username: string, role: Exclude<PersonRole, "public">, more: Partial<PersonInput> = {}) => {
    const person = await store.addPerson(admin, input(username, role, more));
    const { path } = await store.invite(admin, person.id);
    await store.acceptInvitation(path.split("/").at(-1)!, PASSWORD);
    return person;
  };
  const signIn = async (username: string, password = PASSWORD, code?: string) => {
    const { value, cookies } = await store.signIn(nobody, { username, password, ...(code && { code }) });
    return { ...value, caller: { ...nobody, cookie: cookieOf(cookies) }, cookies };
  };
  const whoIs = async (caller: Caller): Promise<SignedIn | null> => (await store.whoAsks(caller))?.value ?? null;
  const refusal = async (act: Promise<unknown>): Promise<{ code: string; detail: string }> =>
    act.then(
      () => ({ code: "none", detail: "" }),
      (error) => ({ code: error.code, detail: error.detail }),
    );

  it("has the tables as the library wants them", async () => {
    const auth = await authOver(db, "x".repeat(43));
    const context = (await auth.$context) as unknown as { explicitSchemaCheck?: () => Promise<void> };
    expect(context.explicitSchemaCheck).toBeTypeOf("function");
    const found = await Promise.resolve(context.explicitSchemaCheck!()).catch((error) => error);
    // A role is nothing it could give: nobody signs up.
    expect(found.findings).toEqual([{ kind: "unexpected-required-column", table: "person", column: "role" }]);
  });

  it("lets somebody at this machine act as one of the examples, while nobody real has an account", async () => {
    const example = await store.addPerson(admin, input("mover", "deputy", { post: "提出人" }), true);
    expect((await refusal(store.actAs(nobody, example.id, false))).code).toBe("forbidden");
    const { cookies } = await store.actAs(nobody, example.id, true);
    expect(await whoIs({ ...nobody, cookie: cookieOf(cookies) })).toMatchObject({
      person: { id: example.id, example: true },
      actor: { role: "deputy", called: [example.name, "提出人"] },
    });
    expect((await refusal(store.invite(admin, example.id))).code).toBe("conflict");
    expect((await refusal(signIn("mover"))).code).toBe("unauthorized");
    expect(await store.guarded()).toBe(false);
  });

  it("takes an administrator first, and is guarded once one has a password", async () => {
    expect((await refusal(store.addPerson(admin, input("early", "clerk")))).code).toBe("conflict");
    const person = await store.addPerson(admin, input("Root", "administrator"));
    expect(person).toMatchObject({ username: "root", signedUp: false, active: true, example: false });
    expect(await store.guarded()).toBe(false);
    const { path } = await store.invite(admin, person.id);
    const token = path.split("/").at(-1)!;
    expect(await store.invited(token)).toEqual({ name: person.name, username: "root" });
    await store.acceptInvitation(token, PASSWORD);
    expect(await store.guarded()).toBe(true);
    expect((await signIn("ROOT")).person).toMatchObject({ id: person.id, signedUp: true });
  });

  it("lets an invitation be taken up once, and only the last one", async () => {
    const person = await store.addPerson(admin, input("twice", "clerk"));
    const tokens: string[] = [];
    for (let nth = 0; nth < 2; nth += 1) tokens.push((await store.invite(admin, person.id)).path.split("/").at(-1)!);
    expect((await refusal(store.invited(tokens[0]!))).code).toBe("not-found");
    const both = await Promise.allSettled([1, 2].map(() => store.acceptInvitation(tokens[1]!, PASSWORD)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await refusal(store.acceptInvitation(tokens[1]!, PASSWORD))).code).toBe("not-found");
    const expiring = (await store.invite(admin, person.id)).path.split("/").at(-1)!;
    await db
      .updateTable("invitation")
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where("person_id", "=", person.id)
      .execute();
    expect((await refusal(store.invited(expiring))).code).toBe("not-found");
    expect((await refusal(store.acceptInvitation("no-such", PASSWORD))).code).toBe("not-found");
  });

  it.each(["twicetwice", "aaaaaaaaaaaa", "xxTWICExxxx"])("refuses the password %s", async (password) => {
    const person = (await store.people()).find(({ username }) => username === "twice")!;
    const token = (await store.invite(admin, person.id)).path.split("/").at(-1)!;
    expect((await refusal(store.acceptInvitation(token, password))).code).toBe("bad-request");
    expect((await store.invited(token)).username).toBe("twice");
  });

  it("knows who asks by the cookie, until they sign out", async () => {
    const person = await accountOf("who", "clerk", { post: "政务公开股经办人" });
    const { caller, cookies } = await signIn("who");
    expect(await whoIs(caller)).toMatchObject({
      person: { id: person.id },
      actor: { person: person.id, role: "clerk", called: [person.name, "政务公开股经办人"], units: [] },
    });
    expect(cookies.find((one) => one.startsWith("duixian.session_token="))).toMatch(/HttpOnly; SameSite=Strict$/);
    const forged = caller.cookie!.replace(/=(.)/, (_, first) => `=${first === "A" ? "B" : "A"}`);
    expect(await whoIs({ ...caller, cookie: forged })).toBeNull();
    await store.signOut(caller);
    expect(await whoIs(caller)).toBeNull();
    expect(await whoIs(nobody)).toBeNull();
  });

  it("refuses whoever cannot be let in, in the same words", async () => {
    const gone = await accountOf("gone", "clerk");
    await store.changePerson(admin, gone.id, { active: false });
    await store.addPerson(admin, input("invited", "clerk"));
    const refusals = await Promise.all([
      refusal(signIn("who", "not the password")),
      refusal(signIn("nobody-here")),
      refusal(signIn("gone")),
      refusal(signIn("invited")),
    ]);
    expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(refusals[0]!.code).toBe("unauthorized");
  });

  it("ends sessions with deactivation, at once, and keeps who it was", async () => {
    const person = await accountOf("leaver", "head");
    const { caller } = await signIn("leaver");
    expect(await whoIs(caller)).not.toBeNull();
    await store.changePerson(admin, person.id, { active: false });
    expect(await whoIs(caller)).toBeNull();
    expect((await refusal(store.invite(admin, person.id))).code).toBe("conflict");
    await store.changePerson(admin, person.id, { active: true });
    expect(await whoIs(caller)).toBeNull();
    expect((await signIn("leaver")).person.id).toBe(person.id);
  });

  it("stops tries on a name after ten, whether there is such a person or not", async () => {
    await accountOf("tried", "clerk");
    for (const username of ["tried", "never-was"]) {
      const codes = [];
      for (let nth = 0; nth < 12; nth += 1) codes.push((await refusal(signIn(username, "wrong password"))).code);
      expect(codes.filter((code) => code === "unauthorized")).toHaveLength(10);
      expect(codes.slice(10)).toEqual(["too-often", "too-often"]);
    }
    expect((await refusal(signIn("tried"))).code).toBe("too-often");
    await db
      .updateTable("sign_in_try")
      .set({ since: new Date(Date.now() - 16 * 60_000) })
      .execute();
    expect((await signIn("tried")).person.username).toBe("tried");
  });

  it("stops tries at one moment as well", async () => {
    const all = await Promise.all(Array.from({ length: 14 }, () => refusal(signIn("who", "wrong password"))));
    expect(all.filter(({ code }) => code === "unauthorized").length).toBeLessThanOrEqual(10);
    await db.deleteFrom("sign_in_try").execute();
  });

  it("changes a password and ends the other sessions", async () => {
    await accountOf("changer", "clerk");
    const [one, other] = [await signIn("changer"), await signIn("changer")];
    const change = (from: string, to: string) => store.changePassword(one.caller, one, from, to);
    expect((await refusal(change("wrong password", "竹林里的小路弯弯又弯弯"))).code).toBe("forbidden");
    expect((await refusal(change(PASSWORD, "xx-changer-xx"))).code).toBe("bad-request");
    await change(PASSWORD, "竹林里的小路弯弯曲曲");
    expect(await whoIs(one.caller)).not.toBeNull();
    expect(await whoIs(other.caller)).toBeNull();
    expect((await refusal(signIn("changer"))).code).toBe("unauthorized");
    expect((await signIn("changer", "竹林里的小路弯弯曲曲")).person.username).toBe("changer");
  });

  it("asks for a second factor once it is confirmed, and takes a backup code once", async () => {
    const person = await accountOf("factor", "supervisor");
    const first = await signIn("factor");
    expect((await refusal(store.beginTwoFactor(first.caller, first, "wrong password"))).code).toBe("forbidden");
    const { value } = await store.beginTwoFactor(first.caller, first, PASSWORD);
    expect(value.uri).toBe(
      `otpauth://totp/${encodeURIComponent("兑现:factor")}?secret=${value.secret}&issuer=${encodeURIComponent("兑现")}`,
    );
    expect(value.backupCodes).toHaveLength(10);
    expect((await signIn("factor")).person.twoFactor).toBe(false);
    expect((await refusal(store.confirmTwoFactor(first.caller, first, "000000"))).code).toBe("forbidden");
    const on = await store.confirmTwoFactor(first.caller, first, totp(value.secret));
    expect(await whoIs({ ...nobody, cookie: cookieOf(on.cookies) })).toMatchObject({ person: { twoFactor: true } });

    expect((await refusal(signIn("factor"))).code).toBe("code-needed");
    expect((await refusal(signIn("factor", "wrong password", totp(value.secret)))).code).toBe("unauthorized");
    expect((await refusal(signIn("factor", PASSWORD, "123456"))).code).toBe("unauthorized");
    expect((await signIn("factor", PASSWORD, totp(value.secret))).person.id).toBe(person.id);
    const backup = value.backupCodes[0]!;
    const second = await signIn("factor", PASSWORD, backup);
    expect(second.person.id).toBe(person.id);
    expect((await refusal(signIn("factor", PASSWORD, backup))).code).toBe("unauthorized");

    const off = await store.endTwoFactor(
      second.caller,
      { ...second, person: { ...second.person, twoFactor: true } },
      PASSWORD,
    );
    expect(await whoIs({ ...nobody, cookie: cookieOf(off.cookies) })).toMatchObject({ person: { twoFactor: false } });
    expect((await signIn("factor")).person.twoFactor).toBe(false);
  });

  it("sets password and second factor back by a new invitation", async () => {
    const person = await accountOf("reset", "clerk");
    const { caller, ...who } = await signIn("reset");
    const { value, cookies } = await store.beginTwoFactor(caller, who, PASSWORD);
    const still = cookies.length === 0 ? caller : { ...nobody, cookie: cookieOf(cookies) };
    const on = await store.confirmTwoFactor(still, who, totp(value.secret));
    const { path } = await store.invite(admin, person.id);
    await store.acceptInvitation(path.split("/").at(-1)!, "石榴花开在五月的院子里");
    expect(await whoIs({ ...nobody, cookie: cookieOf(on.cookies) })).toBeNull();
    expect((await signIn("reset", "石榴花开在五月的院子里")).person.twoFactor).toBe(false);
  });

  it("keeps the last administrator who can sign in", async () => {
    const root = (await store.people()).find(({ username }) => username === "root");
    await store.addPerson(admin, input("second", "administrator"));
    for (const change of [{ active: false }, { role: "clerk" as const }]) {
      expect((await refusal(store.changePerson(admin, root!.id, change))).code).toBe("conflict");
    }
    await accountOf("third", "administrator");
    expect((await store.changePerson(admin, root!.id, { role: "auditor" })).role).toBe("auditor");
    await store.changePerson(admin, root!.id, { role: "administrator" });
  });

  it("refuses a username that is taken, in any letters", async () => {
    expect((await refusal(store.addPerson(admin, input("WHO", "clerk")))).code).toBe("conflict");
    const who = (await store.people()).find(({ username }) => username === "who")!;
    expect((await refusal(store.changePerson(admin, who.id, { username: "Root" }))).code).toBe("conflict");
    expect((await refusal(store.changePerson(admin, "p-none", {}))).code).toBe("not-found");
  });

  describe("units", () => {
    const unit = (nameOf: string, parent: string | null = null, alsoKnown: string[] = []) =>
      store.addUnit(admin, { name: nameOf, alsoKnown, parent });

    it("stand as a tree, and whoever works above answers for what is below", async () => {
      const government = await unit("漪湖县人民政府");
      const water = await unit("县水务局", government.id, ["水务局"]);
      const station = await unit("河道管理站", water.id);
      await accountOf("water", "head", { unit: water.id });
      const { actor, person } = await signIn("water");
      expect(person.unitName).toBe("县水务局");
      expect([...actor.units].sort()).toEqual(["县水务局", "水务局", "河道管理站"]);
      expect((await refusal(store.changeUnit(admin, water.id, { parent: station.id }))).code).toBe("conflict");
      expect((await refusal(unit("水务局"))).code).toBe("conflict");
      expect((await refusal(unit("无上级", "o-none"))).code).toBe("not-found");
    });

    it("keep the names they had", async () => {
      const named = await unit("县粮食局");
      const changed = await store.changeUnit(admin, named.id, { name: "县粮食和物资储备局", why: "机构改革" });
      expect(changed).toMatchObject({ name: "县粮食和物资储备局", alsoKnown: ["县粮食局"] });
      expect((await refusal(unit("县粮食局"))).code).toBe("conflict");
    });

    it("merge: people and units below go over, the old name still leads there, and it can be taken back", async () => {
      const [tourism, culture] = [await unit("县旅游局", null, ["旅游局"]), await unit("县文化局")];
      const section = await unit("旅游推广科", tourism.id);
      const guide = await accountOf("guide", "clerk", { unit: tourism.id });
      const marked = await store.mergeUnit(admin, tourism.id, culture.id, "文旅合并");
      expect(marked.names).toEqual(["县旅游局", "旅游局"]);
      expect(marked.unit.mergedInto).toBe(culture.id);
      expect((await signIn("guide")).actor.units.toSorted()).toEqual(
        ["县文化局", "县旅游局", "旅游局", "旅游推广科"].toSorted(),
      );
      expect((await refusal(store.changeUnit(admin, tourism.id, { name: "别的" }))).code).toBe("conflict");
      expect((await refusal(store.changePerson(admin, guide.id, { unit: tourism.id }))).code).toBe("conflict");
      expect((await refusal(store.mergeUnit(admin, tourism.id, culture.id, "再一次"))).code).toBe("conflict");
      // Renamed after a unit it took in.
      await store.changeUnit(admin, culture.id, { name: "县文化和旅游局" });
      await store.unmergeUnit(admin, tourism.id, "没有移交成功");
      const after = await store.units();
      expect(after.find(({ id }) => id === tourism.id)).toMatchObject({ mergedInto: null, people: 1 });
      expect(after.find(({ id }) => id === section.id)).toMatchObject({ parent: tourism.id });
    });

    it("do not merge into themselves or what stands below them", async () => {
      const [above, below] = [await unit("县住建局"), null];
      const under = await unit("质量安全站", above.id);
      expect(below).toBeNull();
      expect((await refusal(store.mergeUnit(admin, above.id, under.id, "错"))).code).toBe("conflict");
      expect((await refusal(store.mergeUnit(admin, above.id, above.id, "错"))).code).toBe("conflict");
    });
  });

  it("writes every change down, and no password, token or secret", async () => {
    const entries = await store.log({ subject: ["person", "unit"] });
    const kinds = new Set(entries.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ["activated", "added", "changed", "deactivated", "invited", "merge-undone", "merged", "password-changed"]
        .concat(["password-reset", "signed-up", "two-factor-off", "two-factor-on"])
        .sort(),
    );
    const changed = entries.find(({ kind, body }) => kind === "changed" && body.why === "机构改革");
    expect(changed?.body).toMatchObject({ name: { from: "县粮食局", to: "县粮食和物资储备局" } });
    const all = JSON.stringify(entries);
    const { secret } = await db.selectFrom("secret").select("value as secret").executeTakeFirstOrThrow();
    const kept = await db.selectFrom("credential").select("password").execute();
    const out = await db.selectFrom("invitation").select("token_hash").execute();
    const hidden = [PASSWORD, secret, ...kept.map((one) => one.password!), ...out.map((one) => one.token_hash)];
    for (const word of hidden) expect(all).not.toContain(word);
    expect((await store.verifyLog()).broken).toBeNull();
  });

  it("keeps passwords as Argon2id with OWASP's cost, and tokens hashed", async () => {
    const [kept] = await db.selectFrom("credential").select("password").execute();
    expect(kept?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const person = (await store.people()).find(({ username }) => username === "invited")!;
    const token = (await store.invite(admin, person.id)).path.split("/").at(-1)!;
    const [out] = await db.selectFrom("invitation").selectAll().where("person_id", "=", person.id).execute();
    expect(out?.token_hash).not.toContain(token);
    expect(token).toHaveLength(43);
  });

  it("lets nobody act as an example once somebody real has an account", async () => {
    const example = (await store.people()).find((person) => person.example)!;
    expect((await refusal(store.actAs(nobody, example.id, true))).code).toBe("forbidden");
  });
});
