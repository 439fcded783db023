import { describe, expect, it } from "vitest";
import type { FollowedPromise } from "../../wire/index.ts";
import { countsBy, fitting, wantedOf } from "./wanted.ts";

const one = (quote: string, verdict: FollowedPromise["verdict"], domain: string | null, over: object = {}) =>
  ({
    promise: { quote, kind: "commitment", domain },
    verdict,
    measurable: true,
    outcomes: [],
    judgement: null,
    ...over,
  }) as unknown as FollowedPromise;

const all = [
  one("新建茶园三千亩", "met", "agriculture/crops", { outcomes: [{ quote: "茶园新添三千二百亩" }] }),
  one("修通环湖路", "unreported", "transport"),
  one("办好农民夜校", "unreported", "agriculture"),
  one("守护青石湖", null, null, { measurable: false }),
];
const wanted = (search: string, text = "") => wantedOf(new URLSearchParams(search), text);
const quotes = (found: readonly FollowedPromise[]) => found.map(({ promise }) => promise.quote);

describe("promises that fit", () => {
  it("are all where nothing is asked, in their order", () => {
    expect(fitting(all, wanted(""))).toEqual(all);
  });

  it("fit every choice; a field has its parts, and promises without one are asked for as none", () => {
    expect(quotes(fitting(all, wanted("domain=agriculture")))).toEqual(["新建茶园三千亩", "办好农民夜校"]);
    expect(quotes(fitting(all, wanted("domain=agriculture&verdict=unreported")))).toEqual(["办好农民夜校"]);
    expect(quotes(fitting(all, wanted("domain=none&verdict=pending&measurable=false")))).toEqual(["守护青石湖"]);
  });

  it("are found by their words and by the words that answer them", () => {
    expect(quotes(fitting(all, wanted("", " 环湖 ")))).toEqual(["修通环湖路"]);
    expect(quotes(fitting(all, wanted("", "三千二百")))).toEqual(["新建茶园三千亩"]);
  });
});

describe("counts", () => {
  it("leave their own choice out of account, and no other", () => {
    const asked = wanted("domain=agriculture&verdict=unreported");
    expect(Object.fromEntries(countsBy(all, asked, "verdict"))).toEqual({ met: 1, unreported: 1 });
    expect(Object.fromEntries(countsBy(all, asked, "domain"))).toEqual({ transport: 1, agriculture: 1 });
  });
});
