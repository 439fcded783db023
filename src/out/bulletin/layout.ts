// The measures of an official document, GB/T 9704—2012 党政机关公文格式, with the clause each stands in. Data only.

/** Twips of a millimetre and of a point. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const pt = (points: number): number => Math.round(points * 20);

/** Sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt, 五号 10.5 pt, 小五 9 pt. */
export const size = { second: 44, third: 32, fourth: 28, smallFourth: 24, fifth: 21, smallFifth: 18 } as const;

/** 5.1: A4. 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm; what is left is 26 mm and 35 mm. */
export const page = {
  width: mm(210),
  height: mm(297),
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(25.2), gutter: 0 },
} as const;

/** 版心, in twips. */
export const area = { width: mm(156), height: mm(225) } as const;

/** 5.2.3: 22 lines to a page of 225 mm. */
export const LINE = Math.floor(area.height / 22);

/** 5.2.3: 28 characters to a line of 156 mm; 三号 is 16 pt wide, so a quarter of a point goes off each. */
export const TIGHTER = -5;
export const CHARACTER = pt(16) + TIGHTER;

/** 7.2.4: the mark of the authority begins 35 mm below the top of the 版心, in red. The standard leaves its size to the eye. */
export const mark = {
  above: mm(35),
  colour: "FF0000",
  /** Half points; fewer where the name is long. */
  largest: 100,
} as const;

/** 7.2.7: a red line as wide as the 版心, 4 mm below the number. */
export const redLine = { colour: "FF0000", eighths: 12, points: 11 } as const;

/** 7.4.1: the first and the last line of the 版记 0.35 mm, those between 0.25 mm; in eighths of a point. */
export const imprintLine = { thick: 8, thin: 6 } as const;

/** Tables and notes are not in the standard's hand: close lines, in points. */
export const close = { table: pt(18), note: pt(12.5) } as const;

/** Faces by what they are for. `system` are those that come with every Chinese Windows. */
export const faces = {
  official: {
    title: "方正小标宋简体",
    body: "仿宋_GB2312",
    first: "黑体",
    second: "楷体_GB2312",
    page: "宋体",
    heavy: false,
  },
  system: { title: "宋体", body: "仿宋", first: "黑体", second: "楷体", page: "宋体", heavy: true },
} as const;

/** One set of faces. `heavy`: the title is set bold, 宋体 in place of 小标宋. */
export type Faces = (typeof faces)[keyof typeof faces];
