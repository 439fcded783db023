// Makes the pages of the documentation that are written by the code: the grammar from the rules and the corpora beside them, the
// data from the schemas of the wire and the sentences that stand beside their fields in the source.

import ts from "typescript";
import { z } from "zod";
import { rules } from "../src/reading/grammar/rules.ts";
import { type DomainPart, domainOfIndicator, domains } from "../src/reading/lexicon/domains.ts";
import { ReadingDocumentSchema, StatementLineSchema, statusOf } from "../src/wire/index.ts";
import { type Example, parseCorpus } from "./corpus.ts";
import { filesUnder } from "./sources.ts";
import { documentAt } from "./tables.ts";

const NOTICE = "<!-- Written by `npm run docs` from the source; a test holds it up to date. -->";

/** `docs/grammar.md`. */
export function grammarPage(): string {
  const corpora = filesUnder("src/reading").filter((path) => path.endsWith(".corpus.txt"));
  return `${[
    "# Grammar",
    NOTICE,
    "What the reader reads, as its rules and examples say it. The sentences are made up, in the genre; every one of them is a test.",
    "A rule's name is its pattern. The first that fits is taken, so the order is the precedence.",
    table(
      ["rule", "basis", "value"],
      rules.map(({ name, basis, sign }) => [code(name), basis, sign < 0 ? "negative" : ""]),
    ),
    ...corpora.flatMap(corpusPart),
  ].join("\n\n")}\n`;
}

function corpusPart(path: string): string[] {
  const content = documentAt(path);
  const examples = parseCorpus(content);
  const stage = path.split("/").at(-2);
  const name = path.split("/").at(-1)?.replace(".corpus.txt", "");
  const sections = [
    ["made", "Comes out as written"],
    ["never", "Gives nothing"],
    ["not yet", "Known failures, not read rightly yet"],
  ] as const;
  return [
    `## ${stage}: ${name}`,
    introOf(content),
    ...sections.flatMap(([section, title]) => {
      const list = examples.filter((example) => example.section === section);
      return list.length === 0
        ? []
        : [`### ${title}`, table(["text", "reading", "why it is here"], list.map(exampleRow))];
    }),
  ].filter((part) => part !== "");
}

/** The comment before the first section. */
const introOf = (content: string): string =>
  content
    .slice(0, content.indexOf("\n## ") + 1 || content.length)
    .split("\n")
    .filter((line) => line.startsWith("# "))
    .map((line) => line.slice(2))
    .join("  \n");

function exampleRow({ text, marks, expected, name }: Example): string[] {
  const shown = [...(marks ?? [])].reverse().reduce((out, { start, end }) => {
    return `${out.slice(0, start)}**${out.slice(start, end)}**${out.slice(end)}`;
  }, text);
  const kinds = expected.length === 0 ? (marks ?? []).map(({ kind }) => kind) : expected;
  return [shown.replaceAll("\n", "⏎"), kinds.map(code).join("<br>"), name === text ? "" : name];
}

const code = (text: string): string => `\`${text}\``;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

/** `docs/data.md`. */
export function dataPage(): string {
  const sentences = sentencesOf([
    "src/reading/reading.ts",
    "src/wire/reading.ts",
    "src/wire/line.ts",
    "src/wire/shelf.ts",
  ]);
  return `${[
    "# Data",
    NOTICE,
    "What leaves the program, field by field. Where two types stand, the field may be either; `null` is what the text does not say. " +
      "The words for the values stand in [words](words.md).",
    "## `duixian read FILE --json`",
    "One document; with `--jsonl` one a line.",
    fieldTable(ReadingDocumentSchema, sentences),
    "## `statements.jsonl`",
    "One statement a line, with its report and its citation, as the page and `GET /api/v1/reports/{id}/statements.jsonl` give them out.",
    fieldTable(StatementLineSchema, sentences),
    "## Refusals",
    "A refusal that a person can cause is one object, `code`, `detail` (Chinese) and `detailEn`. The command line prints the sentence and " +
      "exits with 2 for `bad-request`, with 1 for all others.",
    table(
      ["code", "HTTP status"],
      Object.entries(statusOf).map(([name, status]) => [code(name), `${status}`]),
    ),
  ].join("\n\n")}\n`;
}

/** How many words of a field are shown. */
const SHOWN_WORDS = 8;

/** `docs/domains.md`. */
export function domainsPage(): string {
  const parts = domains.flatMap((domain) => domain.parts);
  const size = (list: readonly { readonly objects: readonly string[] }[]): number =>
    list.reduce((sum, { objects }) => sum + objects.length, 0);
  return `${[
    "# Fields of work",
    NOTICE,
    `\`domain\` says which field a statement is about: one of ${domains.length} fields, or one of their ${parts.length} parts where that ` +
      `is clear. What stands before the stroke is always the field: \`agriculture/grain\` is a part of \`agriculture\`. \`null\` is a sentence ` +
      "of no field, such as 重点做好以下工作.",
    "The division is ours. It follows the order in which reports treat their work, is cut where the functional classes of the " +
      "government budget are cut (政府收支分类科目, Ministry of Finance), and has a place for every chapter of the China Statistical Yearbook " +
      "(National Bureau of Statistics). It is not that of any of the three: where they differ, the reports' own order wins.",
    `An indicator of the lexicon has its field (${domainOfIndicator.size} of them). Else the words of the sentence decide, of which the ` +
      `lexicon knows ${size([...domains, ...parts])}: at every place the longest, the last word of a phrase before those that describe it ` +
      "(乡村旅游 is tourism, 医院食堂 no hospital), what stands before a comma before what follows it. The heading of the section decides where " +
      "the sentence names no field, and leans where it names several. The examples stand in [the grammar](grammar.md#statements-domain).",
    ...domains.flatMap(({ id, name, objects, parts }) => [
      `## ${name} ${code(id)}`,
      table(
        ["part", "中文", "words, among others"],
        [...(objects.length === 0 ? [] : [[code(id), name, shown(objects)]]), ...parts.map(partRow)],
      ),
    ]),
  ].join("\n\n")}\n`;
}

const partRow = ({ id, name, objects }: DomainPart): string[] => [code(id), name, shown(objects)];

const shown = (list: readonly string[]): string =>
  list.slice(0, SHOWN_WORDS).join("、") + (list.length > SHOWN_WORDS ? ` …(${list.length})` : "");

type Json = { readonly [key: string]: unknown };

function fieldTable(schema: z.ZodType, sentences: ReadonlyMap<string, string>): string {
  const json = z.toJSONSchema(schema, { unrepresentable: "any" }) as Json;
  return table(["field", "type", "meaning"], fieldsOf(json, "", json, sentences));
}

/** A row for every field, nested ones by their path; `[]` stands for each item of a list. */
function fieldsOf(node: Json, path: string, top: Json, sentences: ReadonlyMap<string, string>): string[][] {
  const here = resolved(node, top);
  const list = here.items as Json | undefined;
  if (list !== undefined) return fieldsOf(list, `${path}[]`, top, sentences);
  const either = here.anyOf as Json[] | undefined;
  if (either !== undefined) return either.flatMap((one) => fieldsOf(one, path, top, sentences));
  const fields = (here.properties ?? {}) as Readonly<Record<string, Json>>;
  const required = new Set((here.required ?? []) as string[]);
  return Object.entries(fields).flatMap(([name, field]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const optional = required.has(name) ? "" : ", may be absent";
    const row = [code(at), `${typeOf(field, top)}${optional}`, sentenceFor(at, sentences)];
    if (name === "children" || isPlace(field, top)) return [row];
    return [row, ...fieldsOf(field, at, top, sentences)];
  });
}

/** A pair of `start` and `end`, which needs no rows of its own. */
const isPlace = (node: Json, top: Json): boolean =>
  Object.keys((resolved(node, top).properties ?? {}) as Json).join() === "start,end";

function resolved(node: Json, top: Json): Json {
  const ref = node.$ref as string | undefined;
  if (ref === undefined) return node;
  const found = ref
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Json)[key], top);
  return resolved(found as Json, top);
}

function typeOf(node: Json, top: Json): string {
  const here = resolved(node, top);
  if (Array.isArray(here.enum)) return here.enum.map((value) => code(String(value))).join(" ");
  if (Array.isArray(here.anyOf)) return here.anyOf.map((one: Json) => typeOf(one, top)).join(" or ");
  if (isPlace(here, top)) return "`start`, `end`";
  if (here.const !== undefined) return code(String(here.const));
  if (Array.isArray(here.type)) return here.type.join(" or ");
  if (here.type === "array") return `list of ${typeOf(here.items as Json, top)}`;
  return String(here.type ?? "any");
}

/** Which interface or schema the last named step of a path belongs to. */
const OWNERS: Readonly<Record<string, string>> = {
  report: "ReportFacts",
  "report.government": "Government",
  repairs: "Repair",
  notes: "Note",
  outline: "Section",
  statements: "Statement",
  measure: "Measure",
  indicator: "Indicator",
  commitment: "Commitment",
  quantities: "Quantity",
  source: "Source",
  citation: "StatementLine",
  correction: "ShownStatement",
  statement: "Statement",
  "": "Reading",
};

/** Fields that need no sentence in the source, and get one here for those who have only this page. */
const PLAIN: Readonly<Record<string, string>> = {
  report: "What the report says of itself.",
  "report.title": "Its title as written.",
  "report.government": "Whose report it is.",
  "report.government.name": "Its name as in GB/T 2260.",
  "report.government.tier": "Of which tier it is.",
  reviewYear: "The year looked back on.",
  planYear: "The year planned.",
  "report.congress": "The session it was delivered to.",
  "report.speaker": "Who delivered it.",
  repairs: "Every edit between the delivered text and this one, in order.",
  notes: "What a person may want to know of the text; never errors.",
  outline: "The parts of the report; the top level covers the whole text.",
  statements: "What the report says, in order.",
  quantities: "Every number of the text, in order.",
  version: "Which program and which rules made the reading.",
  "version.duixian": "Version of the program.",
  "version.rules": "Hash of the rules and the lexicon.",
  source: "The same place in the delivered text.",
  "source.file": "The name it was read by.",
  "source.sha256": "Of its bytes.",
  "source.bytes": "How many it has.",
  "source.encoding": "How it was decoded.",
  "source.mediaType": "What kind of file it is.",
  heading: "As written; null where a section has none.",
  role: "What the section is for.",
  children: "The sections inside it, of the same shape.",
  kind: "What kind it is.",
  status: "Reached, expected, or planned.",
  period: "The years it is about, both included.",
  domain: "The field of work, `agriculture/grain` or `agriculture`: see [fields](domains.md).",
  measure: "Where it measures: what, in which sense, how much.",
  indicator: "The thing measured.",
  basis: "In which sense it is measured.",
  valueHigh: "The upper end of a range.",
  unit: "As written.",
  bound: "What the words around the number say of it.",
  stance: "力争 or 确保, in the same clause.",
  commitment: "Where it undertakes something; not read yet.",
  polarity: "Whether it rises or falls.",
  value: "As written.",
};

function sentenceFor(path: string, sentences: ReadonlyMap<string, string>): string {
  const plain = path.replaceAll("[]", "");
  const steps = plain.split(".");
  const name = steps.at(-1) ?? "";
  const parent = steps.slice(0, -1);
  const owner = OWNERS[parent.join(".")] ?? OWNERS[parent.at(-1) ?? ""] ?? "";
  if (name === "start" || name === "end") return "place in the restored text, half-open, UTF-16";
  return sentences.get(`${owner}.${name}`) ?? PLAIN[plain] ?? PLAIN[name] ?? "";
}

/** The sentence beside each property: `Measure.value`, from interfaces and from schemas (`MeasureSchema` is `Measure`). */
function sentencesOf(paths: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const tree = ts.createSourceFile(path, documentAt(path), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node, owner: string): void => {
      const within =
        ts.isInterfaceDeclaration(node) || ts.isVariableDeclaration(node)
          ? node.name.getText().replace(/Schema$/, "")
          : owner;
      if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node)) {
        const [comment] = ts.getJSDocCommentsAndTags(node);
        const text = comment === undefined ? "" : ts.getTextOfJSDocComment(comment.comment as string);
        if (text) found.set(`${within}.${node.name.getText()}`, text.replace(/\s+/g, " "));
      }
      ts.forEachChild(node, (child) => visit(child, within));
    };
    visit(tree, "");
  }
  return found;
}
