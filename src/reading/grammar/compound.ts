// Nouns that a verb in front of them is part of: 办结|时间, 装机|容量, 服务|业. There the verb is no verb.

import { Chars } from "../../text/index.ts";

/** What makes a noun of any verb before it, and its first characters. */
const ENDING_STARTS = new Chars("率业额量者商化性型");
const endings = /^(?:率|业(?!务)|额|量(?!质)|者|商(?!户)|化|性|型)/;
/** Verbs that stand in front of a noun of measuring as its attribute: 种植面积, but 完成|产值. */
const attributes = new Set(
  "装机 种植 播种 养殖 办结 办理 办 审批 销售 发电 供水 供热 供电 供气 服务 建设 新增建设 增加 生产 消费 接待 投资 处理 存栏 出栏 造林 绿化 流转 建成 开发 覆盖 参保 就业 营业 培训 出口 创新 研发 投放 征收 转移 保障 救助 补助 补贴 供应 贷款 登记 注册".split(
    " ",
  ),
);
const nouns =
  /^(?:时间|时限|成本|面积|容量|用地|能力|标准|水平|人数|人口|产量|产值|收入|支出|周期|环节|里程|规模|强度|价格|总量|户数|家数|主体|体系|金额|总额|值)/;

/** Verbs of one character, and the characters that make another word with them. */
const firstHalves: ReadonlyMap<string, string> = new Map(
  Object.entries({
    建: "档筑材制",
    建成: "区",
    办: "学公案",
    创: "意客",
    育: "种苗肥婴儿龄幼",
    引: "水导",
    植: "物被保",
    新: "能材型兴生农区城一代质媒",
    对: "外口",
    使: "用馆",
  }),
);

/** Whether the words at `at` make one noun with the verb that ends there. */
export function isCompound(text: string, verb: string, at: number, to: number): boolean {
  if (at >= to) return false;
  if (ENDING_STARTS.has(text.charCodeAt(at)) && endings.test(text.slice(at, Math.min(to, at + 2)))) return true;
  if (attributes.has(verb) && nouns.test(text.slice(at, Math.min(to, at + 2)))) return true;
  if (verb === "新" && at + 2 <= to && text.startsWith("基建", at)) return true;
  return firstHalves.get(verb)?.includes(text.charAt(at)) === true;
}
