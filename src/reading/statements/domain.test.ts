import { describe, expect, it } from "vitest";
import { runCorpus } from "../../../tests/corpus.ts";
import { restored } from "../../text/index.ts";
import { domainOfIndicator, domains, neutral, shells } from "../lexicon/domains.ts";
import { indicators } from "../lexicon/indicators.ts";
import { Domains } from "./domain.ts";

const domainOf = (quote: string, indicatorId: string | null, heading: string | null): string | null =>
  new Domains(quote).of(restored(0, quote.length), indicatorId, heading);

runCorpus(new URL("./domain.corpus.txt", import.meta.url), (text) => {
  const bar = text.indexOf("｜");
  const domain = domainOf(text.slice(bar + 1), null, bar < 0 ? null : text.slice(0, bar));
  return { marks: [], lines: domain === null ? [] : [domain] };
});

const ids = domains.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);

describe("the fields of work", () => {
  it("have ids of their own, parts under their field", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, parts } of domains)
      expect(parts.filter((part) => !/^[a-z]+(-[a-z]+)*$/.test(part.id.replace(`${id}/`, "")))).toEqual([]);
  });

  it("share no word", () => {
    const words = domains.flatMap(({ objects, hints, parts }) => [
      ...objects,
      ...hints,
      ...parts.flatMap((part) => part.objects),
    ]);
    expect([...words, ...neutral].filter((word, at, all) => all.indexOf(word) !== at)).toEqual([]);
    expect([...shells].filter((word) => !words.includes(word))).toEqual([]);
  });

  it("are known of every indicator of the lexicon", () => {
    expect(indicators.map(({ id }) => id).filter((id) => !domainOfIndicator.has(id))).toEqual([]);
    expect([...domainOfIndicator.values()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("follow an indicator rather than words", () => {
    expect(domainOf("旅游收入增长12%", "tourism-revenue", "工业")).toBe("culture/tourism");
    expect(domainOf("全县粮食总产", "grain", null)).toBe("agriculture/grain");
    expect(domainOf("增长8%", "no such indicator", null)).toBeNull();
  });
});
