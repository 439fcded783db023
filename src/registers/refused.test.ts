// What may not be added to a matter, each with its sentence, and what a matter lacks before it is handed out.

import { describe, expect, it } from "vitest";
import { configuration, matterOf, on } from "../../tests/registers.ts";
import { calendarOf, type Day, type Happening, lackingOf, type Matter, refusedOf } from "./index.ts";

const errands = configuration("errands-13710");
const projects = configuration("key-projects");
const open = matterOf(
  { fields: { nature: "一般" }, deadline: "2025-06-30" },
  on("2025-03-03", { kind: "created" }),
  on("2025-03-03", { kind: "handed-out" }),
);
const having = (...happened: readonly Happening[]): Matter => ({
  ...open,
  events: [...open.events, ...happened.map((one, at) => on(`2025-03-0${4 + at}`, one))],
});
const settled: Happening = { kind: "settled", outcome: null };
const closed = having(settled, { kind: "struck-off" });

function refused(happening: Happening, matter = open, rule = errands, day: Day = "2025-03-10"): string | null {
  return refusedOf(rule, matter, on(day, happening), calendarOf());
}

describe("refused", () => {
  it.each<[string, Happening, Matter, string]>([
    [
      "an adjustment without an approver",
      { kind: "adjusted", reason: "政策有变", approver: " " },
      open,
      "批准人没有填",
    ],
    ["an adjustment without anything", { kind: "adjusted", reason: "", approver: "" }, open, "调整原因、批准人没有填"],
    ["a return without a reason", { kind: "returned", reason: "" }, open, "退回原因没有填"],
    ["reopening what is open", { kind: "reopened", reason: "反弹" }, open, "还在办理，不用重开"],
    ["going on with what was not paused", { kind: "resumed" }, open, "没有暂停"],
    ["pausing twice", { kind: "paused", reason: "等" }, having({ kind: "paused", reason: "等" }), "已经暂停"],
    [
      "an extension to a sooner day",
      { kind: "extended", step: null, to: "2025-06-30", approver: "县长", reason: "雨" },
      open,
      "要晚于现在的期限 2025-06-30",
    ],
    [
      "an extension to no day",
      { kind: "extended", step: null, to: "2025-06-31", approver: "县长", reason: "雨" },
      open,
      "不是日期",
    ],
    [
      "an extension of no step",
      { kind: "extended", step: "x", to: "2025-07-30", approver: "县长", reason: "雨" },
      open,
      "没有“x”这一步",
    ],
    ["a plan without an approver", { kind: "planned", to: "2025-06-30", approver: "" }, open, "批准人没有填"],
    ["a grade that is not there", { kind: "rated", grade: "good" }, open, "评价“good”不在这本台账里"],
    ["a step that is not there", { kind: "stepped", step: "meeting" }, open, "步骤“meeting”不在这本台账里"],
    ["a step that does not apply", { kind: "stepped", step: "settle-1" }, open, "这一步不适用"],
    ["a stage that is not there", { kind: "moved", stage: "x" }, open, "阶段“x”不在这本台账里"],
    [
      "a vote where there is none",
      { kind: "voted", ballots: { entitled: 1, for: 1, against: 0, abstained: 0, invalid: 0 } },
      open,
      "不设票决",
    ],
    [
      "handing over what another holds",
      { kind: "handed-over", role: "lead", from: "县财政局", to: "县应急局" },
      open,
      "没有承办这件事",
    ],
    ["voiding what is not there", { kind: "voided", event: "x", reason: "错" }, open, "没有编号为“x”的记录"],
    ["anything after the end", { kind: "reported", progress: 10, done: null }, closed, "已是“已销号”，不能再记报告"],
    ["striking off twice", { kind: "struck-off" }, closed, "已是“已销号”"],
    ["a field that is not there", { kind: "entered", field: "x", value: 1 }, open, "字段“x”不在这本台账里"],
    [
      "a choice that is not there",
      { kind: "entered", field: "nature", value: "特大" },
      open,
      "“事项性质”只能是：一般、重大",
    ],
  ])("%s", (_, happening, matter, words) => expect(refused(happening, matter)).toContain(words));

  it("words for a number, and no day for a day", () => {
    expect(refused({ kind: "entered", field: "invested", value: "九百" }, open, projects)).toContain("要填数字");
    expect(refused({ kind: "entered", field: "start-by", value: "五月" }, open, projects)).toContain("不是日期");
  });

  it("a second creation, and anything before the first", () => {
    expect(refused({ kind: "created" })).toContain("已经立项");
    expect(refused({ kind: "urged" }, open, errands, "2025-03-02")).toContain("还没有立项");
    expect(refused({ kind: "urged" }, open, errands, "三月")).toContain("不是日期");
  });
});

describe("not refused", () => {
  it.each<[string, Happening, Matter]>([
    ["urging", { kind: "urged" }, open],
    ["a report", { kind: "reported", progress: 10, done: null }, open],
    [
      "an adjustment with reason and approver",
      { kind: "adjusted", reason: "政策有变", approver: "县政府常务会议" },
      open,
    ],
    ["a later deadline", { kind: "extended", step: null, to: "2025-07-01", approver: "县长", reason: "雨" }, open],
    ["reopening what was settled", { kind: "reopened", reason: "反弹" }, having(settled)],
    ["reopening what was struck off", { kind: "reopened", reason: "反弹" }, closed],
    ["another nature", { kind: "entered", field: "nature", value: "重大" }, open],
    ["voiding a mistake", { kind: "voided", event: "2025-03-04-settled", reason: "点错了" }, having(settled)],
  ])("%s", (_, happening, matter) => expect(refused(happening, matter)).toBeNull());

  it("settled, returned, and then not to be reopened", () => {
    expect(
      refused({ kind: "reopened", reason: "反弹" }, having(settled, { kind: "returned", reason: "不全" })),
    ).toContain("还在办理");
  });
});

describe("a matter lacks", () => {
  it("required fields and owners, and one leading unit only", () => {
    const bare = matterOf({
      fields: { nature: "中等" },
      owners: [
        { role: "lead", name: "县水务局" },
        { role: "lead", name: "县财政局" },
      ],
    });
    expect(lackingOf(errands, bare)).toEqual([
      "“交办来源”没有填",
      "“事项性质”只能是：一般、重大",
      "没有写明交办领导",
      "牵头单位只能有一个",
    ]);
  });

  it("nothing when it is whole", () =>
    expect(lackingOf(errands, matterOf({ fields: { nature: "一般", source: "县长批示" } }))).toEqual([]));
});
