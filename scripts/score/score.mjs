// The score of a reading: every task of a key that the product can do. Takes the reader as an argument, so that the command
// measures what was built and the test what stands in the source.

import { answersIn, textOf, textsIn } from "./answers.mjs";
import { checks } from "./checks.mjs";
import { commit, commitmentsIn } from "./commit.mjs";
import { dense } from "./dense.mjs";
import { findings } from "./findings.mjs";
import { follow, pairsIn } from "./follow.mjs";
import { headline } from "./headline.mjs";
import { itself } from "./itself.mjs";
import { outline } from "./outline.mjs";
import { restoring } from "./restore.mjs";

/**
 * Scores the reader on a key.
 *
 * @param key folder of answers
 * @param texts folders of texts
 * @param product `read`, `restore`, `coverage`, `follow`, `check`, the names of the canonical indicators and the verbs of honours
 */
export function score(key, texts, { read, restore, coverage, canonical, honourVerbs, ...product }) {
  const held = new Map();
  const reportOf = (name) => {
    const text = held.get(name)?.text ?? textOf(name, texts);
    if (!held.has(name)) held.set(name, { text, reading: read(text) });
    return held.get(name);
  };
  const names = textsIn(texts);
  return {
    headline: headline(answersIn(key, "headline"), reportOf, canonical),
    dense: dense(answersIn(key, "dense"), reportOf),
    outline: outline(answersIn(key, "outline"), reportOf),
    commit: commit(...commitmentsIn(key), reportOf),
    restore: restoring(names, reportOf, restore),
    itself: itself(names, reportOf),
    checks: checks(names, reportOf, { coverage, honourVerbs }),
    follow: follow(pairsIn(key), reportOf, product.follow),
    findings: findings(answersIn(key, "check"), reportOf, product.check),
  };
}
