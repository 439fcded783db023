// The leaders' page and the bulletin over HTTP: the eight tasks that were reckoned by hand, counted again by their queries, and the
// document opened again.

import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentAt, tableOf } from "../../tests/tables.ts";
import { defaultLimits } from "../intake/taken.ts";
import { openContainer } from "../intake/zip.ts";
import type { Bulletin, FigureQuery, HappeningInput, OverviewShown } from "../wire/index.ts";
import { startTrial, type Trial } from "./trial/start.ts";

const table = documentAt("src/registers/bulletin/bulletin.table.md");
let trial: Trial;
let now = new Date("2025-03-31T08:00:00+08:00");

beforeAll(async () => {
  trial = await startTrial({ office: { now: () => now } });
  for (const [name = "", lead = "", leader = "", area = "", then = ""] of tableOf(table, "号", "任务")) {
    const own = then.split("；").filter(Boolean);
    const usual = ["02-08 立项", "02-10 交办", "02-12 签收"].filter(
      (one) => !own.some((words) => words.includes(one.slice(6))),
    );
    const [birth = "", ...rest] = [...usual, ...own].toSorted((one, other) => (one < other ? -1 : 1));
    const draft = {
      ...{ title: `任务${name}`, year: 2025, fields: { area }, quantity: null, nodes: [], deadline: "2025-12-31" },
      ...{
        origins: [],
        related: [],
        owners: [
          { role: "leader", name: leader },
          { role: "lead", name: lead },
        ],
      },
    };
    const [matter = ""] = await trial.office.put(
      "yearly-tasks",
      [draft],
      "县督查室",
      `2025-${birth.slice(0, 5)}`,
      true,
    );
    await trial.office.write(
      rest.map((words) => ({ matter, who: "县督查室", at: `2025-${words.slice(0, 5)}`, event: happening(words) })),
    );
  }
});
afterAll(() => trial?.close());

function happening(words: string): HappeningInput {
  const [, what = "", value = ""] = words.split(" ");
  if (what === "报") return { kind: "reported", progress: Number(value), done: null };
  if (what === "办结") return { kind: "settled", outcome: null };
  if (what === "调整") return { kind: "adjusted", reason: "上级政策有变", approver: "县政府常务会议" };
  if (what === "重开") return { kind: "reopened", reason: "抽查发现没有投用" };
  return { kind: what === "交办" ? "handed-out" : "received" };
}

const titled = (matters: readonly { readonly title: string }[]): string =>
  matters
    .map(({ title }) => title.slice(2))
    .toSorted(byName)
    .join("");
const order = "甲乙丙丁戊己庚辛";
const byName = (one: string, other: string): number => order.indexOf(one) - order.indexOf(other);

/** A query as the address of the list of what it counts. */
function addressOf(query: FigureQuery): string {
  const params = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return `/api/v1/counted?${params}`;
}

describe("the leaders' page", () => {
  let shown: OverviewShown;
  beforeAll(async () => {
    const { json, text } = await trial.ask("GET", "/api/v1/overview?date=2025-03-31&since=2025-02-28");
    expect(json.date, text).toBe("2025-03-31");
    shown = json;
  });

  it("counts as the table does, and every count leads to its matters", async () => {
    const found = [...shown.units, ...shown.leaders, ...shown.areas];
    expect(
      found.map(({ name, lights }) => [name, lights.red, lights.yellow, lights.green, lights.none].map(String)),
    ).toEqual(tableOf(table, "谁", "灯"));
    expect(shown.changes.map(({ name, matters }) => [name, titled(matters)])).toEqual(tableOf(table, "变化"));
    for (const { query, lights } of found) {
      const { json } = await trial.ask("GET", addressOf({ ...query, lights: ["red"] }));
      expect([json.count, json.matters.length]).toEqual([lights.red, lights.red]);
    }
    expect(titled(shown.urgent)).toBe("乙丁");
    expect(shown.rankings[0]?.rows.map(({ name, rank }) => `${rank} ${name}`)).toEqual([
      "1 县民政局",
      "2 县教育局",
      "3 县水务局",
    ]);
  });

  it("tells a leader what was carried to them", async () => {
    const { json } = await trial.ask("GET", `/api/v1/overview?leader=${encodeURIComponent("分管教育副县长")}`);
    expect(
      json.awaited.map(({ as, line, step }: OverviewShown["awaited"][number]) => `${as} ${line.title} ${step}`),
    ).toEqual(["told 任务乙 月报"]);
    expect(json.since).toBe("2025-03-24");
  });

  it("looks at no day ahead, and compares with earlier days alone", async () => {
    expect((await trial.ask("GET", "/api/v1/overview?date=2031-01-01")).json.date).toBe("2025-03-31");
    const refused = await trial.ask("GET", "/api/v1/overview?date=2025-03-01&since=2025-03-01");
    expect([refused.status, refused.json.detail]).toEqual([400, expect.stringContaining("请选更早的一天")]);
    expect((await trial.ask("GET", "/api/v1/overview?registers=none")).status).toBe(404);
  });
});

describe("the bulletin", () => {
  const path = "/api/v1/bulletin?month=2025-03&registers=yearly-tasks";
  let bulletin: Bulletin;
  beforeAll(async () => {
    bulletin = (await trial.ask("GET", path)).json;
  });

  it("is of the month, beside the month before", async () => {
    expect(bulletin).toMatchObject({
      date: "2025-03-31",
      since: "2025-02-28",
      texts: { number: "督查通报 2025年第3期" },
    });
    expect((await trial.ask("GET", "/api/v1/bulletin?month=2025-04")).status).toBe(400);
  });

  it("has notes whose queries give the matters that were counted", async () => {
    const counts = bulletin.notes.filter(({ words, query }) => query !== null && /共\d+项。$/.test(words));
    expect(counts.length).toBeGreaterThan(10);
    for (const { words, query } of counts) {
      const { json } = await trial.ask("GET", addressOf(query!));
      expect(`${json.words}，共${json.count}项。`).toBe(words);
    }
    const cells = bulletin.blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
    for (const { words, query } of cells.filter(({ words: of, query: by }) => by !== null && /^\d+$/.test(of)))
      expect(String((await trial.ask("GET", addressOf(query!))).json.count)).toBe(words);
  });

  it("scores units where the appraisal is asked for", async () => {
    const { json } = await trial.ask("GET", `${path},appraisal`);
    const [scores] = json.blocks.filter(
      (block: Bulletin["blocks"][number]) => block.kind === "table" && block.name === "考核和红黑榜",
    );
    // 教育局完成 1/3：年度任务 50 × 1/3，任务逾期 10 分不扣（月报逾期不是完成逾期），共 60 分，折算为 100 分制。
    expect(scores.rows[0].map(({ words }: { words: string }) => words)).toEqual([
      "1",
      "县教育局",
      "44.44",
      expect.stringContaining("16.67 + 10，按 60 分折算为 100 分制 = 44.44 分"),
    ]);
  });

  it("is a document in the measures of the standard with as many footnotes as notes", async () => {
    const answer = await trial.ask("GET", path.replace("bulletin?", "bulletin.docx?"));
    expect(answer.headers["content-disposition"]).toContain(encodeURIComponent("督查通报2025年第3期.docx"));
    const parts = await partsOf(answer.body);
    const [document, notes] = [parts.get("word/document.xml")!, parts.get("word/footnotes.xml")!];
    // 210 × 297 mm; 37, 26, 35, 28 mm: in twips, of which 56.7 are a millimetre.
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(notes.match(/<w:footnote w:id="\d+"/g)).toHaveLength(bulletin.notes.length);
    const marks = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(marks).toEqual(bulletin.notes.map(({ number }) => number));
    for (const { words } of bulletin.notes) expect(notes).toContain(words);
    for (const face of ["方正小标宋简体", "仿宋_GB2312", "黑体"]) expect(document).toContain(`w:eastAsia="${face}"`);
    expect(document).toContain('<w:color w:val="FF0000"/>');
    expect(parts.get("word/settings.xml")).toContain("<w:evenAndOddHeaders");
  });

  it("is issued with its words and its hash in the log, and the next one begins with these words", async () => {
    const texts = { ...bulletin.texts, authority: "漪湖县人民政府督查室", demands: ["逐项核对。"], faces: "system" };
    const input = { month: "2025-03", registers: ["yearly-tasks"], texts };
    const draft = await trial.ask("POST", "/api/v1/bulletin.docx", { body: input });
    expect((await partsOf(draft.body)).get("word/document.xml")).toContain("逐项核对。");
    expect((await trial.ask("GET", "/api/v1/bulletins")).json.issued).toEqual([]);
    const issued = await trial.ask("POST", "/api/v1/bulletins", { body: input });
    const sha256 = createHash("sha256").update(issued.body).digest("hex");
    expect((await trial.ask("GET", "/api/v1/bulletins")).json.issued).toMatchObject([
      { month: "2025-03", number: "督查通报 2025年第3期", registers: ["yearly-tasks"], who: "本机", sha256 },
    ]);
    now = new Date("2025-05-02T08:00:00+08:00");
    const next = (await trial.ask("GET", "/api/v1/bulletin?month=2025-04")).json;
    expect(next.texts).toMatchObject({
      authority: "漪湖县人民政府督查室",
      number: "督查通报 2025年第4期",
      faces: "system",
    });
    expect(next.date).toBe("2025-04-30");
    const refused = await trial.ask("POST", "/api/v1/bulletins", {
      body: { ...input, texts: { ...texts, title: "" } },
    });
    expect(refused.status).toBe(400);
  });
});

async function partsOf(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const container = await openContainer(bytes, "bulletin.docx", defaultLimits);
  const parts = await container.parts((name) => name.endsWith(".xml"));
  return new Map([...parts].map(([name, part]) => [name, part.toString("utf8")]));
}
