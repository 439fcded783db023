// What happens in the words of the registers, as the script has them: `m-3.16 办结；m-1.12 重开 抽查发现一个车间没有投用`.

import type { Day, Happening } from "../registers/index.ts";
import { dayOf } from "./days.ts";

/** One thing that happened. */
export interface Line {
  readonly at: Day;
  readonly who: string;
  readonly event: Happening;
  readonly note: string | null;
}

/** Whose matter it is. */
export interface Speakers {
  readonly lead: string;
  /** What reports count in; null where they are in per cent. */
  readonly unit: string | null;
  /** Who asked for it, or holds it above the unit. */
  readonly asker?: string | null;
}

const OFFICE = "县督查室督查员";
const APPROVER = "县政府常务会议";
/** What the unit does itself. */
const byUnit: ReadonlySet<string> = new Set(["签收", "报告", "办结", "填报", "办步骤", "申诉"]);

type Made = (rest: readonly string[], today: Day, unit: string | null) => Happening;

const numbers = (words: readonly string[]): number[] => words.map(Number);

/** Data: a kind of event for each word. */
const made: Readonly<Record<string, Made>> = {
  交办: () => ({ kind: "handed-out" }),
  签收: () => ({ kind: "received" }),
  报告: ([value], _, unit) => ({
    kind: "reported",
    progress: unit === null ? Number(value) : null,
    done: unit === null ? null : Number(value),
  }),
  办结: ([outcome]) => ({ kind: "settled", outcome: outcome ?? null }),
  验收: () => ({ kind: "accepted" }),
  销号: () => ({ kind: "struck-off" }),
  恢复: () => ({ kind: "resumed" }),
  暂停: ([reason = ""]) => ({ kind: "paused", reason }),
  退回: ([reason = ""]) => ({ kind: "returned", reason }),
  重开: ([reason = ""]) => ({ kind: "reopened", reason }),
  调整: ([reason = ""]) => ({ kind: "adjusted", reason, approver: APPROVER }),
  延期: ([to = "", reason = ""], today) => ({
    ...{ kind: "extended", step: null, to: dayOf(to, today), approver: APPROVER, reason },
  }),
  批准计划: ([to = ""], today) => ({ kind: "planned", to: dayOf(to, today), approver: "县长" }),
  评价: ([grade = ""]) => ({ kind: "rated", grade }),
  票决: (counts) => {
    const [entitled = 0, yes = 0, against = 0, abstained = 0, invalid = 0] = numbers(counts);
    return { kind: "voted", ballots: { entitled, for: yes, against, abstained, invalid } };
  },
  转段: ([stage = ""]) => ({ kind: "moved", stage }),
  办步骤: ([step = ""]) => ({ kind: "stepped", step }),
  填报: ([field = "", value = ""]) => ({ kind: "entered", field, value: Number(value) }),
  申诉: ([item = "", reason = ""]) => ({ kind: "appealed", item, reason }),
  复核: ([item = "", points = "", reason = ""]) => ({ kind: "decided", item, points: Number(points), reason }),
};

/** The things that are told. @throws Error for a word that is none of the registers' */
export function spoken(words: string, today: Day, { lead, unit, asker = null }: Speakers): readonly Line[] {
  return words
    .split("；")
    .filter(Boolean)
    .map((told) => {
      const [at = "", what = "", ...rest] = told.trim().split(" ");
      const make = made[what];
      if (make === undefined) throw new Error(`no event: ${told}`);
      const who =
        what === "评价" || (what === "办步骤" && asker !== null)
          ? (asker ?? "县热线办")
          : byUnit.has(what)
            ? `${lead}经办人`
            : OFFICE;
      const note = what === "报告" && unit !== null ? `累计完成${rest[0]}${unit}。` : null;
      return { at: dayOf(at, today), who, event: make(rest, today, unit), note };
    });
}
