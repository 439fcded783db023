// Whose report it is: the place its congress, its title or its speaker's office names, looked up in the table of administrative
// divisions. A name that several places bear is told apart by the places above it that the text names; else it has no code.

import { type Division, divisionsNamed, provinceCalled, tierOfName } from "../../lexicon/divisions.ts";
import type { Government, Tier } from "../../reading.ts";

/** Where the name may stand. */
export interface Front {
  readonly title: string | null;
  readonly congress: string | null;
  /** The lines before the speech. */
  readonly front: string;
  /** The year reviewed, at whose end the place was called and placed so; null where the report names none. */
  readonly year: number | null;
}

const STATE_COUNCIL: Government = { name: "国务院", code: null, tier: "national", parents: [] };
const PLACE_IN_TITLE = /^(?:20\d\d\s?年(?:度)?)?(.{0,24}?)(?:人民)?政府工作报告$/;
const PLACE_OF_OFFICE = /([一-龥]{2,16}?)人民政府(?:代理?)?[省市县区州盟旗镇乡]长/;
const ENDING = /(?:省|自治区|市|自治州|州|地区|盟|县|区|旗|镇|乡|街道|林区|特区)$/;

/** The government, null where no name is found. */
export function governmentOf(text: string, { title, congress, front, year }: Front): Government | null {
  if (/代表国务院|国务院总理/.test(front)) return STATE_COUNCIL;
  const places = [
    congress?.replace(/第?[一二三四五六七八九十\d]{1,3}届.*$/, ""),
    PLACE_IN_TITLE.exec(title ?? "")?.[1],
    PLACE_OF_OFFICE.exec(front.replace(/\s/g, ""))?.[1]?.replace(/^.*(?:会议上|[在日])/, ""),
  ];
  for (const place of places) {
    const found = place === undefined ? null : placeCalled(place.replace(/\s/g, ""), text, year);
    if (found !== null) return found;
  }
  return null;
}

/** The division a place name ends with: 珠海市斗门区 is 斗门区; null for a bare 区 or for no name of a place. */
function placeCalled(place: string, text: string, year: number | null): Government | null {
  if (place.length < 2) return null;
  for (let at = 0; at <= place.length - 2; at++) {
    const divisions = divisionsNamed(place.slice(at), year);
    if (divisions.length > 0) return oneOf(divisions, text, place.slice(0, at));
  }
  const province = provinceCalled(place);
  if (province !== null) return oneOf(divisionsNamed(province, year), text, "");
  return unknown(place, text);
}

function oneOf(divisions: readonly Division[], text: string, above: string): Government {
  const [first] = divisions as [Division];
  const same = divisions.every(({ parents }) => parents.join() === first.parents.join());
  const chosen = same ? (divisions.at(-1) as Division) : bestNamed(divisions, text, above);
  if (chosen === null) return { name: first.name, code: null, tier: oneTier(divisions), parents: [] };
  return { name: chosen.name, code: chosen.code, tier: chosen.tier, parents: chosen.parents };
}

const oneTier = (divisions: readonly Division[]): Tier | null =>
  divisions.every(({ tier }) => tier === divisions[0]?.tier) ? (divisions[0]?.tier ?? null) : null;

/** The one whose parents the text names most often; null when two are named alike. */
function bestNamed(divisions: readonly Division[], text: string, above: string): Division | null {
  const scored = divisions
    .map((division) => ({ division, score: named(division, text, above) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === undefined || best.score === 0 || best.score === next?.score ? null : best.division;
}

function named({ parents }: Division, text: string, above: string): number {
  let score = 0;
  for (const [at, parent] of parents.entries()) {
    const stem = parent.replace(/(?:省|市|地区|盟|.{0,8}族自治[州区]|自治区)$/, "");
    const weight = at === parents.length - 1 ? 3 : 1;
    if (above.includes(stem)) score += 1000 * weight;
    if (stem.length >= 2) score += weight * Math.min(20, text.split(stem).length - 1);
  }
  return score;
}

/** A place that no table knows: its tier by its name, its parents as far as they are written before it. */
function unknown(place: string, text: string): Government | null {
  if (!ENDING.test(place)) return null;
  const parents: string[] = [];
  let name = place;
  for (let cut = above(name); cut > 0; cut = above(name)) {
    parents.push(name.slice(0, cut));
    name = name.slice(cut);
  }
  return { name, code: null, tier: tierOfName(name) ?? (name.endsWith("市") ? tierOfCity(text) : null), parents };
}

/** How much of a name is the division above it: 云泽市 of 云泽市青溪县; 0 for none. */
function above(name: string): number {
  const found = /^(?:.{1,8}?自治区|.{1,4}?省|.{1,10}?自治州|.{1,5}?地区|.{1,5}?[市盟])(?=.{1,}[县区旗市镇乡]$)/.exec(
    name,
  );
  return found !== null && name.length - found[0].length >= 2 ? found[0].length : 0;
}

/** A city with counties under it is a prefecture, one with towns only is at the county's tier; else nothing tells. */
function tierOfCity(text: string): Tier | null {
  const counties = (text.match(/[各全]县[（(、]?[市区]|县[（(]市、?区[）)]|县市区|各县区/g) ?? []).length;
  const towns = (text.match(/各?(?:乡镇|镇街|镇[（(]街道?[）)]|乡[（(]镇)/g) ?? []).length;
  if (counties >= 2) return "prefecture";
  return counties === 0 && towns >= 3 ? "county" : null;
}
