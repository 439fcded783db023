// Every number of the text as a quantity, with what it measures and its status.

import { Chars, type EditMap } from "../../text/index.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { Quantity, Status } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";
import { announces } from "./announces.ts";
import type { Contexts } from "./context.ts";
import { statusOf } from "./context.ts";
import type { Estimates } from "./estimates.ts";
import type { Holders, Material } from "./found.ts";

/** Numbers in order, each with what the grammar made of it. */
export function quantities(
  { text, tokens, phrases, contexts, estimates }: Material,
  holders: Holders,
  map: EditMap,
): readonly Quantity[] {
  const out: Quantity[] = [];
  for (const token of tokens) {
    if (token.kind !== "number") continue;
    const phrase = phrases.get(token.start);
    const span = { start: token.start, end: token.end };
    out.push({
      start: token.start,
      end: token.end,
      surface: text.slice(token.start, token.end),
      source: map.toDelivered(span),
      kind: token.quantity,
      value: token.value,
      valueHigh: token.valueHigh,
      unit: token.unit,
      bound: phrase?.bound ?? token.bound,
      of: phrase?.of ? text.slice(phrase.of.start, phrase.of.end) : null,
      polarity: phrase?.polarity ?? null,
      status: statusIn(text, token, phrase, contexts, estimates),
      statements: holders.get(token.start) ?? none,
    });
  }
  return out;
}

const none: readonly string[] = [];

/** Time, classes and descriptions have no status; a quota set from above is a target wherever it stands. */
function statusIn(
  text: string,
  token: NumberToken,
  phrase: Phrase | undefined,
  contexts: Contexts,
  estimates: Estimates,
): Status | null {
  if (phrase === undefined || phrase.describes || token.quantity === "label") return null;
  if (announces(text, token)) return null;
  const { role } = contexts.at(token.start);
  const status = statusOf(role);
  if (status === "target") return "target";
  if (isSetFromAbove(text, token.start)) return "target";
  return estimates.has(token.start) ? "estimate" : status;
}

const endsQuota = new Chars("达定的");

/** 国家下达的110万人 */
const isSetFromAbove = (text: string, at: number): boolean =>
  endsQuota.has(text.charCodeAt(at - 1)) && /(?:下达|确定)的?$/.test(text.slice(Math.max(0, at - 4), at));
