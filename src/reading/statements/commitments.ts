// Commitments: the deeds of the parts that plan, each with its deadline, its owner and what makes it measurable.

import type { Commitment, Period, Role } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";
import type { Deed } from "./deeds/deed.ts";
import { deeds } from "./deeds/deeds.ts";
import { headsItem, namedItem } from "./deeds/items.ts";
import { Leads } from "./deeds/leads.ts";
import { type Owned, ownedItems, ownerNamed } from "./deeds/owners.ts";
import { dateOf } from "./deeds/times.ts";
import type { Found, Material } from "./found.ts";

const planning: ReadonlySet<Role> = new Set<Role>(["plan", "livelihood", "self-governance"]);

/** All commitments, in reading order. Their measures are named when all statements are numbered. */
export function commitments(material: Material): readonly Found[] {
  const { text, parsed, contexts, phrases } = material;
  const leads = new Leads(text, material.sections);
  const owned = ownedItems(text);
  const out: Found[] = [];
  for (const sentence of parsed.sentences) {
    const role = contexts.roleAt(sentence.end - 1);
    const from = planning.has(role) ? leads.bodyOf(sentence) : null;
    if (from === null) continue;
    const found = deeds(text, sentence, from, phrases);
    if ((role !== "livelihood" || headsItem(text, sentence)) && leads.isLead(sentence, from, found)) continue;
    const item = role === "livelihood" && found.length === 0 ? namedItem(text, sentence) : null;
    if (item !== null) out.push(committed(material, item, owned));
    for (const deed of found) out.push(committed(material, deed, owned));
  }
  return out;
}

function committed({ text, contexts }: Material, deed: Deed, owned: readonly Owned[]): Found {
  const { section, period } = contexts.at(deed.start);
  const item = owned.length === 0 ? null : owned.find(({ start, end }) => deed.start >= start && deed.end <= end);
  const owner = item?.owner ?? ownerNamed(text, deed);
  return {
    kind: "commitment",
    start: deed.start,
    end: deed.end,
    order: deed.start,
    numbers: deed.all,
    section,
    status: "target",
    period,
    rules: deed.rules,
    said: commitmentOf(text, deed, period, owner),
  };
}

function commitmentOf(text: string, deed: Deed, period: Period | null, owner: string | null): Commitment {
  const deadline = deadlineOf(deed, period);
  const has = {
    deliverable: deed.deliverable,
    number: deed.numbers.length > 0,
    time: deadline !== null && !deadline.implied,
    owner: owner !== null,
  };
  const measurable = has.number || (has.deliverable && deed.strength !== "keep");
  return {
    verb: deed.verb,
    strength: deed.strength,
    object: text.slice(deed.object.start, deed.object.end).trim(),
    place: deed.place,
    measures: [],
    deadline,
    owner: owner === null ? null : { text: owner },
    measurable,
    has,
    why: whyOf(text, deed, measurable),
  };
}

/**
 * The day its words mean; where it says nothing, the last day of the years planned. A day before those years dates something else:
 * 2015年前建成的小区.
 */
function deadlineOf({ time }: Deed, period: Period | null): Commitment["deadline"] {
  if (period === null) return null;
  const date = time === null ? null : dateOf(time.text, period);
  if (time === null || date === null || date < `${period.from}-01-01`)
    return { text: null, date: `${period.to}-12-31`, implied: true };
  return { text: time.text, date, implied: false };
}

/** Why a later report could say yes or no, or could not; one Chinese sentence for a person. */
function whyOf(text: string, { numbers, verb, strength }: Deed, measurable: boolean): string {
  if (numbers.length > 0) return `写明了数量（${surfaces(text, numbers)}），后来的报告可以核对。`;
  if (measurable && strength === "start") return `“${verb}”：是否启动，后来的报告可以核对。`;
  if (measurable && strength === "strive") return `“${verb}”：是否争取到，后来的报告可以核对。`;
  if (measurable) return `“${verb}”：是否完成，后来的报告可以核对。`;
  if (strength === "keep") return `“${verb}”没有写明保持在什么水平，无法核对。`;
  if (strength === "strive") return `“${verb}”没有写明争取到什么程度，无法核对。`;
  return `“${verb}”没有写明做到什么程度，也没有数量，无法核对。`;
}

const surfaces = (text: string, numbers: readonly NumberToken[]): string =>
  numbers.map(({ start, end }) => text.slice(start, end)).join("、");
