// What the rules of a check are called and what each of them looks at, for a person who reads what they found. Rules that look
// at the year before are silent without its report.

/** A rule in words. */
export interface RuleName {
  readonly zh: string;
  readonly en: string;
  /** What it looks at, a sentence. */
  readonly says: { readonly zh: string; readonly en: string };
}

/** Every rule by the name that findings bear, in the order in which they are listed. */
export const ruleNames: Readonly<Record<string, RuleName>> = {
  composition: {
    zh: "构成之和",
    en: "Shares of a whole",
    says: {
      zh: "三次产业结构等各部分的占比，相加应为 100。",
      en: "Shares that are listed as a whole, such as those of the three sectors, add up to 100.",
    },
  },
  parts: {
    zh: "分项与总数",
    en: "Parts and their sum",
    says: {
      zh: "“其中”不大于总数，分项之和等于总数，完成、调整、在办之和等于部署的项数。",
      en: "A part is not more than its whole, and the parts make the sum that is stated.",
    },
  },
  "rate-of-parts": {
    zh: "完成率、占比",
    en: "Rates",
    says: {
      zh: "完成率、占比、减幅与文中的两个数相除的结果一致。",
      en: "A rate is what the two numbers beside it give when divided.",
    },
  },
  change: {
    zh: "由多少到多少",
    en: "From one number to another",
    says: {
      zh: "由甲数到乙数，与所说的增减数、增幅和方向一致。",
      en: "A change from one number to another fits the difference, the percentage and the direction that are stated.",
    },
  },
  multiple: {
    zh: "年均增速与倍数",
    en: "Growth and multiple",
    says: {
      zh: "按年均增速推算几年后的倍数，与文中的倍数一致。",
      en: "Average growth over the years leads to the multiple that is stated.",
    },
  },
  "growth-path": {
    zh: "目标能否达到",
    en: "Way to a target",
    says: {
      zh: "几年后要达到的水平，与年均增速、第一年的目标能够衔接。",
      en: "A level some years ahead can be reached at the average growth and from the first year's target that are stated.",
    },
  },
  "list-count": {
    zh: "清单的项数",
    en: "Items of a list",
    says: {
      zh: "“十件实事”“四大行动”“一是……六是”所说的项数，与列出的项数相等。",
      en: "A list has as many items as are announced.",
    },
  },
  "two-values": {
    zh: "前后两个数",
    en: "Two values for one thing",
    says: {
      zh: "同一事项在报告前后说的数应当相同。",
      en: "One thing is told with one number throughout the report.",
    },
  },
  "year-in-span": {
    zh: "一年与几年合计",
    en: "A year and a span of years",
    says: {
      zh: "一年的数与包含它的几年合计、年均数能够相容。",
      en: "The number of one year fits the total or the mean of the years that hold it.",
    },
  },
  "last-year": {
    zh: "末年增速与年均增速",
    en: "Last year's and average growth",
    says: {
      zh: "最后一年的增速与几年年均增速相容，推算的前几年增速不出常理。",
      en: "Growth of the last year and average growth leave a likely growth for the years before.",
    },
  },
  "target-lowered": {
    zh: "目标低于结果",
    en: "Target below the result",
    says: {
      zh: "目标低于刚实现的结果、上限放宽，或者结果与目标用了不同的指标名称。",
      en: "A target lies below what was just reached, a limit is loosened, or result and target go by different indicators.",
    },
  },
  "target-near": {
    zh: "目标与结果几乎相同",
    en: "Target close to the result",
    says: {
      zh: "整体要增长，而这一项的目标与刚实现的结果几乎相同。",
      en: "A target is nearly what was just reached, while the whole is to grow.",
    },
  },
  magnitude: {
    zh: "数量级",
    en: "Order of magnitude",
    says: {
      zh: "数量级与别处、与同类数、与常理不符，可能写错了单位。",
      en: "A number is far from what stands elsewhere or from what is likely: perhaps its unit is wrong.",
    },
  },
  unit: {
    zh: "单位",
    en: "Unit",
    says: {
      zh: "单位缺失，或者百分数与百分点、人与户混用。",
      en: "A unit is missing, or percent and percentage points, or people and households, are mixed up.",
    },
  },
  span: {
    zh: "年份与日期",
    en: "Years and dates",
    says: {
      zh: "起止年份与年数、五年规划与年份相符，月日确实存在。",
      en: "First year, last year and number of years agree, and the day that is named exists.",
    },
  },
  "early-actual": {
    zh: "尚未结束的年度",
    en: "Year not over",
    says: {
      zh: "报告时年度还没有结束，全年的数却没有写“预计”。",
      en: "The year was not over on the day of the report, yet its numbers are not said to be expected.",
    },
  },
  "repaired-number": {
    zh: "修复过的数字",
    en: "Repaired number",
    says: {
      zh: "交付的文字缺字，数字是还原出来的，应与原件核对。",
      en: "The delivered text had lost a character of the number: hold it against the original.",
    },
  },
  "vague-promise": {
    zh: "无从核对的承诺",
    en: "Promise nobody can check",
    says: {
      zh: "承诺没有数量、期限和责任单位，下一年无从核对。",
      en: "A promise names no number, no time and no one responsible.",
    },
  },
  "repeated-promise": {
    zh: "已完成又列入计划",
    en: "Done, and planned again",
    says: {
      zh: "已经报告完成的事项，又列入今年的计划。",
      en: "What is reported as done is promised once more.",
    },
  },
  "base-restated": {
    zh: "上年基数",
    en: "Base of the year before",
    says: {
      zh: "上年报告的水平、今年的水平与今年的增速相符，否则基数可能作过调整。",
      en: "Last year's level, this year's and the growth between them agree; if not, the base may have been restated.",
    },
  },
  "silent-promise": {
    zh: "没有下文的承诺",
    en: "Promise without an answer",
    says: {
      zh: "上一年的承诺在今年的报告里没有下文，或者没有达到。",
      en: "A promise of the year before is not answered, or was not reached.",
    },
  },
  "register-figure": {
    zh: "与台账的数",
    en: "Figures of the registers",
    says: {
      zh: "报告所说的件数、金额、比率，与台账里这一年的事项算出来的相符。",
      en: "Counts, amounts and rates that are told are those that the matters of the registers come to.",
    },
  },
  "register-whole": {
    zh: "与台账的全部完成",
    en: "All done, by the registers",
    says: {
      zh: "报告说全部完成、全部办复的，台账里确实没有剩下的。",
      en: "What is said to be all done has nothing left in the registers.",
    },
  },
};
