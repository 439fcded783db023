// Statements as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one collection, one annotation a statement. The target
// is the restored text, by position and by quotation; positions count characters, not UTF-16 units, as the model asks.

import type { Statement } from "../reading/index.ts";
import { kindNames, subjectOf } from "../wire/index.ts";
import { codePointsBefore } from "./code-points.ts";
import type { Exported, WrittenStatement } from "./exported.ts";
import type { Given } from "./given.ts";
import { encoded, type Writer } from "./rows.ts";

/** Characters quoted before and after. */
const AROUND = 32;

/** The model's context, and our own payload as JSON of its own. */
const context = [
  "http://www.w3.org/ns/anno.jsonld",
  { statement: { "@id": "urn:duixian:statement", "@type": "@json" } },
];

/** All statements as one AnnotationCollection. */
export const annotations: Writer = (writing) => encoded(pieces(writing));

async function* pieces({ given, tally }: Parameters<Writer>[0]): AsyncGenerator<string> {
  const head = { "@context": context, id: "urn:duixian:annotations", type: "AnnotationCollection" };
  yield `${JSON.stringify(head).slice(0, -1)},"first":{"id":"urn:duixian:annotations:1","type":"AnnotationPage","startIndex":0,"items":[`;
  let total = 0;
  for await (const one of given) {
    for (const annotation of annotationsOf(one)) yield `${total++ === 0 ? "" : ","}\n${JSON.stringify(annotation)}`;
    tally.add(one.report, one.report.statements.length);
  }
  const manifest = tally.manifest();
  const label = `兑现 duixian ${manifest.program} · rules ${manifest.rules} · sha256 ${manifest.sha256}`;
  yield `\n]},"total":${total},"label":${JSON.stringify(label)},"creator":${JSON.stringify(softwareOf(manifest.program))}}\n`;
}

function* annotationsOf({ report }: Given): Generator<object> {
  const place = codePointsBefore(report.text);
  for (const statement of report.statements) yield annotationOf(report, statement, place);
}

const annotationOf = (report: Exported, statement: WrittenStatement, place: (at: number) => number): object => ({
  id: report.link(statement, statement.id),
  type: "Annotation",
  motivation: "classifying",
  creator: softwareOf(report.version.duixian),
  body: {
    type: "TextualBody",
    purpose: "classifying",
    format: "text/plain",
    language: "zh",
    value: `${kindNames[statement.kind]}：${subjectOf(statement)}`,
    statement: { ...payloadOf(statement), readBy: { rules: report.version.rules, names: statement.rules } },
  },
  target: {
    type: "SpecificResource",
    source: sourceOf(report),
    selector: selectorsOf(report.text, statement, place),
  },
});

const softwareOf = (version: string): object => ({
  id: "urn:duixian:software",
  type: "Software",
  name: "兑现 duixian",
  "schema:softwareVersion": version,
});

/** What the statement says, without where it stands. */
function payloadOf(statement: WrittenStatement): object {
  const { start, end, quote, rules, corrected, ...said } = statement;
  return { ...said, ...(corrected === null ? {} : { corrected }) };
}

/** The restored text of a file, known by the hash of the file. */
const sourceOf = ({ id, readFrom, citation, version }: Exported): object => ({
  id: `urn:duixian:text:${readFrom.sha256 ?? id}:${version.rules}`,
  type: "Text",
  format: "text/plain",
  language: "zh",
  "dcterms:bibliographicCitation": citation,
  ...(readFrom.url === null ? {} : { "dcterms:source": readFrom.url }),
});

function selectorsOf(text: string, { start, end }: Statement, place: (at: number) => number): readonly object[] {
  return [
    { type: "TextPositionSelector", start: place(start), end: place(end) },
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: whole(text, start - AROUND, start),
      suffix: whole(text, end, end + AROUND),
    },
  ];
}

/** A stretch that cuts no character in two at its outer end. */
const whole = (text: string, from: number, to: number): string =>
  text.slice(Math.max(0, from), to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
