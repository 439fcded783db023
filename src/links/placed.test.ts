// The way back to the delivered text, over a reading with repairs.

import { expect, it } from "vitest";
import { read } from "../reading/index.ts";
import { placing } from "./placed.ts";

const reading = read("2024年青石县政府工作报告\n加快发展﹙fā zhǎn﹚经济。桂花湖水厂(guì huā)建成投用。");

it("gives every stretch without repairs the characters it was delivered with", () => {
  const delivered = "2024年青石县政府工作报告\n加快发展﹙fā zhǎn﹚经济。桂花湖水厂(guì huā)建成投用。";
  const place = placing(reading);
  const start = reading.text.indexOf("建成投用");
  const source = place(start, start + 4);
  expect(delivered.slice(source.start, source.end)).toBe("建成投用");
});

it("takes a repair that touches a stretch whole", () => {
  const place = placing({
    text: "桂花湖水厂",
    repairs: [
      { start: 2, end: 3, source: { start: 2, end: 6 }, kind: "gloss", before: "湖(hú", after: "湖", confidence: 1 },
    ],
  });
  expect(place(0, 3)).toEqual({ start: 0, end: 6 });
  expect(place(3, 5)).toEqual({ start: 6, end: 8 });
});
