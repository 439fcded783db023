// `duixian follow`: what became of the promises of one report in the next, as a table or as JSON.

import { takeFile } from "../intake/index.ts";
import { follow as followReadings, type Verdict } from "../links/index.ts";
import { read as readText } from "../reading/index.ts";
import { print } from "./output.ts";
import { tellNotes } from "./read.ts";

const verdictNames: Readonly<Record<Verdict, string>> = {
  met: "● 达成　",
  missed: "○ 未达成",
  progress: "◐ 推进中",
  unreported: "╌ 未提及",
};

/**
 * Prints the promises of the earlier report with their verdicts.
 *
 * @throws Problem if either file cannot be read
 */
export async function follow(earlier: string, later: string, options: { readonly json?: true }): Promise<void> {
  const [from, to] = [await takeFile(earlier), await takeFile(later)];
  tellNotes(from);
  tellNotes(to);
  const following = followReadings(readText(from.delivered), readText(to.delivered));
  if (options.json) return print(`${JSON.stringify(following)}\n`);
  const lines = following.promises.map(
    ({ verdict, promise, reason }) => `${verdictNames[verdict]}  ${promise.quote}\n        ${reason}`,
  );
  await print(`${lines.join("\n")}\n`);
}
