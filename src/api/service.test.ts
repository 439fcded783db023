// Every route of the service, asked over the loopback with a real store behind it, and everything it refuses.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CorrectionInput, ReportDetail, ShownStatement } from "../wire/index.ts";
import { StatementLineSchema, statusOf, subjectOf } from "../wire/index.ts";
import { operationsOf } from "./trial/conformance.ts";
import { formOf, startTrial, type Trial } from "./trial/start.ts";

const example = (year: number): Promise<string> =>
  readFile(new URL(`../../examples/reports/${year}_漪湖县.txt`, import.meta.url), "utf8");

let trial: Trial;
/** The report that most tests look at: added first, 2023. */
let first: { reportId: string; deliveryId: string };
let text: string;

beforeAll(async () => {
  trial = await startTrial();
  text = await example(2023);
  const added = await trial.ask("POST", "/api/v1/deliveries", {
    body: formOf("2023_漪湖县.txt", text, {
      url: "https://yihu.example/2023.html",
      publisher: "漪湖县人民政府",
      retrieved: "2023-02-01",
      government: "",
      planYear: "",
    }),
  });
  expect(added.json.outcome, added.text).toBe("added");
  first = added.json;
});
afterAll(() => trial?.close());

const detailOf = async (id: string): Promise<ReportDetail> => (await trial.ask("GET", `/api/v1/reports/${id}`)).json;
const measureOf = (detail: ReportDetail): ShownStatement => {
  const found = detail.statements.find(({ measure, correction }) => measure !== undefined && correction === null);
  if (found === undefined) throw new Error("the example holds no measure");
  return found;
};

/** Records a correction of the first report. @returns its id */
async function correct(body: unknown): Promise<string> {
  const { json, text: said } = await trial.ask("POST", `/api/v1/reports/${first.reportId}/corrections`, { body });
  expect(json.state, said).toBe("applied");
  return json.id;
}

describe("health", () => {
  it("says what runs", async () => {
    const { status, json } = await trial.ask("GET", "/api/v1/health");
    expect(status).toBe(200);
    expect(json).toMatchObject({ store: "pglite", reports: 1 });
    expect(json.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe("deliveries", () => {
  it("answers 200 and held for the same bytes again", async () => {
    const { status, json } = await trial.ask("POST", "/api/v1/deliveries", { body: formOf("again.txt", text) });
    expect(status).toBe(200);
    expect(json).toMatchObject({ outcome: "held", reportId: first.reportId, deliveryId: first.deliveryId });
  });

  it("keeps another file of the report as another delivery, chooses it, and undoes the choice", async () => {
    const gbk = iconv.encode(text, "gb18030");
    const added = await trial.ask("POST", "/api/v1/deliveries", { body: formOf("漪湖县（国标码）.txt", gbk) });
    expect(added.status).toBe(201);
    expect(added.json).toMatchObject({ outcome: "another-delivery", reportId: first.reportId });

    const { deliveryId } = added.json;
    const chosen = await trial.ask("POST", `/api/v1/reports/${first.reportId}/current`, { body: { deliveryId } });
    expect(chosen.status).toBe(200);
    const current = async () => (await detailOf(first.reportId)).deliveries.find((each) => each.current)?.id;
    expect(await current()).toBe(deliveryId);
    expect((await trial.ask("POST", `/api/v1/undo/${chosen.json.undo}`)).status).toBe(204);
    expect(await current()).toBe(first.deliveryId);

    const original = await trial.ask("GET", `/api/v1/deliveries/${deliveryId}/original`);
    expect(original.body.equals(gbk)).toBe(true);
  });

  it("gives the original back byte by byte, to be saved and not shown", async () => {
    const { status, headers, body } = await trial.ask("GET", `/api/v1/deliveries/${first.deliveryId}/original`);
    expect(status).toBe(200);
    expect(createHash("sha256").update(body).digest("hex")).toBe(createHash("sha256").update(text).digest("hex"));
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="2023____.txt"; filename*=UTF-8''2023_%E6%BC%AA%E6%B9%96%E5%8E%BF.txt`,
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("sandbox");
  });

  it("takes what somebody says of a file whose text does not say it", async () => {
    const anonymous = text.replaceAll(/漪湖县|2023|二〇二三|2022/g, "");
    const body = formOf("anonymous.txt", anonymous, { government: "汀州市", planYear: "2031" });
    const { status, json } = await trial.ask("POST", "/api/v1/deliveries", { body });
    expect(status).toBe(201);
    expect(json).toMatchObject({ outcome: "added", government: "汀州市", planYear: 2031, needsFacts: false });
    const removed = await trial.ask("DELETE", `/api/v1/reports/${json.reportId}`);
    expect(removed.status).toBe(200);
  });

  it("records the name of a file without any path in it", async () => {
    const { json } = await trial.ask("POST", "/api/v1/deliveries", {
      body: formOf("..\\..\\etc/pass\u0007wd", `${text}\n又一份。\n`),
    });
    const { deliveries } = await detailOf(json.reportId);
    expect(deliveries.find(({ id }) => id === json.deliveryId)?.fileName).toBe("passwd");
  });

  it.each([
    ["a kind that is not read", "report.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), 415, "unreadable-format"],
    ["an empty file", "empty.txt", Buffer.alloc(0), 422, "empty"],
    ["a text that is no report", "menu.txt", Buffer.from("欢迎光临"), 422, "no-report"],
    ["a damaged file", "report.docx", Buffer.from("PK\u0003\u0004 nothing more"), 422, "damaged"],
  ])("refuses %s with a Problem that names the file", async (_, fileName, bytes, status, code) => {
    const answer = await trial.ask("POST", "/api/v1/deliveries", { body: formOf(fileName, bytes) });
    expect(answer.status).toBe(status);
    expect(answer.json.code).toBe(code);
    expect(answer.json.detail).toContain(fileName);
  });

  it("keeps nothing of what it refused", async () => {
    const before = (await trial.ask("GET", "/api/v1/health")).json.reports;
    await trial.ask("POST", "/api/v1/deliveries", { body: formOf("menu.txt", "欢迎光临") });
    expect((await trial.ask("GET", "/api/v1/health")).json.reports).toBe(before);
  });

  const fields = (given: Record<string, string>) => formOf("2023_漪湖县.txt", text, given);
  it.each([
    ["a web address that is a script", fields({ url: "javascript:alert(1)" }), "url"],
    ["a web address of another kind", fields({ url: "file:///etc/passwd" }), "url"],
    ["a day that is none", fields({ retrieved: "2023-02-30" }), "retrieved"],
    ["a year that is none", fields({ planYear: "next" }), "planYear"],
    ["no file", (() => new FormData())(), "file"],
    [
      "a file that is a text",
      (() => {
        const form = new FormData();
        form.set("file", "2023");
        return form;
      })(),
      "file",
    ],
    [
      "two files",
      (() => {
        const form = formOf("a.txt", "a");
        form.append("file", new Blob(["b"]), "b.txt");
        return form;
      })(),
      "file",
    ],
  ])("refuses %s, naming the field", async (_, body, field) => {
    const answer = await trial.ask("POST", "/api/v1/deliveries", { body });
    expect(answer.status).toBe(400);
    expect(answer.json.code).toBe("bad-request");
    expect(answer.json.detail).toContain(`“${field}”`);
  });

  it.each([
    ["no boundary", "multipart/form-data", "--x\r\n"],
    ["a boundary that never comes", "multipart/form-data; boundary=x", "nothing of the kind"],
    [
      "an end before its time",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="file"; fil',
    ],
    ["JSON", "application/json", "{}"],
    ["no kind of content", "", "abc"],
  ])("refuses a body with %s", async (_, type, body) => {
    const answer = await trial.ask("POST", "/api/v1/deliveries", {
      headers: type === "" ? {} : { "Content-Type": type },
      body: Buffer.from(body),
    });
    expect(answer.status).toBe(400);
    expect(answer.json.code).toBe("bad-request");
  });
});

describe("reports", () => {
  it("lists what is held", async () => {
    const { status, json } = await trial.ask("GET", "/api/v1/reports");
    expect(status).toBe(200);
    expect(json.reports).toHaveLength(1);
    expect(json.reports[0]).toMatchObject({ id: first.reportId, government: "漪湖县", planYear: 2023, example: false });
  });

  it("shows one whole, every quote equal to its slice", async () => {
    const detail = await detailOf(first.reportId);
    expect(detail.delivered).toBe(text);
    for (const { quote, start, end } of detail.statements) expect(detail.text.slice(start, end)).toBe(quote);
    expect(detail.deliveries[0]).toMatchObject({ url: "https://yihu.example/2023.html", retrieved: "2023-02-01" });
  });

  it("accounts for every number: in the ledger, left out for a reason, or not counted", async () => {
    const { coverage, quantities, text: restored } = await detailOf(first.reportId);
    const { numbers, covered, rest, uncounted } = coverage;
    expect(covered + rest.length).toBe(numbers);
    expect(numbers + uncounted.label + uncounted.year + uncounted.date + uncounted.time).toBe(quantities.length);
    expect(rest.length).toBeGreaterThan(0);
    for (const { start, end, surface } of rest) expect(restored.slice(start, end)).toBe(surface);
  });

  it("counts a number that somebody records, and no longer one that somebody strikes", async () => {
    const before = await detailOf(first.reportId);
    const { surface, source } = before.coverage.rest[0]!;
    const signed = { who: "审核员", why: "" };
    const { status, period, measure } = measureOf(before);
    const added = {
      kind: "add",
      anchor: { ...source, quote: surface },
      statement: { status, period, measure },
      ...signed,
    };
    const recorded = await correct(added);
    const { coverage } = await detailOf(first.reportId);
    expect(coverage.covered).toBe(before.coverage.covered + 1);
    expect(coverage.rest.map((left) => left.start)).not.toContain(before.coverage.rest[0]?.start);
    await trial.ask("DELETE", `/api/v1/reports/${first.reportId}/corrections/${recorded}`);
    expect((await detailOf(first.reportId)).coverage).toEqual(before.coverage);
  });

  it("takes one off the shelf and puts it back", async () => {
    const { json: added } = await trial.ask("POST", "/api/v1/deliveries", {
      body: formOf("2024_漪湖县.txt", await example(2024)),
    });
    const removed = await trial.ask("DELETE", `/api/v1/reports/${added.reportId}`);
    expect(removed.status).toBe(200);
    expect((await trial.ask("GET", `/api/v1/reports/${added.reportId}`)).status).toBe(404);
    expect((await trial.ask("POST", `/api/v1/undo/${removed.json.undo}`)).status).toBe(204);
    expect((await detailOf(added.reportId)).summary.planYear).toBe(2024);
    await trial.ask("DELETE", `/api/v1/reports/${added.reportId}`);
  });
});

describe("corrections", () => {
  const facts = { kind: "facts", facts: { tier: "county" }, who: "审核员", why: "核对封面" } as const;

  it("records one beside the machine's reading and takes it back", async () => {
    const detail = await detailOf(first.reportId);
    const { measure, status, period, source } = measureOf(detail);
    const input: CorrectionInput = {
      kind: "mend",
      anchor: { ...source, quote: detail.delivered.slice(source.start, source.end) },
      was: measure!,
      statement: { status, period, measure: { ...measure!, value: 4321 } },
      who: "审核员",
      why: "原表如此",
    };
    const recorded = await trial.ask("POST", `/api/v1/reports/${first.reportId}/corrections`, { body: input });
    expect(recorded.status, recorded.text).toBe(200);
    expect(recorded.json).toMatchObject({ state: "applied", correction: input });

    const mended = (await detailOf(first.reportId)).statements.find(
      ({ correction }) => correction?.id === recorded.json.id,
    );
    expect(mended?.measure?.value).toBe(4321);
    expect(mended?.correction?.machine?.measure.value).toBe(measure!.value);

    const address = `/api/v1/reports/${first.reportId}/corrections/${recorded.json.id}`;
    const takenBack = await trial.ask("DELETE", address);
    expect(takenBack.json).toMatchObject({ id: recorded.json.id, state: "undone" });
    expect(measureOf(await detailOf(first.reportId)).measure).toEqual(measure);
  });

  it("strikes a promise, and adds one that the machine did not read", async () => {
    const detail = await detailOf(first.reportId);
    const promised = detail.statements.find(({ commitment }) => commitment !== undefined)!;
    const { source, kind, commitment, status, period } = promised;
    const anchor = { ...source, quote: detail.delivered.slice(source.start, source.end) };
    const was = { kind, subject: subjectOf(promised as Parameters<typeof subjectOf>[0]) };
    const signed = { who: "审核员", why: "重复" };
    const struck = await correct({ kind: "strike", anchor, was, ...signed });
    const added = await correct({ kind: "add", anchor, statement: { status, period, commitment }, ...signed });
    const { statements, summary } = await detailOf(first.reportId);
    const corrected = statements.filter(({ correction }) => correction !== null);
    expect(corrected.map((each) => [each.kind, each.correction?.kind]).sort()).toEqual([
      ["commitment", "add"],
      ["commitment", "strike"],
    ]);
    expect(summary.counts.commitments).toBe(detail.summary.counts.commitments);
    for (const id of [struck, added]) await trial.ask("DELETE", `/api/v1/reports/${first.reportId}/corrections/${id}`);
    expect((await detailOf(first.reportId)).statements).toEqual(detail.statements);
  });

  it("refuses words that do not stand there", async () => {
    const { measure } = measureOf(await detailOf(first.reportId));
    const body = {
      kind: "strike",
      anchor: { start: 0, end: 4, quote: "没有的话" },
      was: measure,
      who: "审核员",
      why: "",
    };
    const answer = await trial.ask("POST", `/api/v1/reports/${first.reportId}/corrections`, { body });
    expect(answer.status).toBe(409);
  });

  it("gives the facts of one delivery to the report it belongs to", async () => {
    const { json } = await trial.ask("POST", "/api/v1/deliveries", {
      body: formOf("wrong.txt", `${text}\n（副本）\n`),
    });
    const body = { ...facts, facts: { planYear: 2030 } };
    const address = `/api/v1/reports/${first.reportId}/corrections?delivery=${json.deliveryId}`;
    expect((await trial.ask("POST", address, { body })).status).toBe(200);
    const { reports } = (await trial.ask("GET", "/api/v1/reports")).json;
    const parted = reports.find(({ planYear }: { planYear: number }) => planYear === 2030);
    expect(parted?.id).not.toBe(first.reportId);
    await trial.ask("DELETE", `/api/v1/reports/${parted.id}`);
  });

  it.each([
    ["nobody's name", { ...facts, who: "" }, "who"],
    ["a year out of time", { ...facts, facts: { planYear: 12 } }, "facts.planYear"],
    ["an unknown kind", { ...facts, kind: "erase" }, "kind"],
  ])("refuses %s", async (_, body, field) => {
    const answer = await trial.ask("POST", `/api/v1/reports/${first.reportId}/corrections`, { body });
    expect(answer.status).toBe(400);
    expect(answer.json.detail).toContain(`“${field}”`);
  });

  it.each([
    ["broken JSON", { "Content-Type": "application/json" }, Buffer.from("{")],
    ["another kind of content", { "Content-Type": "text/plain" }, Buffer.from(JSON.stringify(facts))],
    ["nothing", {}, Buffer.alloc(0)],
  ])("refuses %s", async (_, headers, body) => {
    const answer = await trial.ask("POST", `/api/v1/reports/${first.reportId}/corrections`, { headers, body });
    expect(answer.status).toBe(400);
    expect(answer.json.code).toBe("bad-request");
  });

  it("refuses more than anybody writes", async () => {
    const body = { ...facts, why: "长".repeat(400_000) };
    const answer = await trial.ask("POST", `/api/v1/reports/${first.reportId}/corrections`, { body });
    expect(answer.status).toBe(413);
    expect(answer.json.code).toBe("too-large");
  });
});

describe("why", () => {
  it("names the rules, tokens and repairs behind a statement", async () => {
    const { id, start, end, rules } = measureOf(await detailOf(first.reportId));
    const query = `start=${start}&end=${end}&statement=${id}`;
    const { status, json } = await trial.ask("GET", `/api/v1/reports/${first.reportId}/why?${query}`);
    expect(status).toBe(200);
    expect(json.rules.map(({ name }: { name: string }) => name)).toEqual(rules);
    expect(json.tokens.length).toBeGreaterThan(0);
  });

  it.each([
    "",
    "start=1",
    "start=1&end=x",
    "start=-1&end=2",
    "start=1.5&end=2",
    "start=5&end=2",
    "start=0&end=9999999",
  ])("refuses “%s”", async (query) => {
    const answer = await trial.ask("GET", `/api/v1/reports/${first.reportId}/why?${query}`);
    expect(answer.status).toBe(400);
  });
});

describe("statements.jsonl", () => {
  it("gives every statement as a line that stands alone", async () => {
    const detail = await detailOf(first.reportId);
    const { headers, text: body } = await trial.ask("GET", `/api/v1/reports/${first.reportId}/statements.jsonl`);
    expect(headers["content-type"]).toBe("application/jsonl; charset=utf-8");
    const lines = body
      .trimEnd()
      .split("\n")
      .map((line) => StatementLineSchema.parse(JSON.parse(line)));
    expect(lines.map(({ statement }) => statement.id)).toEqual(detail.statements.map(({ id }) => id));
    expect(lines[0]).toMatchObject({
      report: { id: first.reportId, government: "漪湖县", planYear: 2023 },
      citation: { url: "https://yihu.example/2023.html", publisher: "漪湖县人民政府", file: "2023_漪湖县.txt" },
    });
    const { source, id } = detail.statements[0]!;
    expect(lines[0]?.citation.address).toBe(`/reports/${first.reportId}?s=${id}&at=${source.start}-${source.end}`);
    expect(lines[0]?.citation.text).toMatch(/^漪湖县人民政府\. .+\[R\/OL\]\. .*https:\/\/yihu\.example\/2023\.html\.$/);
  });

  it("leaves out what was struck", async () => {
    const detail = await detailOf(first.reportId);
    const { id, measure, source } = measureOf(detail);
    const anchor = { ...source, quote: detail.delivered.slice(source.start, source.end) };
    const body = { kind: "strike", anchor, was: measure, who: "审核员", why: "不是指标" };
    const { json: struck } = await trial.ask("POST", `/api/v1/reports/${first.reportId}/corrections`, { body });
    expect(struck.state).toBe("applied");
    const { text: lines } = await trial.ask("GET", `/api/v1/reports/${first.reportId}/statements.jsonl`);
    const left = lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).statement.id);
    expect(left).toHaveLength(detail.statements.length - 1);
    expect(left).not.toContain(id);
    await trial.ask("DELETE", `/api/v1/reports/${first.reportId}/corrections/${struck.id}`);
  });
});

describe("what is not held", () => {
  const facts = { kind: "facts", facts: { tier: "county" }, who: "审核员", why: "" };
  const odd = ["none", "..%2f..", "%00", "0", "' or 1=1 --", "汀州", "x".repeat(100)].map(encodeURIComponent);
  it.each(odd)("refuses the id %s everywhere", async (id) => {
    const asks: [string, string, unknown?][] = [
      ["GET", `/api/v1/reports/${id}`],
      ["DELETE", `/api/v1/reports/${id}`],
      ["GET", `/api/v1/reports/${id}/why?start=0&end=1`],
      ["GET", `/api/v1/reports/${id}/statements.jsonl`],
      ["POST", `/api/v1/reports/${id}/current`, { deliveryId: first.deliveryId }],
      ["POST", `/api/v1/reports/${first.reportId}/current`, { deliveryId: decodeURIComponent(id) }],
      ["POST", `/api/v1/reports/${id}/corrections`, facts],
      ["DELETE", `/api/v1/reports/${first.reportId}/corrections/${id}`],
      ["DELETE", `/api/v1/reports/${id}/corrections/none`],
      ["GET", `/api/v1/deliveries/${id}/original`],
      ["POST", `/api/v1/undo/${id}`],
    ];
    for (const [method, path, body] of asks) {
      const answer = await trial.ask(method, path, { body });
      expect(answer.status, `${method} ${path} ${answer.text}`).toBe(404);
      expect(answer.json.code).toBe("not-found");
    }
  });

  it.each([
    ["GET", "/api/v1/nothing"],
    ["GET", "/api/v2/reports"],
    ["PUT", "/api/v1/reports"],
    ["GET", "/api/v1/../../../etc/passwd"],
    ["OPTIONS", "/api/v1/reports"],
    ["GET", "/"],
  ])("refuses %s %s", async (method, path) => {
    const answer = await trial.ask(method, path);
    expect(answer.status).toBe(404);
    expect(answer.json.code).toBe("not-found");
  });
});

/** What is asked here; every other group of operations has a test of its own. */
const HERE =
  /^\w+ \/api\/v1\/(health|openapi\.json|deliveries.*|undo.*|reports(\/\{id\}(\/(current|corrections.*|why|statements\.jsonl))?)?)$/;

describe("answers", () => {
  it("are never stored, and packed for whoever asks for it", async () => {
    const path = `/api/v1/reports/${first.reportId}`;
    const plain = await trial.ask("GET", path);
    expect(plain.headers["cache-control"]).toBe("no-store");
    const packed = await fetchPacked(path);
    expect(packed.length).toBeLessThan(plain.body.length / 2);
    expect(JSON.parse(gunzipSync(packed).toString("utf8"))).toEqual(plain.json);
  });

  it("describes every operation, and every one was asked", () => {
    const operations = operationsOf(trial.document).filter((each) => HERE.test(each));
    expect(operations).toHaveLength(13);
    expect([...trial.asked, "GET /api/v1/openapi.json"].filter((each) => HERE.test(each)).sort()).toEqual(
      [...operations].sort(),
    );
  });
});

describe("docs/api.md", () => {
  it("tells of every operation, and of no other", async () => {
    const page = await readFile(new URL("../../docs/api.md", import.meta.url), "utf8");
    const told = [...page.matchAll(/^\| (GET|POST|PUT|PATCH|DELETE) \| `([^`?]+)/gm)].map(
      ([, method, path]) => `${method} /api/v1${path}`,
    );
    expect(told.sort()).toEqual(operationsOf(trial.document).sort());
  });

  it("tells of every refusal under its status", async () => {
    const page = await readFile(new URL("../../docs/api.md", import.meta.url), "utf8");
    for (const [code, status] of Object.entries(statusOf)) {
      expect(page).toMatch(new RegExp(`^\\| ${status} \\| .*\`${code}\``, "m"));
    }
  });
});

describe("a fault of the program", () => {
  it("is logged whole and shown as internal", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    await trial.breakStore();
    const answer = await trial.ask("GET", "/api/v1/reports");
    expect(answer.status).toBe(500);
    expect(answer.json.code).toBe("internal");
    const [request, error] = log.mock.calls[0]!;
    expect(request).toBe("GET /api/v1/reports");
    expect(error).toBeInstanceOf(Error);
    expect(answer.text).not.toContain(error.message);
    log.mockRestore();
  });
});

async function fetchPacked(path: string): Promise<Buffer> {
  const { send } = await import("./trial/start.ts");
  const { body, headers } = await send(trial.url, "GET", path, { headers: { "Accept-Encoding": "gzip" } });
  expect(headers["content-encoding"]).toBe("gzip");
  return body;
}
