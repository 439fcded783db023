// Holds the code against the plan of the house in docs/architecture.md: which room may import which, the order of the stages,
// doors, cycles, packages, and the sizes that keep a file readable. The document is the source; this test has no table of its own.

import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { filesUnder, type Import, packageOf, type SourceFile, sourcesUnder } from "./sources.ts";
import { codesIn, documentAt, tableOf } from "./tables.ts";

const plan = documentAt("docs/architecture.md");
const sources = sourcesUnder("src");
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const product = sources.filter(({ path }) => !isTest(path));
const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Every import of a file of the product that leads to another file. */
const steps = product.flatMap(({ path, imports }) =>
  imports.flatMap((found) => (found.file === null ? [] : [{ path, found, to: found.file }])),
);

const say = (path: string, { specifier }: Import): string => `${path} imports ${specifier}`;

interface Room {
  readonly name: string;
  readonly whole: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

/** A cell of the plan: "`text`, types of `reading`" or "nothing". */
function roomsIn(cell: string): Pick<Room, "whole" | "types"> {
  const parts = cell.split(",").map((part) => part.trim());
  const named = (wanted: boolean) => parts.filter((part) => part.startsWith("types of") === wanted).flatMap(codesIn);
  return { whole: new Set(named(false)), types: new Set(named(true)) };
}

const rooms = new Map<string, Room>(
  tableOf(plan, "room").map(([name = "", , may = ""]) => {
    const room = codesIn(name)[0] ?? name;
    return [room, { name: room, ...roomsIn(may) }];
  }),
);

describe("rooms", () => {
  it("are those of the plan", () => {
    const found = new Set(product.map(({ path }) => roomOf(path)));
    expect([...found].sort()).toEqual([...rooms.keys()].sort());
  });

  it("import only what the plan allows", () => {
    const wrong = steps.filter(({ path, found, to }) => {
      const [from, into] = [roomOf(path), roomOf(to)];
      if (from === null || into === from) return false;
      const room = rooms.get(from);
      const allowed = into !== null && (room?.whole.has(into) || (found.typesOnly && room?.types.has(into)));
      return !allowed;
    });
    expect(wrong.map(({ path, found }) => say(path, found))).toEqual([]);
  });

  it("are entered through their index.ts", () => {
    const wrong = steps.filter(({ path, to }) => roomOf(path) !== roomOf(to) && to !== `src/${roomOf(to)}/index.ts`);
    expect(wrong.map(({ path, found }) => say(path, found))).toEqual([]);
  });

  it("have names that say what is in them", () => {
    const vague = /(^|[/-])(utils?|common|helpers?|services|core|misc|lib)([./-]|$)/;
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});

describe("stages of reading", () => {
  const line = plan.split("\n").find((text) => text.includes("`restore` → `outline`")) ?? "";
  const stages = codesIn(line);
  const stageOf = (path: string): string | null => /^src\/reading\/([^/]+)\//.exec(path)?.[1] ?? null;

  it("are the folders of the room, with the lexicon", () => {
    const folders = new Set(product.flatMap(({ path }) => stageOf(path) ?? []));
    expect([...folders].sort()).toEqual([...stages, "lexicon"].sort());
  });

  it("import earlier stages and the lexicon, never a later one", () => {
    const rank = (path: string): number => (stageOf(path) === "lexicon" ? -1 : stages.indexOf(stageOf(path) ?? ""));
    const inside = steps.filter(({ path, to }) => stageOf(path) !== null && roomOf(to) === "reading");
    const wrong = inside.filter(({ path, to }) =>
      stageOf(to) === null ? to !== "src/reading/reading.ts" : rank(to) > rank(path),
    );
    expect(wrong.map(({ path, found }) => say(path, found))).toEqual([]);
  });

  it("have one public function each, with the stage's name", () => {
    const without = stages.filter(
      (stage) =>
        !product
          .find(({ path }) => path === `src/reading/${stage}/${stage}.ts`)
          ?.functions.some(({ name }) => name === stage),
    );
    expect(without).toEqual([]);
  });
});

describe("files", () => {
  it("do not import each other in a circle", () => {
    expect(circles(product)).toEqual([]);
  });

  it("of the product import no test and nothing outside src", () => {
    const wrong = steps.filter(({ to }) => isTest(to) || !to.startsWith("src/"));
    expect(wrong.map(({ path, found }) => say(path, found))).toEqual([]);
  });

  it("import only declared packages, and at run time only those that are installed with the product", () => {
    const declared = new Set([...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies)]);
    const wrong = sources.flatMap(({ path, imports }) => {
      // The page is bundled, so what it takes is needed only to build it.
      const allowed =
        isTest(path) || roomOf(path) === "web" ? declared : new Set(Object.keys(packageJson.dependencies));
      return imports
        .filter(({ file, specifier, typesOnly }) => {
          if (file !== null || specifier.startsWith("node:")) return false;
          return !(typesOnly ? declared : allowed).has(packageOf(specifier));
        })
        .map((found) => say(path, found));
    });
    expect(wrong).toEqual([]);
  });

  it("use every package that is installed with the product", () => {
    const used = new Set(sources.flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier))));
    // Some are used by name only: files that a package brings, or data taken from it by a script.
    const named = [...filesUnder("scripts"), ...product.map(({ path }) => path)].map(documentAt).join("\n");
    const idle = Object.keys(packageJson.dependencies).filter((name) => !used.has(name) && !named.includes(name));
    expect(idle).toEqual([]);
  });
});

// Limits that may be lowered, never raised. A table of data has no logic to lose one's way in: it may be long.
const LIMITS = { fileLines: 300, functionLines: 60 };

describe("sizes", () => {
  const isData = (path: string): boolean =>
    /\.data\.ts$|\/data\/|^src\/reading\/lexicon\/|^src\/web\/app\/words\./.test(path);

  it(`no file of the product is longer than ${LIMITS.fileLines} lines`, () => {
    const long = product.filter(({ path, lines }) => !isData(path) && lines > LIMITS.fileLines);
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  // A migration is a list of tables, read once from top to bottom.
  const isList = (path: string): boolean => path.startsWith("src/store/migrations/");

  it(`no function of the product is longer than ${LIMITS.functionLines} lines`, () => {
    const long = product.flatMap(({ path, functions }) =>
      functions
        .filter(({ lines }) => !isList(path) && lines > LIMITS.functionLines)
        .map(({ name, line, lines }) => `${path}:${line} ${name}: ${lines} lines`),
    );
    expect(long).toEqual([]);
  });
});

describe("words", () => {
  // Written in halves, so that this file does not contain what it looks for.
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ["a path of one machine", new RegExp(`(^|[^\\w.])/(${["wo" + "rk", "ro" + "ot", "ho" + "me/\\w"].join("|")})/`)],
    ["a folder beside the checkout", new RegExp(`\\.\\./${"sha" + "red"}`)],
    [
      "how it was made",
      new RegExp(
        `\\b(${["sub-?ag" + "ent", "help" + "er ag" + "ent", "cla" + "ude", "anthro" + "pic"].join("|")})`,
        "i",
      ),
    ],
    ["a box that programs run in", new RegExp(`\\bsand${"box"}(ed)? (machine|environment)`, "i")],
    [
      "a registry other than npm's",
      /https?:\/\/(?!registry\.npmjs\.org)[\w.-]*(registry|artifact|mirror|proxy)[\w.-]*\.[a-z]/i,
    ],
  ];
  const skip = new Set([".git", "node_modules", "dist", ".duixian"]);
  const binary = /\.(png|jpe?g|ico|docx|pdf|woff2?|gz|zip)$/;
  const files = filesUnder(".", skip).filter((path) => !binary.test(path));

  it.each(forbidden)("the project speaks only of itself: not of %s", (_, pattern) => {
    // The continuous integration may look beside the checkout for more texts to measure with.
    const found = files.filter((path) => path !== ".ci/run" && pattern.test(documentAt(path)));
    expect(found).toEqual([]);
  });

  it("the lock file names no registry but npm's", () => {
    const hosts = [...documentAt("package-lock.json").matchAll(/"resolved": "(https?:\/\/[^/]+)/g)].map((m) => m[1]);
    expect(hosts.filter((host) => host !== "https://registry.npmjs.org")).toEqual([]);
  });
});

/** The sets of files that import each other, by Tarjan's strongly connected components; types count as imports. */
function circles(list: readonly SourceFile[]): string[][] {
  const next = new Map(list.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): void => {
    const own = index.size;
    index.set(path, own);
    low.set(path, own);
    stack.push(path);
    for (const to of next.get(path) ?? []) {
      if (!next.has(to)) continue;
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(path, Math.min(low.get(path) ?? own, low.get(to) ?? own));
    }
    if (low.get(path) !== own) return;
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1 || next.get(path)?.includes(path)) found.push(circle.sort());
  };
  for (const path of next.keys()) if (!index.has(path)) visit(path);
  return found;
}
