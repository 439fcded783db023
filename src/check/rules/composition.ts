// Shares of a whole that are listed together must make 100: a:b:c of the three sectors.

import type { Quantity } from "../../reading/index.ts";
import { agree, exactly, interval, shown, sum } from "../interval.ts";
import type { Material } from "../material.ts";
import type { Remark, Rule } from "../rule.ts";

export const composition: Rule = {
  name: "composition",
  title: "三次产业结构等构成之和应为 100",
  remarks: ({ reading }) => reading.quantities.flatMap((quantity) => remarkOn(reading, quantity) ?? []),
};

/** A ratio of two is a comparison; one far from 100 is none of percentages. */
const FEWEST = 3;
const FAR = 20;
/** Only the three sectors are known to be all. */
const sure = /三次产业|三产(?:结构|比)|产业结构/;
const shares = /产业|结构|构成|占比|比重|比例/;

function remarkOn({ text }: Material["reading"], { kind, surface, start, end }: Quantity): Remark | null {
  if (kind !== "ratio") return null;
  const parts = surface.split(/[:：∶︰比]/).map((part) => part.trim());
  if (parts.length < FEWEST || !parts.every((part) => /^\d+(?:\.\d+)?$/.test(part))) return null;
  const total = parts.reduce((all, part) => all + Number(part), 0);
  const before = text.slice(Math.max(0, start - 30), start);
  if (Math.abs(total - 100) > FAR || !shares.test(before)) return null;
  const ranges = parts.map((part) => {
    const half = 0.5 * 10 ** -(part.split(".")[1]?.length ?? 0);
    return interval(Number(part) - half, Number(part) + half);
  });
  if (agree(sum(ranges), exactly(100))) return null;
  return {
    severity: sure.test(before) ? "error" : "warning",
    at: { start, end },
    related: [],
    message: `各部分之和应为 100：${parts.join(" + ")} = ${shown(total, 4)}`,
    expected: "100",
    found: shown(total, 4),
  };
}
