// People over HTTP: every route for every role as docs/people.md says, every event likewise, and the door: sessions, cookies, tries.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesIn, documentAt, tableOf } from "../../tests/tables.ts";
import { mayAsk, rights } from "../people/index.ts";
import { type Actor, EventKindSchema, type PersonRole, PersonRoleSchema } from "../wire/index.ts";
import { operationsOf } from "./trial/conformance.ts";
import { type Answer, formOf, send, startTrial, type Trial } from "./trial/start.ts";

const PASSWORD = "清水河畔的一座旧石桥";
const page = documentAt("docs/people.md");
const ROLES: readonly PersonRole[] = PersonRoleSchema.options;
const machine: Actor = { person: null, name: "本机", role: "administrator", called: [], units: [] };

let trial: Trial;
/** The cookie of one of each role. */
const cookies = new Map<PersonRole, string>();
let matters: { readonly own: string; readonly others: string };
const ids = new Map<string, string>();

const cookieOf = (answer: Answer): string =>
  (answer.headers["set-cookie"] ?? [])
    .filter((one) => !/Max-Age=0/.test(one))
    .map((one) => one.split(";")[0])
    .join("; ");

async function accountOf(username: string, role: Exclude<PersonRole, "public">, unit: string | null = null) {
  const by = { ...machine };
  const person = await trial.store.addPerson(by, {
    ...{ name: `${username}岗位`, username, role, unit, email: null },
    post: role === "deputy" ? "提出人" : null,
  });
  const { path } = await trial.store.invite(by, person.id);
  await trial.store.acceptInvitation(path.split("/").at(-1)!, PASSWORD);
  ids.set(username, person.id);
  return person;
}

const signIn = (username: string, password = PASSWORD, headers: Record<string, string> = {}): Promise<Answer> =>
  trial.ask("POST", "/api/v1/sign-in", { body: { username, password }, headers });

const as = (cookie: string | undefined): Record<string, string> => (cookie === undefined ? {} : { Cookie: cookie });
const asked = (role: PersonRole, method: string, path: string, body?: unknown): Promise<Answer> =>
  trial.ask(method, `/api/v1${path}`, { headers: as(cookies.get(role)), ...(body !== undefined && { body }) });

beforeAll(async () => {
  trial = await startTrial();
  await trial.store.addUnit(machine, { name: "县水务局", alsoKnown: [], parent: null });
  const [water] = await trial.store.units();
  for (const role of ROLES) {
    if (role === "public") continue;
    await accountOf(role, role, role === "head" || role === "clerk" ? water!.id : null);
    cookies.set(role, cookieOf(await signIn(role)));
  }
  const draft = (title: string, lead: string, mover: string) => ({
    ...{ title, year: 2025, quantity: null, nodes: [], deadline: null, origins: [], related: [] },
    fields: { kind: "代表建议", number: "第1号", complexity: "一般", manner: "单独办理" },
    owners: [
      { role: "lead", name: lead },
      { role: "mover", name: mover },
    ],
  });
  const [own, others] = await trial.office.create(machine, "suggestions", [
    draft("关于修复青石水库溢洪道的建议", "县水务局", "deputy岗位"),
    draft("关于增开城乡公交的建议", "县交通局", "别的代表"),
  ]);
  matters = { own: own!, others: others! };
}, 60_000);
afterAll(() => trial?.close());

describe("routes by role", () => {
  const rows = tableOf(page, "route").map(([route = "", ...cells]) => [codesIn(route)[0] ?? "", cells] as const);
  const told = new Map(rows);

  it("has a line for every route, in the document and in the table of rights", () => {
    const routes = operationsOf(trial.document).map((each) => each.replace(" /api/v1", " "));
    expect(routes.filter((route) => !(route in rights))).toEqual([]);
    expect([...told.keys()].sort()).toEqual([...routes].sort());
    expect(Object.keys(rights).sort()).toEqual([...routes].sort());
  });

  it("narrows what the page says is narrowed", () => {
    const words = { whole: "✓", own: "own" } as const;
    for (const [route, cells] of rows) {
      const extents = (rights as Record<string, Partial<Record<PersonRole, keyof typeof words>>>)[route];
      expect(cells, route).toEqual(ROLES.map((role) => (extents?.[role] ? words[extents[role]] : "–")));
    }
  });

  it("refuses everybody but administrators a route without a line", () => {
    expect(ROLES.filter((role) => mayAsk(role, "GET /nowhere"))).toEqual(["administrator"]);
  });

  it.each(ROLES)("%s", async (role) => {
    const wrong: string[] = [];
    for (const [route, cells] of rows) {
      const expected = cells[ROLES.indexOf(role)] === "–" ? (role === "public" ? 401 : 403) : null;
      const status = await statusOf(role, route);
      const refused = status === 401 || status === 403;
      if (expected === null ? refused : status !== expected) wrong.push(`${route}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  /** Asks a route of things that are not there, with nothing in hand: what it does to whoever may must not matter. */
  async function statusOf(role: PersonRole, route: string): Promise<number> {
    const [method = "", path = ""] = route.split(" ");
    // Signing out would end what the next question needs.
    const cookie =
      route === "POST /sign-out" ? cookieOf(await signIn(role === "public" ? "clerk" : role)) : cookies.get(role);
    const stop = new AbortController();
    const answer = await fetch(`${trial.url}/api/v1${path.replaceAll(/\{\w+\}/g, "none")}`, {
      method,
      headers: { ...as(role === "public" ? undefined : cookie), "Content-Type": "application/json" },
      ...(method !== "GET" && { body: "{}" }),
      signal: stop.signal,
    });
    stop.abort();
    return answer.status;
  }
});

describe("events by role", () => {
  const rows = tableOf(page, "事件").map(([, code = "", ...cells]) => [codesIn(code)[0] ?? "", cells] as const);
  const reason = { reason: "试", approver: "分管副县长", to: "2025-12-31" };
  const happenings: Readonly<Record<string, object>> = {
    reported: { progress: 10, done: null },
    returned: reason,
    planned: reason,
    settled: { outcome: null },
    paused: reason,
    requested: { what: "extension", ...reason, step: null },
    declined: reason,
    extended: { step: null, ...reason },
    adjusted: reason,
    reopened: reason,
    rated: { grade: "unsatisfied" },
    voted: { ballots: { entitled: 1, for: 1, against: 0, abstained: 0, invalid: 0 } },
    moved: { stage: "going" },
    stepped: { step: "meeting" },
    entered: { field: "number", value: "第2号" },
    "handed-over": { role: "lead", from: "无此单位", to: "县交通局" },
    appealed: { item: "x", reason: "试" },
    decided: { item: "x", points: 1, reason: "试" },
    voided: { event: "none", reason: "试" },
  };

  it.each(ROLES)("%s", async (role) => {
    const wrong: string[] = [];
    for (const [kind, cells] of rows) {
      if (kind === "created") continue;
      const reach = cells[ROLES.indexOf(role)] ?? "";
      for (const relation of ["own", "others"] as const) {
        // Somebody asked for either of them, so nothing is `unmoved`.
        const may = reach === "all" || (relation === "own" && (reach === "theirs" || reach === "moved"));
        // A version that never was: whoever may is told that it was changed since, and nothing is recorded.
        const happening = { kind: EventKindSchema.parse(kind), ...happenings[kind] };
        const { status, json } = await asked(role, "POST", `/matters/${matters[relation]}/events`, {
          happening,
          version: 0,
        });
        const refused = status === 401 || status === 403 || status === 404;
        if (refused === may || status === 400) wrong.push(`${kind} ${relation}: ${status} ${json.detailEn}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("shows what is theirs and nothing else", async () => {
    for (const role of ROLES) {
      const { status, json } = await asked(role, "GET", "/registers/suggestions/board");
      const titles = status === 200 ? json.rows.map((row: { id: string }) => row.id) : [];
      const all = ["administrator", "supervisor", "leader", "auditor"].includes(role);
      const wanted = all ? [matters.own, matters.others] : role === "public" ? [] : [matters.own];
      expect(titles.sort(), role).toEqual(wanted.sort());
      const foreign = await asked(role, "GET", `/matters/${matters.others}`);
      expect(foreign.status, role).toBe(all ? 200 : 404);
    }
  });
});

describe("the door", () => {
  it("says who asks", async () => {
    const clerk = (await asked("clerk", "GET", "/me")).json;
    expect(clerk).toMatchObject({
      person: { username: "clerk", unitName: "县水务局" },
      role: "clerk",
      unguarded: false,
    });
    expect((await asked("public", "GET", "/me")).json).toEqual({
      ...{ person: null, role: "public", unguarded: false, examples: [], unread: 0 },
    });
  });

  it("sets a cookie that scripts, other sites and plain connections behind HTTPS do not get", async () => {
    const plain = (await signIn("clerk")).headers["set-cookie"] ?? [];
    expect(plain).toHaveLength(1);
    expect(plain[0]).toMatch(/^duixian\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    const secure = (await signIn("clerk", PASSWORD, { "X-Forwarded-Proto": "https" })).headers["set-cookie"] ?? [];
    expect(secure[0]).toMatch(/; SameSite=Strict; Secure$/);
  });

  it("ends a session by signing out, and the cookie with it", async () => {
    const cookie = cookieOf(await signIn("auditor"));
    const headers = { Cookie: cookie };
    expect((await trial.ask("GET", "/api/v1/log", { headers })).status).toBe(200);
    const out = await trial.ask("POST", "/api/v1/sign-out", { headers });
    expect(out.status).toBe(204);
    expect(out.headers["set-cookie"]?.join()).toContain("duixian.session_token=; Max-Age=0");
    expect((await trial.ask("GET", "/api/v1/log", { headers })).status).toBe(401);
  });

  it("ends sessions of whoever is deactivated, at once", async () => {
    await accountOf("leaving", "supervisor");
    const headers = { Cookie: cookieOf(await signIn("leaving")) };
    expect((await trial.ask("GET", "/api/v1/people", { headers })).status).toBe(200);
    const gone = await asked("administrator", "PATCH", `/people/${ids.get("leaving")}`, { active: false, why: "调离" });
    expect(gone.json).toMatchObject({ active: false });
    expect((await trial.ask("GET", "/api/v1/people", { headers })).status).toBe(401);
    expect((await signIn("leaving")).status).toBe(401);
  });

  it("takes rights away with the role, in the same session", async () => {
    await accountOf("changing", "supervisor");
    const headers = { Cookie: cookieOf(await signIn("changing")) };
    await asked("administrator", "PATCH", `/people/${ids.get("changing")}`, { role: "clerk" });
    expect((await trial.ask("GET", "/api/v1/people", { headers })).status).toBe(403);
  });

  it("takes no forged cookie", async () => {
    const [name, value = ""] = (cookies.get("administrator") ?? "").split("=");
    const [token] = decodeURIComponent(value).split(".");
    for (const forged of [`${name}=${token}`, `${name}=${token}.AAAA`, `${name}=`, `${name}=${value}x`]) {
      expect((await trial.ask("GET", "/api/v1/people", { headers: { Cookie: forged } })).status, forged).toBe(401);
    }
  });

  it("takes no act from another site's page, whoever is signed in", async () => {
    const headers = { ...as(cookies.get("administrator")), "Content-Type": "text/plain" };
    const strange = [{ Origin: "https://attacker.example" }, { Origin: "null" }, { "Sec-Fetch-Site": "cross-site" }];
    for (const more of strange) {
      for (const path of ["/sign-in", "/people", "/me/password", "/act-as"]) {
        const { status } = await trial.ask("POST", `/api/v1${path}`, {
          headers: { ...headers, ...more },
          body: Buffer.from("{}"),
        });
        expect(status, path).toBe(403);
      }
    }
    expect((await asked("administrator", "GET", "/people")).status).toBe(200);
  });

  it("tells nobody who is here: same answer, same work", async () => {
    await accountOf("invited-only", "clerk");
    const answers = [await signIn("clerk", "wrong password"), await signIn("no-such-person", "wrong password")];
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(answers[0]!.text).toBe(answers[1]!.text);
    expect(answers.map(({ headers }) => headers["set-cookie"])).toEqual([undefined, undefined]);
  });

  it("refuses a name after many wrong passwords", async () => {
    await accountOf("guessed", "clerk");
    const statuses: number[] = [];
    for (let nth = 0; nth < 11; nth += 1) statuses.push((await signIn("guessed", "wrong password")).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    expect((await signIn("guessed")).json.code).toBe("too-often");
    expect((await signIn("deputy")).status).toBe(200);
  });

  it("is the library's nowhere else", async () => {
    for (const path of [
      "/auth/sign-up/email",
      "/auth/ok",
      "/api/auth/ok",
      "/api/v1/auth/sign-up/email",
      "/auth/get-session",
    ]) {
      expect((await send(trial.url, "POST", path, { body: {} })).status, path).toBe(404);
    }
  });

  it("lets an invitation be taken up once, over the wire", async () => {
    const body = { name: "新来的", username: "newcomer", role: "clerk" };
    const person = await asked("administrator", "POST", "/people", body);
    expect(person.status).toBe(201);
    const { path } = (await asked("administrator", "POST", `/people/${person.json.id}/invitation`)).json;
    expect((await trial.ask("GET", `/api/v1${path}`)).json).toEqual({ name: "新来的", username: "newcomer" });
    expect((await trial.ask("POST", `/api/v1${path}`, { body: { password: "short" } })).status).toBe(400);
    expect((await trial.ask("POST", `/api/v1${path}`, { body: { password: PASSWORD } })).status).toBe(204);
    expect((await trial.ask("POST", `/api/v1${path}`, { body: { password: PASSWORD } })).status).toBe(404);
    expect((await trial.ask("GET", `/api/v1${path}`)).status).toBe(404);
    const me = await signIn("newcomer");
    expect(me.json).toMatchObject({ person: { username: "newcomer", signedUp: true }, role: "clerk" });
    const headers = { Cookie: cookieOf(me) };
    const change = { from: PASSWORD, to: "竹林里的小路弯弯曲曲" };
    expect((await trial.ask("POST", "/api/v1/me/password", { headers, body: change })).status).toBe(204);
    expect((await signIn("newcomer")).status).toBe(401);
    const begun = await trial.ask("POST", "/api/v1/me/two-factor/begin", { headers, body: { password: change.to } });
    expect(begun.json.uri).toContain(`secret=${begun.json.secret}`);
    expect(
      (await trial.ask("POST", "/api/v1/me/two-factor/confirm", { headers, body: { code: "000000" } })).status,
    ).toBe(403);
    expect((await trial.ask("DELETE", "/api/v1/me/two-factor", { headers, body: { password: "x" } })).status).toBe(409);
  });
});

describe("who signs", () => {
  it("is whoever has signed in, whatever the request says", async () => {
    const text = documentAt("examples/reports/2023_漪湖县.txt");
    const added = await trial.ask("POST", "/api/v1/deliveries", {
      headers: as(cookies.get("supervisor")),
      body: formOf("2023_漪湖县.txt", text),
    });
    const { findings } = (await asked("public", "GET", `/reports/${added.json.reportId}/findings`)).json;
    expect(findings.length).toBeGreaterThan(0);
    const [{ id, rule, quote }] = findings;
    const body = { finding: { id, rule, quote }, who: "冒名的人", why: "核过原件" };
    const path = `/reports/${added.json.reportId}/dismissals`;
    const dismissed = await asked("supervisor", "POST", path, body);
    expect(dismissed.json.who, dismissed.text).toBe("supervisor岗位");
    const read = (await asked("public", "GET", `/reports/${added.json.reportId}/findings`)).json.findings;
    expect(read.find((one: { dismissal: unknown }) => one.dismissal !== null).dismissal.who).toBe("工作人员");
    const entries = (await asked("auditor", "GET", "/log?subject=dismissal")).json.entries;
    expect(entries[0]).toMatchObject({ who: "supervisor岗位", person: ids.get("supervisor"), kind: "dismissed" });
  });
});

describe("merging units", () => {
  it("hands over what is open, keeps what is closed, and the old name still leads there", async () => {
    const unit = async (name: string) =>
      (await asked("administrator", "POST", "/units", { name, alsoKnown: name === "县粮食局" ? ["粮食局"] : [] })).json;
    const [grain, reform] = [await unit("县粮食局"), await unit("县发展和改革委员会")];
    const draft = (title: string, role: string, name: string) => ({
      ...{ title, year: 2025, fields: {}, quantity: null, nodes: [], deadline: "2025-12-31", origins: [], related: [] },
      owners: [
        { role: "leader", name: "分管副县长" },
        { role: role === "lead" ? "helping" : "lead", name: "县财政局" },
        { role, name },
      ],
    });
    const drafts = [
      draft("新建粮库2座", "lead", "县粮食局"),
      draft("轮换储备粮5万吨", "helping", "粮食局"),
      draft("完成粮食收购", "lead", "县粮食局"),
    ];
    const [led, helped, closed] = await trial.office.create(machine, "yearly-tasks", drafts);
    const done = (kind: "handed-out" | "received") => ({
      matter: closed!,
      who: "县督查室",
      at: trial.office.today(),
      event: { kind },
    });
    await trial.office.write([done("handed-out"), { ...done("received"), event: { kind: "settled", outcome: null } }]);

    const merged = await asked("administrator", "POST", `/units/${grain.id}/merge`, {
      into: reform.id,
      why: "机构改革",
    });
    expect(merged.json, merged.text).toMatchObject({ id: reform.id, name: "县发展和改革委员会" });
    const ownersOf = async (id: string | undefined) =>
      (await asked("supervisor", "GET", `/matters/${id}`)).json.owners.map(({ name }: { name: string }) => name);
    expect(await ownersOf(led)).toContain("县发展和改革委员会");
    expect(await ownersOf(helped)).toContain("县发展和改革委员会");
    expect(await ownersOf(closed)).toContain("县粮食局");
    const { events } = (await asked("supervisor", "GET", `/matters/${led}`)).json;
    expect(events[0]).toMatchObject({ kind: "handed-over", note: "单位合并：机构改革", who: "administrator岗位" });
    const { units } = (await asked("clerk", "GET", "/units")).json;
    expect(units.find(({ id }: { id: string }) => id === grain.id)).toMatchObject({ mergedInto: reform.id });
    expect((await trial.store.verifyLog()).broken).toBeNull();
  });
});
