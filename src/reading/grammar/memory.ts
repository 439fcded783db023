// What is remembered from clause to clause of one sentence, and what a value without a subject inherits.

import type { RestoredSpan } from "../../text/index.ts";
import type { Basis } from "../reading.ts";
import { known } from "./known.ts";
import type { Lead } from "./lead.ts";
import { beginsWithVerb } from "./noun.ts";
import type { Subject } from "./subject.ts";

/** 地区生产总值达…，人均达…: the same indicator per head. */
function perHead(subject: Subject): Subject {
  const name = `人均${subject.indicator.name}`;
  return { ...subject, indicator: { id: known(name)?.id ?? null, name, surface: name } };
}

const levelOnly = /^(?:国家级|省级|市级|县级|区级|州级|镇级|乡级|村级)(?:及?以上)?$/;
const levelFirst = /^(?:国家级|国家|省级|市级|县级|区级|州级|镇级|乡级|村级)(?:及?以上)?/;

const area = /(?:播种|种植)面积$/;
const isArea = (subject: Subject): boolean => area.test(subject.indicator.name);

/** 粮食播种面积…、产量…: what grows there. */
function yieldOf(subject: Subject): Subject {
  const name = subject.indicator.name.replace(area, "产量");
  return { ...subject, indicator: { id: known(name)?.id ?? null, name: known(name)?.name ?? name, surface: name } };
}

export class Memory {
  /** The last subjects named. */
  subjects: readonly Subject[] = [];
  /** What the short sentence before named; for stand-ins only. */
  private readonly heading: readonly Subject[];
  /** All subjects of the comma clause before this one, for 增速均居第三. */
  private before: readonly Subject[] = [];
  /** Those of this comma clause. */
  here: Subject[] = [];
  /** Every subject of the sentence so far, in order. */
  private readonly sentence: Subject[] = [];
  /** The comma clause before this one. */
  clause: RestoredSpan | null = null;
  /** The basis of the last value. */
  basis: Basis | null = null;
  /** The noun last measured. */
  of: RestoredSpan | null = null;

  constructor(heading: readonly Subject[]) {
    this.heading = heading;
  }

  name(subjects: readonly Subject[]): void {
    if (subjects.length === 0) return;
    this.subjects = subjects;
    this.here.push(...subjects);
    this.sentence.push(...subjects);
  }

  /** 省级企业技术中心1家、市级4家: a level alone shares the noun of the item before it, and every item its verb (新增…12家、…30家). */
  complete(subject: Subject, isListed: boolean): readonly Subject[] {
    const last = isListed ? this.subjects.at(-1) : undefined;
    const { surface } = subject.indicator;
    if (last === undefined) return [subject];
    if (levelOnly.exec(surface) === null)
      return [last.added && !subject.added && !beginsWithVerb(surface) ? { ...subject, added: true } : subject];
    const level = levelFirst.exec(last.indicator.name)?.[0];
    if (level === undefined || level.length === last.indicator.name.length) return [subject];
    const name = surface + last.indicator.name.slice(level.length);
    return [
      { ...last, indicator: { id: known(name)?.id ?? null, name, surface }, start: subject.start, end: subject.end },
    ];
  }

  endClause(clause: RestoredSpan): void {
    this.clause = clause;
    if (this.here.length === 0) return;
    this.before = this.here;
    this.here = [];
  }

  /** The subjects of a value that names none. */
  inherit(lead: Lead, pronoun: string | null, values: number): readonly Subject[] {
    if (this.subjects.length === 0 && pronoun !== null) return this.heading;
    if (lead.each && this.here.length + this.before.length > 1) return this.here.length > 0 ? this.here : this.before;
    if (pronoun === "产量" && this.subjects.some(isArea)) return this.subjects.map(yieldOf);
    if (pronoun === "人均") return this.subjects.map(perHead);
    const found =
      values > this.subjects.length && this.sentence.length >= values ? this.sentence.slice(-values) : this.subjects;
    // 新增企业33家，总数达158家: only the first is an increase
    return found.some((s) => s.added) ? found.map((s) => (s.added ? { ...s, added: false } : s)) : found;
  }
}
