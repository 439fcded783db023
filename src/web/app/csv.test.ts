import { expect, it } from "vitest";
import { csvOf } from "./csv.ts";

it("quotes what must be quoted, and leaves numbers numbers", () =>
  expect(
    csvOf(
      ["地方", "a,b"],
      [
        ["青石县", -5.2],
        ['说“"好"”', null],
      ],
    ),
  ).toBe('\uFEFF地方,"a,b"\r\n青石县,-5.2\r\n"说“""好""”",\r\n'));

it.each(["=1+1", "+1", "-1", "@a", "＝1", "\tx"])("makes no formula of %j", (words) =>
  expect(csvOf(["a"], [[words]])).toBe(`\uFEFFa\r\n'${words}\r\n`),
);
