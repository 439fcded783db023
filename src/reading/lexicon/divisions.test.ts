import { expect, it } from "vitest";
import { divisionsNamed, provinceCalled, tierOfName } from "./divisions.ts";

it("knows code, tier and parents of a division", () => {
  expect(divisionsNamed("绛县")).toEqual([
    { code: "140826", name: "绛县", tier: "county", parents: ["山西省", "运城市"] },
  ]);
  expect(divisionsNamed("海南省")[0]).toMatchObject({ code: "460000", tier: "province", parents: [] });
  expect(divisionsNamed("黔南布依族苗族自治州")[0]).toMatchObject({ code: "522700", tier: "prefecture" });
});

it("knows counties that stand right under their province", () => {
  expect(divisionsNamed("神农架林区")[0]).toMatchObject({ code: "429021", parents: ["湖北省"] });
  expect(divisionsNamed("万州区")[0]).toMatchObject({ code: "500101", parents: ["重庆市"] });
});

it("gives every division of a name, and none for headings of the table", () => {
  expect(divisionsNamed("鼓楼区").map(({ code }) => code)).toEqual(["320106", "320302", "350102", "410204"]);
  expect(divisionsNamed("市辖区")).toEqual([]);
  expect(divisionsNamed("青屏县")).toEqual([]);
});

it("calls provinces by their short names", () => {
  expect(provinceCalled("内蒙古")).toBe("内蒙古自治区");
  expect(provinceCalled("青屏")).toBeNull();
  expect(provinceCalled("")).toBeNull();
});

it("reads the tier off a name, but not off 市", () => {
  expect(["青屏县", "青屏自治州", "青屏镇", "青屏市", "青屏新区"].map(tierOfName)).toEqual([
    "county",
    "prefecture",
    "township",
    null,
    null,
  ]);
});
