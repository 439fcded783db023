// Whose value an amount is: a count's noun is its subject, be it before or behind; a portion names its whole.

import type { RestoredSpan } from "../../text/index.ts";
import { Endings } from "../tokens/longest.ts";
import type { Valued } from "./groups.ts";
import { known } from "./known.ts";
import type { Surroundings } from "./of.ts";
import { type Subject, subject } from "./subject.ts";

const amounts = new Set(["quantity", "money", "duration"]);
const adding = new Endings(
  ["新增", "净增", "新认定", "新培育", "新引进", "新登记", "再增加", "新增加"].flatMap((verb) =>
    ["", "了", "约", "超", "近"].map((tail) => verb + tail),
  ),
);

/**
 * The subjects of one value, given those the words before it name or leave to be inherited.
 *
 * An amount of no known indicator is named by its noun without the verb (培育优良品种161个: 优良品种); an amount that names
 * nothing and has a noun behind it (30件实事) inherits nothing.
 */
export function countedSubjects(
  place: Surroundings,
  { number, end }: Valued,
  given: readonly Subject[],
  of: RestoredSpan | null,
  pronoun: string | null,
): readonly Subject[] {
  if (!amounts.has(number.quantity) || given.length > 1 || pronoun !== null) return given;
  const only = given[0];
  const { text, lead, from } = place;
  if (!place.inherited && (only === undefined || only.indicator.id !== null || isCompleted(only))) return given;
  const behind = of !== null && of.start >= end;
  if (place.inherited && !behind) return lead.verb !== null || lead.bound !== null ? given : [];
  if (of === null) return given;
  if (only !== undefined && !place.inherited && known(text.slice(of.start, of.end)) !== null) return given;
  const added =
    only !== undefined && !place.inherited
      ? only.added
      : lead.verb?.startsWith("新增") === true || adding.before(text, lead.subjectEnd, from) !== null;
  return [subject(text.slice(of.start, of.end), of.start, of.end, added)];
}

/** A name longer than its words was completed from the item before it. */
const isCompleted = ({ indicator }: Subject): boolean => indicator.name.length > indicator.surface.length;

/** 新能源汽车产量…，占全国1/4: the portion of the subject before in a named whole. */
export function portionOf(of: Subject, words: string): Subject {
  const name = of.indicator.name + words.replace(/^[、，,\s]+/, "");
  const entry = known(name);
  return {
    ...of,
    indicator: { id: entry?.id ?? null, name: entry?.name ?? name, surface: name },
    isShare: true,
    isRate: false,
  };
}
