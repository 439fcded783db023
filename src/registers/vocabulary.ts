// The words of a configuration file and the codes they stand for. Data only; `docs/registers.md` lists them and a test compares.

/** What can happen to a matter. */
export const eventNames = {
  立项: "created",
  交办: "handed-out",
  签收: "received",
  报告: "reported",
  催办: "urged",
  退回: "returned",
  批准计划: "planned",
  办结: "settled",
  验收: "accepted",
  暂停: "paused",
  恢复: "resumed",
  申请: "requested",
  不批: "declined",
  延期: "extended",
  调整: "adjusted",
  重开: "reopened",
  销号: "struck-off",
  评价: "rated",
  票决: "voted",
  转段: "moved",
  本步: "stepped",
  填报: "entered",
  移交: "handed-over",
  申诉: "appealed",
  复核: "decided",
  作废: "voided",
} as const;

export type EventKind = (typeof eventNames)[keyof typeof eventNames];

/** From the mildest to the most severe. */
export const lightNames = { 无: "none", 绿: "green", 蓝: "blue", 黄: "yellow", 橙: "orange", 红: "red" } as const;

export type Light = (typeof lightNames)[keyof typeof lightNames];

const order: readonly Light[] = Object.values(lightNames);

/** The most severe of some lights. */
export const worst = (lights: readonly Light[]): Light =>
  lights.reduce<Light>((one, other) => (order.indexOf(other) > order.indexOf(one) ? other : one), "none");

export const countingNames = { 工作日: "working", 自然日: "calendar" } as const;
export const typeNames = { 文字: "text", 数字: "number", 选项: "choice", 日期: "day" } as const;
export const majorityNames = { 全体过半数: "entitled", 投票过半数: "cast" } as const;
export const periodNames = { 月: "month", 季: "quarter", 年: "year" } as const;
export const emptyNames = { 不计: "left-out", 满分: "full" } as const;

export const writingNames = { 数字: "digits", 万: "ten-thousands", 汉字: "characters" } as const;

export const judgedNames = {
  未启动: "not-started",
  达进度: "on-track",
  超进度: "ahead",
  欠进度: "behind",
  提前完成: "done-early",
  完成: "done",
  调整: "adjusted",
  其它: "other",
} as const;

/** The Chinese word of a code. */
export const wordOf = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.entries(names).find(([, one]) => one === code)?.[0] ?? code;
