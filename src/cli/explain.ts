// `duixian explain`: how a sentence, or a place in a report, was read. Prints the repairs, the tokens, the numbers, and each
// statement of whatever kind with the rules that read it; or all of it as one JSON document.

import { refuse, takeFile } from "../intake/index.ts";
import {
  type ExplainedToken,
  type Explanation,
  explain as explainPlace,
  type Note,
  type Quantity,
  type Reading,
  type Repair,
  read,
  type Statement,
} from "../reading/index.ts";
import { kindNames, Problem, statusNames, subjectOf } from "../wire/index.ts";
import { print } from "./output.ts";
import { tellNotes } from "./read.ts";
import { readSentence } from "./sentence.ts";
import { detailsOf, periodInWords, valueInWords } from "./words.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What was asked about, read: its text, the place in it, and how it was read. */
interface Asked {
  readonly reading: Reading;
  readonly place: Place;
  /** A sentence without a report, read as if it stood in the tasks of one. */
  readonly framed: boolean;
}

/**
 * Explains a text, or the place of a file that `what` names as `FILE@START-END` in its restored text.
 *
 * @throws Problem if the file cannot be read, or has no such place
 */
export async function explain(what: string, options: { readonly json?: true } = {}): Promise<void> {
  const asked = await askedIn(what);
  const explained = explainPlace(asked.reading, asked.place);
  if (!options.json) return print(explanation(asked, explained));
  const { reading, place, framed } = asked;
  const text = reading.text.slice(place.start, place.end);
  await print(`${JSON.stringify({ ...place, text, as: framed ? "plan" : null, ...explained })}\n`);
}

async function askedIn(what: string): Promise<Asked> {
  const named = /^(.+)@(\d+)-(\d+)$/s.exec(what);
  if (named === null) {
    const { reading, framed } = readText(what);
    return { reading, framed, place: { start: 0, end: reading.text.length } };
  }
  const [, path = "", start, end] = named;
  const reading = await readFile(path);
  const place = { start: Number(start), end: Number(end) };
  if (place.start >= place.end || place.end > reading.text.length)
    throw refuse("noPlace", path, { place: `${place.start}-${place.end}`, size: reading.text.length });
  return { reading, place, framed: false };
}

async function readFile(path: string): Promise<Reading> {
  const taken = await takeFile(path);
  tellNotes(taken);
  return read(taken.delivered);
}

function readText(text: string): ReturnType<typeof readSentence> {
  if (text.trim() !== "") return readSentence(text);
  throw new Problem("bad-request", "没有要说明的文字：请给出一句话", "there is no text to explain: give a sentence");
}

function explanation({ reading, place, framed }: Asked, explained: Explanation): string {
  const { repairs, notes, tokens, quantities, statements } = explained;
  const blocks = [
    [
      `文本 ${at(place)}${framed ? "（当作工作安排里的话来读）" : ""}`,
      `  ${reading.text.slice(place.start, place.end)}`,
    ],
    titled("修复", repairs.map(repairLine)),
    titled("提示", notes.map(noteLine)),
    titled("记号", tokens.map(tokenLine)),
    titled("数字", quantities.map(quantityLine)),
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

/** A statement, what it says, then its rules from the outermost in, each one step deeper. */
function statementLines(statement: Statement): string[] {
  const { id, kind, quote, status, period, measure, rules, ...place } = statement;
  const said = [
    kindNames[kind],
    status && statusNames[status],
    periodInWords(period),
    subjectOf(statement) === quote ? "" : subjectOf(statement),
    measure && valueInWords(measure),
  ];
  return [
    `  ${at(place)} ${id} ${kind} “${quote}”`,
    `    ${said.filter((part) => part).join(" · ")}`,
    ...detailsOf(statement).map((detail) => `    ${detail}`),
    ...rules.map((rule, depth) => `    ${"  ".repeat(depth)}└ ${rule}`),
  ];
}
