// The words of a statement that name a thing, without what is done with it, how, and how much.

/** What is done, how hard, and when. */
const doing =
  /力争|争取|确保|努力|着力|大力|全力|积极|加快|加大|加强|深入|扎实|稳步|持续|全面|进一步|推动|推进|促进|支持|实施|开展|组织|完成|实现|新增|新建|新开工|新培育|新认定|净增|建成|建设|打造|培育|创建|引进|招引|进入|达到|保持在|稳定在|控制在|突破|超过|不少于|不低于|提高到|提升到|全年|年内|年底前|(?<!亿元)以上|以下|以内|左右|(?:均|各|再|共)(?=、|$)|分别|新(?=改造)|改造提升|改造|扩建|年度|重点|重大|主要|(?<!第)一批|一系列|新一轮|(?:超|达|近|约|逾|至)(?=、)|一[一-龥]一[策档案品]|(?:落地见效|落地生效|走深走实|见行见效|取得实效|取得新突破|取得突破)$/g;
const number =
  /[0-9０-９.,．%％‰～~—+×·①-⑳]+|[一二三四五六七八九十百千两]+(?=[个家所座条项处件名万亿]|成(?:以上|左右|$|[、，]))/g;
const unit =
  /、[万亿千百]*(亿元|万元|元|公里|万亩|亩|个|家|所|座|条|项|处|件|名|户|人次|人|套|台|公顷|平方米|立方米|万千瓦|千瓦|吨|亿斤|斤)(?!以上[一-龥]{0,4}(?:项目|企业))/g;

/** The words that remain; a mark stands where something was taken. */
export const bare = (words: string): string => words.replace(number, "、").replace(unit, "、").replace(doing, "、");

/** Nouns that stand behind any name. */
const general =
  /企业(?=进入)|管理体制|管理机制|管理制度|体制机制|工作机制|体制|集团|项目|工程|任务|工作|体系|机制|行动|计划|方案|政策|措施|能力|水平|质效|规模|力度|事项|活动|领域|方面|情况|问题|目标|一张网|一盘棋|一张图/g;

/** The words that name the thing alone, without the nouns that stand behind any name. */
export const core = (words: string): string => bare(words).replace(general, "、");

/** The items of a listing; a mark inside quotation marks or brackets divides nothing. */
export function itemsOf(words: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const char = words.charAt(at) || "、";
    if ("“（(《".includes(char)) depth++;
    if ("”）)》".includes(char)) depth--;
    if (at < words.length && (depth > 0 || !"、，；,;".includes(char))) continue;
    out.push(words.slice(from, at));
    from = at + 1;
  }
  return out;
}

/** The item of a listing that holds a place. */
export function itemAt(words: string, at: number): string {
  let end = -1;
  for (const item of itemsOf(words)) {
    end += item.length + 1;
    if (at <= end) return item;
  }
  return words;
}
