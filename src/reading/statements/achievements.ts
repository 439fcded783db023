// Achievements: the deeds of the parts that look back, where something was finished, begun, held or counted.

import type { Deed } from "./deeds/deed.ts";
import { deeds } from "./deeds/deeds.ts";
import { Leads } from "./deeds/leads.ts";
import type { Found, Material } from "./found.ts";

/** All achievements, in reading order. What is only being pushed on, without a number, is none. */
export function achievements(material: Material): readonly Found[] {
  const { text, parsed, contexts, phrases } = material;
  const leads = new Leads(text, material.sections);
  const out: Found[] = [];
  for (const sentence of parsed.sentences) {
    const from = contexts.roleAt(sentence.end - 1) === "review" ? leads.bodyOf(sentence) : null;
    if (from === null) continue;
    for (const deed of deeds(text, sentence, from, phrases)) if (isDone(deed)) out.push(achieved(material, deed));
  }
  return out;
}

const isDone = ({ strength, numbers, deliverable }: Deed): boolean =>
  numbers.length > 0 || (deliverable && (strength === "finish" || strength === "start"));

function achieved({ contexts, estimates }: Material, deed: Deed): Found {
  const { section, period } = contexts.at(deed.start);
  return {
    kind: "achievement",
    start: deed.start,
    end: deed.end,
    order: deed.start,
    numbers: deed.all,
    section,
    status: estimates.has(deed.start) ? "estimate" : "actual",
    period,
    rules: deed.rules,
    said: null,
  };
}
