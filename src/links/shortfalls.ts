// The words by which a report owns up to falling short, and the good news that only looks like them. Data and two questions.

/** Turns of speech that deny nothing promised; taken out before anything is asked. */
const harmless = [
  "(?:未|没有|没|无|零|不)(?:再|曾)?(?:发生|出现)(?![^，、；。]{0,8}(?:好转|改善|回升))[^，、；。]*",
  "不(?:低于|少于|小于|高于|超过|多于|慢于|晚于|落)",
  "没有(?:辜负|退缩|止步|停|懈怠|松懈|松劲|动摇|因|让|等待|人员伤亡|减|断|一[人户个起例件名村])[^，、；。]*",
  "未(?:辜负|曾|来|雨绸缪|成年|满|停|断|减|因|名|老|知)",
  "无一[^，、；。]*|从未|前所未有|从无到有|批而未供|供而未用|悬而未决|久拖未决|应[^，、；。]{1,3}未[^，、；。]",
  "(?:结束|改变|扭转|告别|填补|打破)了?[^，、；。]*(?:历史|局面|现状|状况|面貌|空白)|(?:解决|破解)了?[^，、；。]*(?:问题|难题)",
  "(?:尚未|还未|仍未|未能?|没有|没能|暂缓|推迟|停工|停滞|滞后|延期|拖延)[^，、；。]{0,14}?的?[^，、；。]{0,8}(?:全部|均已?|都已?)[^，、；。]*",
  "(?:尚未|还未|仍未|未|没有|停工|停滞|延期|推迟|暂缓)[^，、；。]{1,12}的[^，、；。]{2,12}(?:已|重[回启新]|回归|复工|建成|完成|投用|通车|启动|得到|整改到位)[^，、；。]*",
  "(?:停工|停滞|停摆|搁置|中断)[^，、；。]{0,3}(?:年|个月)(?:多|之久)?的?",
  "(?:暂缓|延期|推迟)(?:征|缴|收|还|偿|付|纳|申报|退休)|(?:停工|停滞)(?:项目|工程|楼|土地|的)",
];
const turns = new RegExp(harmless.join("|"), "g");

/** What is denied behind 未 and 没有. */
const deeds =
  "(?:能|及|如期|按|完成|完工|达|实现|建成|开工|动工|开街|开放|开通|落地|拿下|兑现|到位|启动|通过|获|打通|贯通|交付|投[入产用运]|竣工|签|创成|入选|入围|列入|纳入|突破|办成|办结|办理|形成|恢复|进场|供|取得|出台|印发|成立|组建|上线|通车|通水|见效|销号|整治|验收|实施|推进|建立|覆盖|举办|开展|合龙|封顶|接通|定稿)";
const denied = new RegExp(
  [
    `(?:尚|还|仍|均|也)?未(?:全部|完全)?${deeds}`,
    `(?:还|尚)?没有?(?:全部|完全)?${deeds}`,
    "尚未|还未|仍未|尚需|尚待|尚[在处]|尚不|仍[在处]|没能(?!量)",
    "还在(?=[一-龥]{0,4}(?:开发|培育|建设|推进|办理|审批|审查|施工|编制|协商|谈判|申报|评审|论证|调试|修改|完善|筹备|筹建|进行|征迁|报批|洽谈|装修))",
    "暂缓|推迟|延期|延后|推后|顺延|拖延|搁置|停滞|停工|缓建|落空|落选|滞后|(?:晚|慢|迟)了|不[及达]预期|(?:还|仍)有差距",
  ].join("|"),
);

const goal = "(?:目标|计划|任务|预期|要求|序时|原定|预定)";
const under = [
  `(?:比|较|与|同|距离?|离)[^，、；。]{0,18}${goal}[^，、；。]{0,14}(?:少|低|欠|短|慢|晚|落后|不足)`,
  `(?:低于|少于|不到|落后于|慢于)[^，、；。]{0,18}${goal}`,
];
const away = [
  `(?:比|较|与|同|距离?|离)[^，、；。]{0,18}${goal}[^，、；。]{0,10}(?:还差|尚差|仍差|相差|差[\\d一二两三四五六七八九十]|缺|差距)`,
  `(?:不及|未达到?)[^，、；。]{0,18}${goal}|未达[^，、；。]{0,4}(?:进度|标)`,
  `(?:为|占|完成|达到?|相当于)[^，、；。]{0,12}${goal}[^，、；。]{0,12}?(?<![\\d.])\\d{1,2}(?:\\.\\d+)?[%％]`,
  `完成[^，、；。]{0,8}${goal}[^，、；。]{0,4}[一二三四五六七八九]成`,
];
const over = [
  `(?:比|较|与|同)[^，、；。]{0,18}${goal}[^，、；。]{0,14}(?:高|多|超)`,
  `(?:高于|超过|超出|突破)[^，、；。]{0,18}${goal}`,
];
const behind = new RegExp([...under, ...away].join("|"));
const above = new RegExp([...over, ...away].join("|"));

const plainly = (words: string): string => words.replace(turns, (turn) => "＿".repeat(turn.length));

/** Where a state is denied or put off; -1 where it is not. */
export const deniedAt = (words: string): number => plainly(words).search(denied);

/** Where a number is said to stay on the wrong side of its target; a ceiling is missed from above. -1 where it is not. */
export const behindAt = (words: string, ceiling: boolean): number => plainly(words).search(ceiling ? above : behind);

/** Numbers that only tell the target again, or how far it was missed or passed. */
const retold = new RegExp(
  `(?:比|较|与|同|距离?|离|占|为|低于|少于|不到|高于|超过|超出|不及|未|没有)[^，、；。]*${goal}(?!的?\\d[\\d.]*[%％])[^，、；。]*$`,
);
const goalNext = new RegExp(`^的?(?:年度|年初|全年|预期|既定|目标)*${goal}`);

/** Whether the number at the end of `before`, with `after` behind it, is no result but the target told again or the gap to it. */
export function retells(before: string, after: string): boolean {
  const item = /[^，、；。]*$/.exec(before)?.[0] ?? "";
  if (retold.test(item)) return true;
  return goalNext.test(after) && /比|较|与|距|离|低于|少于|不到|高于|超过|不及|未|没有|没能/.test(item);
}
