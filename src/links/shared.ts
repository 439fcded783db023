// Shows where one piece of evidence answers several promises.

import type { Link } from "./link.ts";

/** The links, each with the ids of its outcomes that other promises have too. */
export function withShared(links: readonly Link[]): readonly Link[] {
  const uses = new Map<string, number>();
  for (const { outcomes } of links) for (const { id } of outcomes) uses.set(id, (uses.get(id) ?? 0) + 1);
  return links.map((link) => {
    const shared = link.outcomes.map(({ id }) => id).filter((id) => (uses.get(id) ?? 0) > 1);
    return shared.length === 0 ? link : { ...link, shared };
  });
}
