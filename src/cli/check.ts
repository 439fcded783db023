// `duixian check`: what does not add up in a report, alone, beside the one of the year before or beside the registers, as a list or
// as JSON.

import { check as checkReading, type Finding, type Severity } from "../check/index.ts";
import { takeFile } from "../intake/index.ts";
import { type Reading, read as readText } from "../reading/index.ts";
import { print } from "./output.ts";
import { tellNotes } from "./read.ts";

/** What `check` is told: the report of the year before, whether to look into the registers, and how to print. */
export interface CheckOptions {
  readonly previous?: string;
  readonly registers?: true;
  readonly json?: true;
}

const severityNames: Readonly<Record<Severity, string>> = { error: "✗ 错误", warning: "! 存疑", note: "· 留意" };

/**
 * Prints the findings, most serious first. Findings are no failure: the exit status is 0.
 *
 * @throws Problem if a file cannot be read, `busy` where another process has the data folder whose registers are asked for
 */
export async function check(path: string, options: CheckOptions): Promise<void> {
  const reading = await take(path);
  const previous = options.previous === undefined ? null : await take(options.previous);
  // The registers bring a database along, which a check without them has no use for.
  const held = options.registers === true ? await (await import("./registers.ts")).heldFor(reading, previous) : null;
  const findings = checkReading(reading, previous, held);
  if (options.json) return print(`${JSON.stringify({ findings })}\n`);
  if (findings.length === 0) return print("没有发现需要核对的地方 · nothing found\n");
  await print(`${findings.map(inWords).join("\n")}\n`);
}

async function take(path: string): Promise<Reading> {
  const taken = await takeFile(path);
  tellNotes(taken);
  return readText(taken.delivered);
}

function inWords({ severity, rule, quote, message, related }: Finding): string {
  const places = related.map(
    ({ quote: other, report }) => `        ${report === "previous" ? "上年" : "对照"}  ${other}`,
  );
  return [`${severityNames[severity]}  ${quote}`, `        ${message} [${rule}]`, ...places].join("\n");
}
