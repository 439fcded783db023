// Whether the sentence that tells of a thing also says that it fell short: of this thing, not of another named beside it.

import { core, itemsOf } from "./bare.ts";
import type { Evidence } from "./evidence.ts";
import { pairsOf, type Rarity } from "./likeness.ts";
import { behindAt, deniedAt } from "./shortfalls.ts";
import { stateOf } from "./states.ts";

/** Where a sentence falls short of a thing, and whether it tells that part of it was done. */
export interface Denial {
  readonly clause: Evidence;
  readonly words: string;
  readonly done: boolean;
}

/** How much of what is named must be of the thing to be the thing. */
const SAME = 0.5;
/** How much of a thing an item must say to be about it, whatever else it says. */
const MOST = 0.55;

/** Words before a denial that name nothing: why, and how things stand by now. */
const reason = /(?:但|而)?(?:主要)?(?:是)?(?:因|受|由于|鉴于|考虑到)[^，、；。]*/g;
const manner =
  /^(?:但|而|却|不过|其中|目前|至今|截至[^，、]*|年内|也|均|都|仍|还|尚)+|(?:仍|还|尚|年内|目前|至今|也|均|都|工作|建设|项目|工程)+$/g;

/** Things that have a name of their own. Data. */
const works =
  /桥|路|高速|铁|线|水库|灌区|[水电]厂|厂房|医院|学校|小学|中学|[园馆站港街城]|中心|基地|机场|码头|隧道|项目|工程|试点|交易/;

/** Pieces of any work, and its phases. Data. */
const pieces =
  /^、*(?:[一-龥]{0,4}(?:管网|设备|装修|装饰|配套|验收|绿化|引道|引桥|接线|手续|资金|征迁|征地|拆迁|附属|大坝|溢洪道|泵[房站]|渠[系道]|配电|[上下中前后末]?[游半]?段|标段|[一二三四五首]期|部分)[一-龥]{0,4})、*$/;

const subjectOf = (words: string): string => core(words.replace(reason, "").replace(manner, ""));

interface Item {
  readonly clause: Evidence;
  readonly words: string;
}

/** What a denial may be about: the words of the promise, and each thing it names. */
export interface Denied {
  readonly own: ReadonlySet<string>;
  readonly things: readonly ReadonlySet<string>[];
}

/** What the sentence of a clause denies of a thing; null where it denies nothing. */
export function denialOf(rarity: Rarity, of: Denied, clause: Evidence, ceiling = false): Denial | null {
  const segment = segmentOf(clause);
  if (!segment.some(({ short }) => short)) return null;
  const items = itemsAbout(rarity, of, clause, segment);
  const at = items.findIndex(({ words }) => shortAt(words, ceiling) >= 0);
  const found = items[at];
  if (found === undefined) return null;
  const rest = items.filter((_, index) => index !== at).map(({ words }) => words);
  return {
    clause: found.clause,
    words: found.words,
    done: [found.words, ...rest].some(underWay) || rest.some(partDone),
  };
}

const shortAt = (words: string, ceiling: boolean): number => {
  const denied = deniedAt(words);
  return denied >= 0 ? denied : behindAt(words, ceiling);
};

/** What goes on is done in part, though it has not ended. */
const underWay = (words: string): boolean =>
  /(?:仍|还|尚|正)[在处]|(?:尚|还|仍)未(?:全面|完全)?(?:完工|竣工|完成|合龙|封顶|接通|贯通|验收|定稿|建成|通车)|(?:取得|获得?|完成|通过|进入)[^，、；。]+(?:但|尚未|未|没)/.test(
    words,
  );
const step = /取得|获得|通过|进入|达成|编制|进场|推行|覆盖/;
const partDone = (words: string): boolean =>
  shortAt(words, false) < 0 &&
  !/^(?:但|主要|是)*(?:因|受|由于)/.test(words) &&
  (stateOf(words) !== "named" || step.test(words));

/** The clauses between two semicolons. */
function segmentOf({ sentence, at }: Evidence): readonly Evidence[] {
  let from = at;
  while (from > 0 && sentence[from]?.parted === false) from--;
  const end = sentence.findIndex(({ parted }, index) => index > at && parted);
  return sentence.slice(from, end < 0 ? sentence.length : end);
}

/** Their items that are about the thing of the clause. */
function itemsAbout(rarity: Rarity, asked: Denied, clause: Evidence, segment: readonly Evidence[]): readonly Item[] {
  const out: Item[] = [];
  let about = false;
  for (const next of segment) {
    about ||= next === clause;
    for (const words of itemsOf(next.words)) {
      const owner = ownerOf(rarity, asked, words);
      about = owner === "own" || (about && owner === "none");
      if (about) out.push({ clause: next, words });
    }
  }
  return out;
}

/** Of what an item speaks: of the thing, of another, or of what was named before it. */
function ownerOf(rarity: Rarity, { own, things }: Denied, words: string): "own" | "other" | "none" {
  const at = shortAt(words, false);
  const named = subjectOf(at < 0 ? words : words.slice(0, at));
  const said = pairsOf(words);
  if (rarity.shared(pairsOf(named), own) >= SAME || things.some((thing) => rarity.shared(thing, said) >= MOST))
    return "own";
  if (/^(?:其余|余下|剩余|其他|仍有|还有|另有)/.test(words)) return "none";
  if (pieces.test(named)) return numbered(named, own) ? "other" : "none";
  if (named.replace(/、/g, "").length > 1) return at >= 0 || works.test(named) ? "other" : "none";
  const behind = at < 0 ? "" : core(words.slice(at));
  return works.test(behind) && rarity.shared(pairsOf(behind), own) === 0 ? "other" : "none";
}

/** Whether it is a phase, where another was promised. */
function numbered(named: string, own: ReadonlySet<string>): boolean {
  const phase = /[一二三四五首]期/.exec(named)?.[0];
  return phase !== undefined && !own.has(phase) && [...own].some((pair) => /[一二三四五首]期/.test(pair));
}
