// Which statements of a report are promises that the next report can answer.

import type { Reading, Statement } from "../reading/index.ts";

/** Principles, spirit and the work as a whole undertake nothing that a later report could tell of. */
const creed =
  /^(?:要|必须|我们要|我们将)?(?:做好|抓好)(?:今年|明年|全年|各项|新一年|政府)?(?:的)?(?:各项)?(?:政府)?工作$|^(?:要|必须)?(?:[把准深][^，]{0,4})?(?:把握|坚持|牢记|树立|秉持|践行|贯彻|落实)[^，]*(?:总基调|原则|思想|理念|精神|要求|部署|导向|方针|论述|关系|三条|几点|政绩观|标准)$|^完成(?:全年|今年|上述)?(?:的)?(?:预期)?(?:发展)?目标/;

/** Targets, commitments and livelihood items of the plan, each once: a measure inside a commitment is the commitment's. */
export function promisesIn({ statements }: Reading): readonly Statement[] {
  const commitments = statements.filter(({ kind }) => kind === "commitment");
  const owned = new Set(commitments.flatMap(({ commitment }) => commitment?.measures ?? []));
  return statements.filter(({ id, kind, status, measure, quote, commitment }) => {
    if (status !== "target") return false;
    if (kind === "commitment") return !creed.test(quote) || (commitment?.measures.length ?? 0) > 0;
    return kind === "livelihood" || (kind === "measure" && measure !== undefined && !owned.has(id));
  });
}
