// Commitments: the deeds of the parts that plan, each with its deadline, its owner and what makes it measurable.

import type { Commitment, Period, Role } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";
import type { Deed } from "./deeds/deed.ts";
import { deeds } from "./deeds/deeds.ts";
import { Leads } from "./deeds/leads.ts";
import { dateOf } from "./deeds/times.ts";
import type { Found, Material } from "./found.ts";

const planning: ReadonlySet<Role> = new Set<Role>(["plan", "livelihood", "self-governance"]);

/** All commitments, in reading order. Their measures are named when all statements are numbered. */
export function commitments(material: Material): readonly Found[] {
  const { text, parsed, contexts, phrases } = material;
  const leads = new Leads(text, material.sections);
  return parsed.sentences.flatMap((sentence) => {
    const { role } = contexts.at(sentence.end - 1);
    if (!planning.has(role)) return [];
    const from = leads.bodyOf(sentence);
    if (from === null) return [];
    const found = deeds(text, sentence, from, phrases);
    if (role !== "livelihood" && leads.isLead(sentence, from, found)) return [];
    return found.map((deed) => committed(material, deed));
  });
}

function committed({ text, contexts }: Material, deed: Deed): Found {
  const { section, period } = contexts.at(deed.start);
  return {
    kind: "commitment",
    start: deed.start,
    end: deed.end,
    order: deed.start,
    numbers: deed.all,
    status: "target",
    section,
    period,
    rules: deed.rules,
    commitment: commitmentOf(text, deed, period),
  };
}

function commitmentOf(text: string, deed: Deed, period: Period | null): Commitment {
  const owner = ownerOf(text, deed);
  const has = {
    deliverable: deed.deliverable,
    number: deed.numbers.length > 0,
    time: deed.time !== null,
    owner: owner !== null,
  };
  const measurable = has.number || (has.deliverable && deed.strength !== "keep");
  return {
    verb: deed.verb,
    strength: deed.strength,
    object: text.slice(deed.object.start, deed.object.end).trim(),
    place: deed.place,
    measures: [],
    deadline: deadlineOf(deed, period),
    owner: owner === null ? null : { text: owner },
    measurable,
    has,
    why: whyOf(text, deed, measurable),
  };
}

/** The day its words mean; where it says nothing, the last day of the years planned. */
function deadlineOf({ time }: Deed, period: Period | null): Commitment["deadline"] {
  if (period === null) return null;
  if (time === null) return { text: null, date: `${period.to}-12-31`, implied: true };
  return { text: time.text, date: dateOf(time.text, period), implied: false };
}

const office =
  /(?:由)([一-鿿]{2,16}?(?:局|委|办|厅|部|院|中心|公司|集团|镇|乡|街道|政府|部门|单位))(?:负责|牵头|承担|组织实施)|(?:责任单位|牵头单位|责任部门)[：:]([^。；;\n]{2,60})/;

const ownerOf = (text: string, { start, end }: Deed): string | null => {
  const found = office.exec(text.slice(start, end));
  return found?.[1] ?? found?.[2] ?? null;
};

/** Why a later report could say yes or no, or could not; Chinese, for a person. */
function whyOf(text: string, deed: Deed, measurable: boolean): string {
  const numbers = deed.numbers.map(({ start, end }: NumberToken) => text.slice(start, end)).join("、");
  if (numbers !== "") return `有数量：${numbers}`;
  if (measurable && deed.strength === "start") return `“${deed.verb}”：是否启动可以核对`;
  if (measurable) return `“${deed.verb}”：是否完成可以核对`;
  if (deed.strength === "keep") return `“${deed.verb}”没有写明保持到什么数`;
  return `“${deed.verb}”没有写明做到什么程度，也没有数量`;
}
