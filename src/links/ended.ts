// Whether all that an object lists has ended, not only one of it.

import { core, itemsOf } from "./bare.ts";
import type { Files } from "./files.ts";
import { pairsOf, type Rarity } from "./likeness.ts";
import { namedIn, partsOf } from "./parts.ts";
import { type Asked, askedAs, type Told, tellings } from "./tellings.ts";

const HALF = 0.5;
const NEARLY = 0.75;

/** Whether every named part of the object is told of as ended. */
export function allParts(files: Files, { object }: Asked, told: readonly Told[], ends: boolean): boolean {
  const parts = ends ? namedIn(object) : partsOf(object);
  const ended = told.filter(hasEnded);
  return parts.every((part) => {
    const pairs = pairsOf(core(part));
    if (pairs.size === 0 || ended.some((one) => tells(files.rarity, one, pairs))) return true;
    return tellings(files, askedAs(part, part), NEARLY).slice(0, 1).some(hasEnded);
  });
}

const hasEnded = ({ state }: Told): boolean => state === "finished" || state === "settled" || state === "begun";

const tells = (rarity: Rarity, { clause }: Told, part: ReadonlySet<string>): boolean =>
  saidIn(rarity, part, clause.pairs) || shortIn(clause.words, part);

/** Whether the part is said: nearly whole, or half of it with its head, since 青石国际机场 is not told by another 国际机场. */
function saidIn(rarity: Rarity, part: ReadonlySet<string>, pairs: ReadonlySet<string>): boolean {
  const [head = ""] = part;
  const share = rarity.shared(part, pairs);
  return share >= NEARLY || (share >= HALF && pairs.has(head));
}

/** Whether an item of the words is a short form of the part, with no word of its own: 产业集群2个 of a list that asks for 特色产业集群. */
const shortIn = (words: string, part: ReadonlySet<string>): boolean =>
  itemsOf(words).some((item) => {
    const said = [...pairsOf(core(item))];
    return said.length >= 2 && said.every((pair) => part.has(pair));
  });
