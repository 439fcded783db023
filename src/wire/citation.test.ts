// How a report is cited, with what is known of it.

import { describe, expect, it } from "vitest";
import { citation } from "./citation.ts";

const facts = {
  title: "政府工作报告",
  government: null,
  reviewYear: 2022,
  planYear: 2023,
  date: "2023-01-05",
  congress: "漪湖县第十届人民代表大会第二次会议",
  speaker: null,
};

describe("citation", () => {
  it("is a report where nobody said where it came from", () => {
    expect(citation({ summary: { government: "漪湖县", planYear: 2023 }, facts }, null)).toBe(
      "漪湖县人民政府. 政府工作报告：漪湖县第十届人民代表大会第二次会议[R]. (2023-01-05).",
    );
  });

  it("is an online report where there is an address", () => {
    const delivery = { url: "https://yihu.example/2023.html", retrieved: "2023-02-01" };
    expect(citation({ summary: { government: "漪湖县", planYear: 2023 }, facts }, delivery)).toBe(
      "漪湖县人民政府. 政府工作报告：漪湖县第十届人民代表大会第二次会议[R/OL]. (2023-01-05)[2023-02-01]. https://yihu.example/2023.html.",
    );
  });

  it("leaves out what the text does not give", () => {
    const bare = { ...facts, title: null, date: null, congress: null };
    expect(citation({ summary: { government: "国务院", planYear: 2024 }, facts: bare }, null)).toBe(
      "国务院. 2024年政府工作报告[R].",
    );
    expect(citation({ summary: { government: "", planYear: 0 }, facts: bare }, null)).toBe("政府工作报告[R].");
  });
});
