// `duixian explain`: how a sentence, or a place in a report, was read. Prints the repairs, the tokens, the numbers, and each
// statement with the rules that read it.

import { refuse, takeFile } from "../intake/index.ts";
import {
  type ExplainedToken,
  explain as explainPlace,
  type Note,
  type Quantity,
  type Reading,
  type Repair,
  read,
  type Statement,
} from "../reading/index.ts";
import { Problem, statusNames } from "../wire/index.ts";
import { print } from "./output.ts";
import { tellNotes } from "./read.ts";
import { periodInWords, valueInWords } from "./words.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Explains a text, or the place of a file that `what` names as `FILE@START-END` in its restored text.
 *
 * @throws Problem if the file cannot be read, or has no such place
 */
export async function explain(what: string): Promise<void> {
  const named = /^(.+)@(\d+)-(\d+)$/s.exec(what);
  const reading = named ? await readFile(named[1] as string) : readText(what);
  const place = named ? { start: Number(named[2]), end: Number(named[3]) } : { start: 0, end: reading.text.length };
  if (place.start >= place.end || place.end > reading.text.length)
    throw refuse("noPlace", named?.[1] ?? what, { place: `${place.start}-${place.end}`, size: reading.text.length });
  await print(explanation(reading, place));
}

async function readFile(path: string): Promise<Reading> {
  const taken = await takeFile(path);
  tellNotes(taken);
  return read(taken.delivered);
}

function readText(text: string): Reading {
  if (text.trim() !== "") return withoutReportNote(read(text));
  throw new Problem("bad-request", "没有要说明的文字：请给出一句话", "there is no text to explain: give a sentence");
}

/** That a sentence is no report goes without saying. */
const withoutReportNote = (reading: Reading): Reading => ({
  ...reading,
  notes: reading.notes.filter(({ code }) => code !== "no-report"),
});

function explanation(reading: Reading, place: Place): string {
  const { repairs, tokens, statements } = explainPlace(reading, place);
  const within = <T extends Place>(list: readonly T[]) =>
    list.filter(({ start, end }) => start < place.end && place.start < Math.max(end, start + 1));
  const blocks = [
    [`文本 ${at(place)}`, `  ${reading.text.slice(place.start, place.end)}`],
    titled("修复", repairs.map(repairLine)),
    titled("提示", within(reading.notes).map(noteLine)),
    titled("记号", tokens.map(tokenLine)),
    titled("数字", within(reading.quantities).map(quantityLine)),
    titled("陈述", statements.flatMap(statementLines)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const titled = (title: string, lines: readonly string[]): readonly string[] => [
  `${title} ${lines.length === 0 ? "无" : ""}`.trim(),
  ...lines,
];

const at = ({ start, end }: Place): string => `[${start}, ${end})`;

const repairLine = ({ kind, before, after, confidence, ...place }: Repair): string =>
  `  ${at(place)} ${kind} “${before}” → “${after}” 把握 ${confidence}`;

const noteLine = ({ code, message, ...place }: Note): string =>
  `  ${at(place)} ${code}${message ? `：${message}` : ""}`;

const tokenLine = ({ kind, text, ...place }: ExplainedToken): string => `  ${at(place)} ${kind} “${text}”`;

function quantityLine({ surface, kind, value, valueHigh, unit, bound, of, polarity, ...place }: Quantity): string {
  const number = valueHigh === null ? value : `${value}—${valueHigh}`;
  const rest = [number, unit, bound === "exact" ? null : bound, polarity, of && `of ${of}`];
  return `  ${at(place)} “${surface}” ${kind} ${rest.filter((part) => part !== null && part !== "").join(" ")}`.trimEnd();
}

/** A statement, then its rules from the outermost in, each one step deeper. */
function statementLines({ id, kind, quote, status, period, measure, rules, ...place }: Statement): string[] {
  const said = [
    status && statusNames[status],
    periodInWords(period),
    measure?.indicator.name,
    measure && valueInWords(measure),
  ];
  return [
    `  ${at(place)} ${id} ${kind} “${quote}”`,
    `    ${said.filter((part) => part).join(" · ")}`,
    ...rules.map((rule, depth) => `    ${"  ".repeat(depth)}└ ${rule}`),
  ];
}
