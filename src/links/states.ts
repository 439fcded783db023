// What state a clause tells of the thing it speaks of, and what that state is worth to a promise.

import type { Commitment } from "../reading/index.ts";
import type { Verdict } from "./link.ts";

/** `finished`: an end that can be seen. `settled`: said to be there. `partly`: a part of it. `begun`, `going`; `named` says no more. */
export type State = "finished" | "settled" | "partly" | "begun" | "going" | "named";

/** The first line that fits tells the state. Data. */
const states: readonly (readonly [State, RegExp])[] = [
  [
    "partly",
    /(?:主体|土建|路基|桩基|管线)[^，]{0,4}(?:完工|封顶|建成|完成|贯通)|完成[^，]{0,6}主体|封顶|下闸|试运行|试验段|先行段|首段|校飞|完成[^，]{0,10}[一二三四五六七八九]成|完成(?:[^，]{0,14}投资|[^，]{0,8}(?:可研|选址|立项|审批|前期|征地|初设|论证|申报|招标|(?<![\d.])\d{1,2}(?:\.\d+)?[%％]))|序时进度|过半|取得[^，]{0,6}进展|部分(?:建成|完成)/,
  ],
  [
    "finished",
    /建成|投产|投用|投入(?:使用|运营|运行)|投运|竣工|完工|落成|通车|通航|开通|获批|获[^，]{0,8}(?:批复|批准|支持)|入选|入围|获评|获得|成为[^，]{0,16}(?:试点|示范|城市|基地|区)|荣获|列入|纳入|跻身|创成|下放|成功(?:创建|申办|申报|举办|获|入|创|争取)|完成|全覆盖|全部|均已|出台|印发|颁布|成立|组建|挂牌|揭牌|上线|启用|开园|开馆|开业|开学|达标|清零|动态清零|消除|交付|举办|承办|办结|办成(?!一件事)|达产|并网|送电|摘帽|整省|整市|收官(?!之)|圆满|通过[^，]{0,8}(?:验收|评估|认定)/,
  ],
  ["begun", /开工|启动|动工|奠基|开建|签约|签署|破土/],
  [
    "settled",
    /实现|制定|发布|进入[^，]{0,6}(?:辅导期|名单|目录|行列)|设立|建立|构建|形成|推出|落地(?:见效|生效|实施|运行)|运营|全面(?:推开|推行|实施|落实|建立|推广)|覆盖|健全|达到|突破|深受好评|运行|新增|新[建设开][^，]*\d|贯通/,
  ],
  [
    "going",
    /推进|布局|进展(?:顺利|良好)|成效|见效|开局|加快|加速|有序|稳步|正在|在建|实施|开展|深化|持续|积极|谋划|推动|扎实|提升|优化|改善|加强|增强|完善|扩大|落实|支持/,
  ],
];

/** What the words of a clause tell. */
export const stateOf = (words: string): State => states.find(([, pattern]) => pattern.test(words))?.[0] ?? "named";

/** Steps that may be all that was promised. */
const steps = /主体|封顶|下闸|试运行|首段|前期|可研|选址|立项|征地|初设|论证|申报|招标/g;

/** The same where the promise itself asks for no more than such a step. */
export function stateAsked(state: State, promise: string, words: string): State {
  if (state !== "partly") return state;
  const asked = [...promise.matchAll(steps)].map(([step]) => step);
  const ended = /完成|封顶|下闸|贯通|完工|完毕/.test(words) && !/[成%％]$|[\d.]+[%％]/.test(words.replace(/完成/g, ""));
  return ended && asked.some((step) => words.includes(step)) ? "finished" : state;
}

/** Leave to begin is no beginning. */
const permits = /获[^，]{0,8}(?:批复|批准|支持)|获批|列入|纳入|通过|取得|出台|编制|入选|[前初]期|设计|选址|可研/;
const begins = /开工|动工|启动|建成|投产|投用|通车|在建|施工|开建|奠基|建设|竣工|完工|运营|运行|挂牌|展开|实施/;

/** Whether a clause goes on about what the clause before it named. */
export const opensWithState = (words: string): boolean =>
  /^(?:已|均|全部|全面|如期|顺利|正式|成功|率先|圆满|提前|建成|投|竣工|完工|通车|开工|启动|获|入选|完成|实现)/.test(
    words,
  );

/**
 * What a state is worth. A promise to finish is met by an end; one to begin by a beginning; one to advance only by an end that can
 * be seen, else it goes on; one to keep by its being kept.
 */
export function verdictFor(
  strength: Commitment["strength"],
  state: State,
  words: string,
): Exclude<Verdict, "missed" | "unreported"> {
  const ended = state === "finished";
  if (strength === "start" && permits.test(words) && !begins.test(words)) return "progress";
  if (strength === "start")
    return ended || state === "begun" || state === "settled" || /建设|施工|在建|实施|展开/.test(words)
      ? "met"
      : "progress";
  if (strength === "advance") return ended ? "met" : "progress";
  if (strength === "keep")
    return ended ||
      /稳定|保持|守住|未发生|没有发生|没有出现|零发生|持续|巩固|坚守|稳住|100%|[占率][^，]*(?:提升|提高|上升)/.test(
        words,
      )
      ? "met"
      : "progress";
  return ended || state === "settled" ? "met" : "progress";
}
