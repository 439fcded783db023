import { describe, expect, it } from "vitest";
import { AmendmentInputSchema, MatterDraftSchema, type MatterShown } from "../../../wire/index.ts";
import { changesOf, draftOf, filledFrom } from "./draft.ts";

const role = (code: string, many: boolean) => ({ code, name: code, many, required: true, leads: code === "lead" });
const register = { owners: [role("leader", false), role("lead", false), role("helping", true)] };

const matter = {
  title: "新建农村公路40公里",
  owners: [
    { role: "leader", name: "分管副县长" },
    { role: "lead", name: "县交通运输局" },
    { role: "helping", name: "县财政局" },
    { role: "helping", name: "县自然资源局" },
  ],
  fields: [
    { code: "area", value: "交通" },
    { code: "cost", value: null },
  ],
  quantity: { value: 40, unit: "公里" },
  nodes: [{ day: "2026-06-30", share: 50, words: "路基" }],
  state: { deadline: "2026-12-31" },
} as unknown as MatterShown;

describe("what was filled in", () => {
  it("is a draft of the wire", () => {
    const draft = draftOf(register, {
      title: " 修一座桥 ",
      owners: { lead: "县交通运输局 ", helping: ["县财政局", " "], leader: undefined },
      fields: { area: " ", cost: 12 },
      amount: 1,
      unit: "座",
      deadline: "",
      nodes: [{ day: "2026-06-30", share: 50 }, undefined],
    });
    expect(draft).toEqual({
      title: "修一座桥",
      owners: [
        { role: "lead", name: "县交通运输局" },
        { role: "helping", name: "县财政局" },
      ],
      fields: { cost: 12 },
      quantity: { value: 1, unit: "座" },
      deadline: null,
      nodes: [{ day: "2026-06-30", share: 50, words: "" }],
    });
    expect(MatterDraftSchema.parse(draft)).toMatchObject(draft);
  });

  it("of a matter that nobody touched is no change", () => {
    const before = draftOf(register, filledFrom(matter, register));
    expect(changesOf(before, draftOf(register, filledFrom(matter, register)))).toEqual({});
  });

  it("names only what differs", () => {
    const filled = filledFrom(matter, register);
    const before = draftOf(register, filled);
    const to = changesOf(before, draftOf(register, { ...filled, amount: 35, deadline: "2026-11-30" }));
    expect(to).toEqual({ quantity: { value: 35, unit: "公里" }, deadline: "2026-11-30" });
    expect(AmendmentInputSchema.parse({ to, why: "县委常委会会议纪要", version: 3 }).to).toEqual(to);
  });
});
