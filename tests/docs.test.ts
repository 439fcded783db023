// Holds the documentation against the code: every word, command, option, package and page it must speak of, and the pages that
// are generated. `npm run docs` writes the generated ones.

import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it, vi } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { program } from "../src/cli/args.ts";
import { explain } from "../src/cli/explain.ts";
import { domains } from "../src/reading/lexicon/domains.ts";
import { zh } from "../src/web/app/words.zh-CN.ts";
import {
  CommitmentSchema,
  domainNames,
  MeasureSchema,
  NoteSchema,
  QuantitySchema,
  RepairSchema,
  RoleSchema,
  StatementSchema,
  TierSchema,
} from "../src/wire/index.ts";
import { dataPage, domainsPage, grammarPage } from "./generated.ts";
import { filesUnder, root } from "./sources.ts";
import { codesIn, documentAt, fencesIn, tableOf } from "./tables.ts";

const words = documentAt("docs/words.md");

interface Vocabulary {
  readonly name: string;
  readonly values: readonly string[];
  /** What the page shows; null where it shows nothing of the kind. */
  readonly labels: Readonly<Record<string, string>> | null;
}

const { shape: measure } = MeasureSchema;
const vocabularies: readonly Vocabulary[] = [
  { name: "`tier`", values: TierSchema.options, labels: zh.tier },
  { name: "`role`", values: RoleSchema.options, labels: zh.report.role },
  { name: "`kind`", values: StatementSchema.shape.kind.options, labels: zh.kind },
  { name: "`basis`", values: measure.basis.options, labels: zh.basis },
  { name: "`bound`", values: measure.bound.unwrap().options, labels: zh.bound },
  { name: "`status`", values: StatementSchema.shape.status.unwrap().options, labels: zh.status },
  { name: "`stance`", values: measure.stance.unwrap().options, labels: zh.stance },
  { name: "`strength`", values: CommitmentSchema.shape.strength.options, labels: zh.strength },
  { name: "`quantity`", values: QuantitySchema.shape.kind.options, labels: null },
  { name: "`repair`", values: RepairSchema.shape.kind.options, labels: zh.repair.kind },
  { name: "`note`", values: NoteSchema.shape.code.options, labels: null },
];

describe("docs/words.md", () => {
  it.each(vocabularies)("has every value of $name, with the label of the page", ({ name, values, labels }) => {
    const rows = tableOf(words, "中文", name).map(([, code = "", label]) => [codesIn(code)[0], label]);
    const wanted = values.map((value) => [value, labels === null ? undefined : labels[value]]);
    expect(rows.sort()).toEqual(wanted.sort());
  });

  it("names columns that the database has", () => {
    const migrations = filesUnder("src/store/migrations").map(documentAt).join("\n");
    const columns = tableOf(words, "中文", "Things").flatMap(([, , column = ""]) => codesIn(column));
    expect(columns.filter((column) => !migrations.includes(`"${column}"`))).toEqual([]);
  });
});

describe("docs/domains.md", () => {
  it("has the names of the page", () => {
    const named = domains.flatMap((domain) => [domain, ...domain.parts]).map(({ id, name }) => [id, name]);
    expect(domainNames).toEqual(Object.fromEntries(named));
  });
});

describe("docs/cli.md", () => {
  const cli = documentAt("docs/cli.md");
  const partOf = (name: string): string =>
    cli.split(/^## /m).find((part) => part.startsWith(`\`duixian ${name}`)) ?? "";

  it.each(program().commands.map((command) => ({ name: command.name(), command })))(
    "tells of $name and its options",
    ({ name, command }) => {
      const part = partOf(name);
      expect(part, `no part "## \`duixian ${name}\`"`).not.toBe("");
      const told = command.options.filter(({ long }) => long !== null && long !== undefined && !part.includes(long));
      expect(told.map(({ long }) => long)).toEqual([]);
    },
  );

  it("tells of no command that is not there", () => {
    const told = [...cli.matchAll(/^## `duixian (\w+)/gm)].map((found) => found[1]);
    expect(told.sort()).toEqual(
      program()
        .commands.map((command) => command.name())
        .sort(),
    );
  });
});

describe("docs/decisions", () => {
  it("lists every decision", () => {
    const index = documentAt("docs/decisions/README.md");
    const pages = filesUnder("docs/decisions").map((path) => path.split("/").at(-1) ?? "");
    expect(pages.filter((page) => page !== "README.md" && !index.includes(`(${page})`))).toEqual([]);
  });

  it("tells of every package of package.json, in its version", () => {
    const page = documentAt("docs/decisions/libraries.md");
    const told = ["Installed", "Needed"].flatMap((part) =>
      tableOf(page, "package", part).map(([name = "", version = ""]) => [codesIn(name)[0], version] as const),
    );
    const declared = { ...packageJson.dependencies, ...packageJson.devDependencies };
    expect(Object.fromEntries(told)).toEqual(declared);
  });
});

describe("CONTRIBUTING.md", () => {
  const fences = fencesIn(documentAt("CONTRIBUTING.md"));

  it.each([
    ["corpus", "src/reading/grammar/growth.corpus.txt"],
    ["ts", "src/reading/grammar/rules.ts"],
  ])("shows %s that stands in %s", (language, path) => {
    const shown = fences.filter((fence) => fence.language === language);
    expect(shown).toHaveLength(1);
    expect(documentAt(path)).toContain(shown[0]?.code.trim());
  });
});

describe.each(["README.md", "README.zh-CN.md"])("%s", (page) => {
  it("shows what the command prints", async () => {
    const [shown] = fencesIn(documentAt(page)).filter(({ language }) => language === "console");
    const [, sentence = "", lines = ""] = /^\$ npx duixian explain "(.+)"\n(.+)$/s.exec(shown?.code ?? "") ?? [];
    expect(await printed(() => explain(sentence))).toContain(lines);
    expect(lines).not.toBe("");
  });

  it("begins with the two commands and a picture", () => {
    const top = documentAt(page).split("\n").slice(0, 20).join("\n");
    expect(top).toContain("npm ci && npm start");
    expect(top).toContain("npm ci && npm test");
    expect(top).toMatch(/!\[.+\]\(docs\/screenshots\//);
  });
});

/** What a command writes to standard output. */
async function printed(command: () => Promise<void>): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockImplementation((...given) => {
    for (const one of given) if (typeof one === "function") one();
    return true;
  });
  try {
    await command();
    return write.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    write.mockRestore();
  }
}

describe("generated pages", () => {
  it.each([
    ["docs/grammar.md", grammarPage],
    ["docs/data.md", dataPage],
    ["docs/domains.md", domainsPage],
  ])("%s is up to date", async (path, make) => {
    await expect(make()).toMatchFileSnapshot(join(root, path));
  });
});

describe("every page", () => {
  const pages = [
    ...filesUnder("docs"),
    ...filesUnder(".", new Set([".git", "node_modules", "dist", "src", ".duixian"])).filter((path) =>
      /^[A-Z][^/]*\.md$/.test(path),
    ),
  ].filter((path) => path.endsWith(".md"));

  it.each(pages)("%s links to files that are there", (page) => {
    const links = [...documentAt(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((found) => found[1] ?? "");
    const missing = links.filter((link) => !existsSync(join(root, normalize(join(dirname(page), decodeURI(link))))));
    expect(missing).toEqual([]);
  });
});
