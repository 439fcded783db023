// `export` from files, from a data folder, and through the server that has it: files whole or not at all, none written over.

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Argument, Option } from "commander";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { keep, listen, rulebook, service } from "../api/index.ts";
import { openOffice } from "../office/index.ts";
import { formatNames, ManifestSchema, type Row, rowSchema, tableNames, tables } from "../out/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { Problem } from "../wire/index.ts";
import { program } from "./args.ts";
import { exportTable } from "./export.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/reports/", import.meta.url));
const example = (year: number): string => join(EXAMPLES, `${year}_漪湖县.txt`);

let folder: string;
let out: string;
let told = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duixian-export-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  out = await mkdtemp(join(folder, "out-"));
  told = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const linesOf = async (path: string): Promise<Row[]> =>
  (await readFile(path, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const refusalOf = (done: Promise<void>): Promise<Problem> =>
  done.then(
    () => expect.fail("was not refused"),
    (error) => error,
  );

it("offers the tables and formats that there are", () => {
  const command = program().commands.find((one) => one.name() === "export");
  const choices = (one: Argument | Option | undefined) => one?.argChoices;
  expect(choices(command?.registeredArguments[0])).toEqual(tableNames);
  expect(choices(command?.options.find(({ long }) => long === "--format"))).toEqual(formatNames);
});

describe("from files", () => {
  it("writes the table, and beside it what it is", async () => {
    const path = join(out, "目标.jsonl");
    await exportTable("targets", [EXAMPLES], { out: path });
    const rows = await linesOf(path);
    for (const row of rows) expect(rowSchema(tables.targets).safeParse(row).error).toBeUndefined();
    const meta = ManifestSchema.parse(JSON.parse(await readFile(`${path}.meta.json`, "utf8")));
    expect(meta.reports.map(({ plan_year }) => plan_year)).toEqual([2023, 2024, 2025]);
    expect(meta.rows).toBe(rows.length);
    expect((await readdir(out)).sort()).toEqual(["目标.jsonl", "目标.jsonl.meta.json"].sort());
    expect(told).toContain(`${path}：3 份报告，${rows.length} 行`);
  });

  it("puts beside a target what the next year says was reached", async () => {
    const path = join(out, "targets.jsonl");
    await exportTable("targets", [example(2023), example(2024)], { out: path });
    const reached = (await linesOf(path)).filter(({ result }) => result !== null);
    expect(reached.length).toBeGreaterThan(0);
    const later = await readFile(example(2024), "utf8");
    for (const row of reached) {
      expect(later).toContain(row.result_quote);
      expect(row.plan_year).toBe(2023);
    }
  });

  it("follows promises into the next year, and says nothing of those whose next year is not there", async () => {
    const path = join(out, "promises.jsonl");
    await exportTable("promises", [example(2024), example(2023)], { out: path });
    const rows = await linesOf(path);
    const [first, last] = [2023, 2024].map((year) => rows.filter(({ plan_year }) => plan_year === year));
    expect(first?.some(({ verdict }) => verdict === "met")).toBe(true);
    expect(first?.filter(({ verdict }) => verdict === null)).toEqual([]);
    expect(last?.length).toBeGreaterThan(0);
    expect(last?.filter(({ verdict, outcome_quote }) => verdict !== null || outcome_quote !== null)).toEqual([]);
    for (const row of rows) expect(rowSchema(tables.promises).safeParse(row).error).toBeUndefined();
    const later = await readFile(example(2024), "utf8");
    for (const { outcome_quote: words, verdict } of first ?? []) {
      if (verdict === "met") expect(words).not.toBeNull();
      if (words !== null) expect(later).toContain(words);
    }
  });

  it("writes findings that follow their schema", async () => {
    const path = join(out, "findings.jsonl");
    const wrong = (await readFile(example(2024), "utf8")).replace("。", "。全县10个乡镇中有7个通了天然气，占90%。");
    const file = join(out, "一.txt");
    await writeFile(file, wrong);
    await exportTable("findings", [file, example(2023)], { out: path });
    const rows = await linesOf(path);
    expect(rows.find(({ quote }) => String(quote).includes("占90%"))).toMatchObject({
      rule: "rate-of-parts",
      plan_year: 2024,
    });
    for (const row of rows) expect(rowSchema(tables.findings).safeParse(row).error).toBeUndefined();
  });

  it("takes one file of a report, and tells of the other", async () => {
    const again = join(out, "又一份.txt");
    await writeFile(again, `\ufeff${await readFile(example(2023), "utf8")}`);
    const path = join(out, "a.csv");
    await exportTable("statements", [example(2023), again], { out: path });
    const meta = JSON.parse(await readFile(`${path}.meta.json`, "utf8"));
    expect(meta.reports).toHaveLength(1);
    expect(meta.left_out).toEqual([{ file: again, reason: expect.stringContaining(example(2023)) }]);
    expect(told).toContain(again);
  });

  it("leaves out a file that cannot be read, and ends with status 1", async () => {
    const path = join(out, "a.csv");
    await exportTable("quantities", [join(out, "没有.txt"), example(2023)], { out: path });
    expect(process.exitCode).toBe(1);
    const meta = JSON.parse(await readFile(`${path}.meta.json`, "utf8"));
    expect(meta.left_out).toEqual([{ file: join(out, "没有.txt"), reason: expect.stringContaining("没有.txt") }]);
    expect(meta.reports).toHaveLength(1);
  });

  it("knows the format by the name of the file", async () => {
    for (const [name, begins] of [
      ["a.csv", "\ufeffreport_id,"],
      ["a.parquet", "PAR1"],
      ["a.xlsx", "PK"],
      ["a.annotations.jsonld", '{"@context"'],
    ] as const) {
      await exportTable("statements", [example(2023)], { out: join(out, name) });
      expect((await readFile(join(out, name), "utf8")).startsWith(begins), name).toBe(true);
    }
  });
});

describe("a file that is there", () => {
  it("is left alone, as is the one beside it", async () => {
    const path = join(out, "a.csv");
    await writeFile(path, "mine");
    expect(await refusalOf(exportTable("targets", [example(2023)], { out: path }))).toMatchObject({ code: "conflict" });
    expect(await readFile(path, "utf8")).toBe("mine");
    const other = join(out, "b.csv");
    await writeFile(`${other}.meta.json`, "mine");
    expect(await refusalOf(exportTable("targets", [example(2023)], { out: other }))).toMatchObject({
      code: "conflict",
    });
    expect((await readdir(out)).sort()).toEqual(["a.csv", "b.csv.meta.json"]);
  });

  it("is written over where that is said", async () => {
    const path = join(out, "a.csv");
    await writeFile(path, "mine");
    await exportTable("targets", [example(2023)], { out: path, force: true });
    expect(await readFile(path, "utf8")).toContain("report_id");
  });

  it("is whole until the new one is", async () => {
    const path = join(out, "a.csv");
    await writeFile(path, "mine");
    const wrong = exportTable("targets", [example(2023)], { out: path, force: true, format: "annotations" });
    expect(await refusalOf(wrong)).toMatchObject({ code: "bad-request" });
    expect(await readdir(out)).toEqual(["a.csv"]);
    expect(await readFile(path, "utf8")).toBe("mine");
  });
});

it("says so where the place cannot be written to", async () => {
  const refused = await refusalOf(exportTable("targets", [example(2023)], { out: join(out, "no", "a.csv") }));
  expect(refused).toBeInstanceOf(Problem);
  expect(refused.detail).toContain("--out");
});

it("refuses where nothing is named and nothing held, and makes no data folder", async () => {
  const data = join(out, "data");
  expect(await refusalOf(exportTable("targets", [], { data, out: join(out, "a.csv") }))).toMatchObject({
    code: "not-found",
  });
  expect(await readdir(out)).toEqual([]);
});

describe("of what is held", () => {
  let data: string;
  const kept = async (store: Store, year: number): Promise<void> => {
    const file = { fileName: `${year}.txt`, bytes: await readFile(example(year)) };
    await keep(store, file, { url: `https://yihu.example/${year}`, publisher: null, retrieved: null, example: false });
  };

  beforeAll(async () => {
    data = join(folder, "data");
    const store = await openStore({ data }, rulebook);
    for (const year of [2023, 2024]) await kept(store, year);
    await store.close();
  });

  it.each(["targets", "promises", "findings"] as const)(
    "writes %s, the same as from the files but for where they lie and what they are called",
    async (name) => {
      const [held, files] = [join(out, "held.jsonl"), join(out, "files.jsonl")];
      await exportTable(name, [], { data, out: held });
      await exportTable(name, [example(2023), example(2024)], { out: files });
      const said = (row: Row): Row => {
        const ids = Object.keys(row).filter((key) => /(link|report_id)$/.test(key));
        const elsewhere = ["file", "source_url", "citation", ...ids];
        return { ...row, ...Object.fromEntries(elsewhere.map((key) => [key, null])) };
      };
      expect((await linesOf(held)).map(said)).toEqual((await linesOf(files)).map(said));
      const [first] = await linesOf(held);
      if (first !== undefined) {
        expect(first.link).toMatch(/^\/reports\/[^/]+\?/);
        expect(first.source_url).toMatch(/^https:\/\/yihu\.example/);
      }
    },
  );

  it("has the server make it that holds the folder", async () => {
    const store = await openStore({ data }, rulebook);
    const about = { version: "9.8.7", rules: "0123456789ab", store: store.adapter };
    const app = service({ store, office: await openOffice(store), about, page: null, allowedHosts: [] });
    const listening = await listen(app.fetch, { host: "127.0.0.1", port: 0 });
    store.announce(listening.url);
    try {
      const path = join(out, "a.jsonl");
      await exportTable("statements", [], { data, out: path });
      const [first] = await linesOf(path);
      expect(first?.link).toMatch(new RegExp(`^${listening.url}/reports/`));
      const meta = ManifestSchema.parse(JSON.parse(await readFile(`${path}.meta.json`, "utf8")));
      expect(meta.program).toBe("9.8.7");
      expect(meta.rows).toBe((await linesOf(path)).length);
    } finally {
      await listening.close();
      await store.close();
    }
  });
});
