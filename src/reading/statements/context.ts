// What holds at a place of the text: the section and its role, the period the words around it are about, and the status.

import { Chars } from "../../text/index.ts";
import type { Period, ReportFacts, Role, Section, Status } from "../reading.ts";

export interface Context {
  readonly section: string | null;
  readonly role: Role;
  readonly period: Period | null;
  /** The period when the number is a yearly average or a sum over years. */
  readonly span: Period | null;
}

interface Cue {
  readonly start: number;
  readonly until: number;
  readonly period: Period | null;
  readonly span: Period | null;
}

/** 五年规划 by their ordinals: 十三五 is 2016–2020. */
const plans: ReadonlyMap<string, Period> = new Map(
  ["十一五", "十二五", "十三五", "十四五", "十五五", "十六五"].map((name, i) => [
    name,
    { from: 2006 + 5 * i, to: 2010 + 5 * i },
  ]),
);

const year = (n: number): Period => ({ from: n, to: n });

/** The five-year plan that holds the year. */
const planOf = (n: number): Period => {
  const from = n - ((n - 1) % 5);
  return { from, to: from + 4 };
};

const plannedRoles: ReadonlySet<Role> = new Set<Role>(["plan", "target", "livelihood", "self-governance", "closing"]);

/** Parts whose numbers are neither results nor targets: what surrounds a report, and what its words mean. */
const silentRoles: ReadonlySet<Role> = new Set<Role>(["other", "glossary"]);

/** Status of a plain number by the part it stands in. */
export function statusOf(role: Role): Status | null {
  if (plannedRoles.has(role)) return "target";
  return silentRoles.has(role) ? null : "actual";
}

/** Words that turn the talk to other years. Groups: 到YEAR, plan, plan in a heading, coming, passed, outline, now, then, YEAR. */
const cue = new RegExp(
  [
    "到(20\\d\\d)年(?:末|底)?",
    "“?(十[一二三四五六]五)”?(?:规划)?(?:时期|期间|以来|的?五年)",
    "“(十[一二三四五六]五)”",
    "(今后|未来|接下来的?)五年",
    "((?:过去|这|本届政府任期|刚刚过去的)五年|五年[来间])",
    "(纲要[（(]?草案)",
    "(今年|新的一年|明年)",
    "(去年|过去一年|一年来|上一年|过去的一年)",
    "(20\\d\\d)年(?!度|前|以来|代|末|底的|的第|—|-|至)",
  ].join("|"),
  "y",
);

/** The characters that stand first and second in a cue. */
const firsts = new Chars("到“十今未接过这本刚五纲新明去一上2");
const seconds = new Chars("2十一二三四五六后年来下去届刚要的0");

/** The next cue from `from` on, or null. The pattern is tried only where two characters stand that one can begin with. */
function nextCue(text: string, from: number): RegExpExecArray | null {
  for (let at = from; at < text.length - 1; at++) {
    if (!firsts.has(text.charCodeAt(at)) || !seconds.has(text.charCodeAt(at + 1))) continue;
    cue.lastIndex = at;
    const found = cue.exec(text);
    if (found !== null) return found;
  }
  return null;
}

/** What stands before a year that opens a sentence or a heading. */
const opening =
  /(?:^|[。！？!?\n\r；;]|[一二三四五六七八九十][、)）是])[\s\u3000]*(?:各位代表[，,！!：:]?)?(?:刚刚|已经)?(?:过去的?)?$/;

/** Whether the place opens a sentence, or the body of its section. */
function opens(text: string, at: number, section: Section | null): boolean {
  if (opening.test(text.slice(Math.max(0, at - 16), at))) return true;
  const body = section === null ? 0 : section.start + (section.heading?.length ?? 0);
  return at >= body && at - body < 4 && text.slice(body, at).trim() === "";
}

/** The index of the last that begins at or before `at`, −1 where none does. */
function lastBegun(list: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as { start: number }).start <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** A sentence longer than this has lost its end. */
const longestSentence = 2000;

/** “十四五”时期谋划的项目, 较“十二五”时期增长: a plan that is named in passing, and not what the words around it are about. */
const isAside = (text: string, start: number, end: number): boolean =>
  /^(?:谋划|规划|确定|储备|安排|部署|提出|建成|实施)的/.test(text.slice(end, end + 3)) ||
  /[较比同于](?:上年|整个)?$/.test(text.slice(Math.max(0, start - 3), start));

/** Answers for any place of one text, asked in any order. */
export class Contexts {
  private readonly cues: readonly Cue[];
  private readonly flat: readonly Section[];
  private readonly facts: ReportFacts;
  private last: Context;
  private lastAt = 0;
  /** The section that was asked for last, and where it is the answer. */
  private section: Section | null = null;
  private sectionFrom = 0;
  private sectionUntil = 0;

  constructor(text: string, sections: readonly Section[], facts: ReportFacts) {
    this.facts = facts;
    this.flat = sections.flatMap(function all(s): Section[] {
      return [s, ...s.children.flatMap(all)];
    });
    this.cues = this.readCues(text);
    this.last = this.contextAt(0);
  }

  /** The context at `at`; the last answer is kept, because the readers of one clause ask one after the other. */
  at(at: number): Context {
    if (at !== this.lastAt) {
      this.last = this.contextAt(at);
      this.lastAt = at;
    }
    return this.last;
  }

  /** The role of the part at `at`. */
  roleAt(at: number): Role {
    return this.sectionAt(at)?.role ?? "other";
  }

  private contextAt(at: number): Context {
    const section = this.sectionAt(at);
    const role = section?.role ?? "other";
    const last = this.cueAt(at);
    const planned = plannedRoles.has(role);
    const own = planned ? this.facts.planYear : this.facts.reviewYear;
    const period = last?.period ?? (own === null ? null : year(own));
    return { section: section?.id ?? null, role, period, span: last?.span ?? this.termOf(planned) };
  }

  /** The heading of the deepest section at `at`, or null. */
  headingAt(at: number): string | null {
    return this.sectionAt(at)?.heading ?? null;
  }

  /** The five years that averages and sums speak of where nothing nearer says so. */
  private termOf(planned: boolean): Period | null {
    const { planYear, reviewYear } = this.facts;
    if (planned) return planYear === null ? null : planOf(planYear);
    return reviewYear === null ? null : planOf(reviewYear);
  }

  private sectionAt(at: number): Section | null {
    if (at < this.sectionFrom || at >= this.sectionUntil) this.findSection(at);
    return this.section;
  }

  /** Finds the deepest section at `at`, and from where to where it is the deepest: most places are asked for in order. */
  private findSection(at: number): void {
    // In reading order a section comes right after what it lies in: the last that began and has not ended is the deepest.
    const last = lastBegun(this.flat, at);
    let i = last;
    while (i >= 0 && at >= (this.flat[i] as Section).end) i--;
    this.section = i < 0 ? null : (this.flat[i] as Section);
    this.sectionFrom = i === last && i >= 0 ? (this.section as Section).start : at;
    const next = this.flat[last + 1]?.start ?? Number.POSITIVE_INFINITY;
    this.sectionUntil = Math.min(next, this.section?.end ?? next);
  }

  /** The latest cue that still holds at the place. */
  private cueAt(at: number): Cue | null {
    const last = lastBegun(this.cues, at);
    for (let i = last; i >= Math.max(0, last - 40); i--) {
      const found = this.cues[i] as Cue;
      if (at < found.until) return found;
    }
    return null;
  }

  private readCues(text: string): Cue[] {
    const out: Cue[] = [];
    for (let found = nextCue(text, 0); found !== null; found = nextCue(text, found.index + found[0].length)) {
      const at = found.index;
      const section = this.sectionAt(at);
      const inHeading =
        section?.heading !== null && section !== null && at < section.start + (section.heading?.length ?? 0);
      if (found[2] !== undefined && isAside(text, at, at + found[0].length)) continue;
      const read = this.periodOf(found, inHeading);
      if (read === null || (inHeading && read.five && /20\d\d年/.test(section?.heading ?? ""))) continue;
      const ends = text.slice(at, at + longestSentence).search(/[。！\n\r]/);
      const sentence = ends < 0 ? Math.min(text.length, at + longestSentence) : at + ends;
      const wide = read.wide && (inHeading || read.five || opens(text, at, section));
      out.push({
        start: at,
        until: wide ? (section?.end ?? text.length) : sentence,
        period: read.period,
        span: read.span,
      });
    }
    return out;
  }

  /** The years a cue speaks of; `wide` where it can hold beyond its sentence, `five` where it always does. */
  private periodOf(
    found: RegExpMatchArray,
    inHeading: boolean,
  ): { period: Period | null; span: Period | null; wide: boolean; five: boolean } | null {
    const [, to, plan, bare, coming, passed, draft, now, then, plain] = found;
    const { planYear, reviewYear } = this.facts;
    const five = (span: Period | null | undefined) =>
      span === null || span === undefined ? null : { period: span, span, wide: true, five: true };
    const one = (n: number | null, wide: boolean) =>
      n === null ? null : { period: year(n), span: null, wide, five: false };
    if (to !== undefined)
      return {
        period: year(Number(to)),
        span: Number(to) % 5 === 0 ? planOf(Number(to)) : null,
        wide: false,
        five: false,
      };
    if (plan !== undefined) return five(plans.get(plan));
    if (bare !== undefined) return inHeading ? five(plans.get(bare)) : null;
    if (coming !== undefined)
      return five(
        planYear === null ? null : planYear % 5 === 1 ? planOf(planYear) : { from: planYear, to: planYear + 4 },
      );
    if (passed !== undefined)
      return five(
        reviewYear === null
          ? null
          : reviewYear % 5 === 0
            ? planOf(reviewYear)
            : { from: reviewYear - 4, to: reviewYear },
      );
    if (draft !== undefined) return planYear !== null && planYear % 5 === 1 ? five(planOf(planYear)) : null;
    if (now !== undefined) return one(planYear, true);
    if (then !== undefined) return one(reviewYear, true);
    const n = Number(plain);
    return n === planYear || n === reviewYear ? one(n, true) : null;
  }
}
