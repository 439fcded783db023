// Years one after the other, those that are not held among them; and governments chosen by what is typed.

import type { GovernmentChain } from "../../wire/index.ts";

/** A year of a strip. */
export interface StripYear {
  readonly year: number;
  readonly held: boolean;
}

/** From the first year held to the last. */
export const stripOf = ({ years, missing }: Pick<GovernmentChain, "years" | "missing">): StripYear[] =>
  [...years.map((year) => ({ year, held: true })), ...missing.map((year) => ({ year, held: false }))].sort(
    (a, b) => a.year - b.year,
  );

/** Whether a government fits what was typed: every word stands in its name, parents, code or years. */
export function fitsGovernment({ name, parents, code, years }: GovernmentChain, query: string): boolean {
  const text = [name, ...parents, code ?? "", ...years].join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const tiers = ["national", "province", "prefecture", "county", "township"];

/** Administrative order: the national government, then by code, then what has none, by tier and name. */
export function bySeat(a: GovernmentChain, b: GovernmentChain): number {
  const national = Number(b.tier === "national") - Number(a.tier === "national");
  if (national !== 0) return national;
  if (a.code !== null && b.code !== null) return a.code.localeCompare(b.code);
  if (a.code !== b.code) return a.code === null ? 1 : -1;
  return rank(a) - rank(b) || a.name.localeCompare(b.name, "zh-CN");
}

const rank = ({ tier }: GovernmentChain): number => (tier === null ? tiers.length : tiers.indexOf(tier));
