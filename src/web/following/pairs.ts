// Which government and which pair of years are shown where the address does not say.

import type { GovernmentChain, GovernmentDetail } from "../../wire/index.ts";

export type HeldReport = GovernmentDetail["reports"][0];

/** The newest plan year of a government whose next year is held too; null where there is no such pair. */
export const newestPairOf = ({ years }: Pick<GovernmentChain, "years">): number | null =>
  years.findLast((year) => years.includes(year + 1)) ?? null;

/** The government with the newest pair of years; of several that with the most promises. Without any pair the one last planned for. */
export function firstGovernment(chains: readonly GovernmentChain[]): GovernmentChain | null {
  const rank = (chain: GovernmentChain): readonly number[] => [
    newestPairOf(chain) ?? 0,
    chain.years.at(-1) ?? 0,
    chain.verdicts.met + chain.verdicts.missed + chain.verdicts.progress,
  ];
  return chains.reduce<GovernmentChain | null>(
    (best, chain) => (best === null || isBefore(rank(best), rank(chain)) ? chain : best),
    null,
  );
}

const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, n) => value !== b[n]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

/** The report asked for; else the newest with a next year, else the newest. Null where none is held. */
export const chosenReport = (reports: readonly HeldReport[], asked: string | null): HeldReport | null =>
  reports.find(({ summary }) => summary.id === asked) ??
  reports.findLast(({ later }) => later !== null) ??
  reports.at(-1) ??
  null;
