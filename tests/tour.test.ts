// Runs the tour: every `js` block of docs/tour.md in order, as one program, and compares what each prints with the `text` block
// under it. DUIXIAN_WRITE_TOUR=1 writes what was printed into the page instead; look at the difference before keeping it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "./sources.ts";
import { documentAt } from "./tables.ts";

const PAGE = "docs/tour.md";
const page = documentAt(PAGE);
const PAIR = /^```js\n(.*?)^```\n\n```text\n(.*?)^```$/gms;
const stops = [...page.matchAll(PAIR)].map(([, code = "", printed = ""]) => ({ code, printed }));

const folder = mkdtempSync(join(tmpdir(), "duixian-tour-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** An import of the page as what a function may say. */
const asCall = (code: string): string =>
  code.replace(
    /^import (\{[^}]*\}) from "\.\.\/([^"]+)";$/gm,
    (_, names, path) => `const ${names} = await take("${path}");`,
  );

const program = stops.map(({ code }, n) => `stop(${n});\n${asCall(code)}`).join("\n");

describe(PAGE, () => {
  const printed = stops.map((): string[] => []);

  it("runs", async () => {
    let now = 0;
    const stop = (n: number): void => {
      now = n;
    };
    const word = (value: unknown): string => (typeof value === "string" ? value : inspect(value, { breakLength: 120 }));
    const console = { log: (...values: unknown[]) => printed[now]?.push(values.map(word).join(" ")) };
    const take = (path: string): Promise<unknown> => import(/* @vite-ignore */ join(root, path));
    const AsyncFunction = (async () => {}).constructor as new (
      ...args: string[]
    ) => (...given: unknown[]) => Promise<void>;
    const walk = new AsyncFunction("take", "stop", "console", "folder", program);
    await walk(take, stop, console, folder);
    if (process.env.DUIXIAN_WRITE_TOUR) write(printed);
  });

  it.each(stops.map(({ printed: wanted }, n) => ({ n: n + 1, wanted })))(
    "block $n prints what the page says",
    ({ n, wanted }) => {
      expect(`${printed[n - 1]?.join("\n")}\n`).toBe(wanted);
    },
  );
});

function write(printed: readonly (readonly string[])[]): void {
  let n = 0;
  const renewed = page.replace(
    PAIR,
    (_, code) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${printed[n++]?.join("\n")}\n\`\`\``,
  );
  writeFileSync(join(root, PAGE), renewed);
}
