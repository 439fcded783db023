import { expect, it } from "vitest";
import { divisionsNamed, formerNames, provinceCalled, successorOf, tierOfName } from "./divisions.ts";

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

const named = (name: string, year: number): string[] =>
  divisionsNamed(name, year).map(({ code, parents }) => [code, ...parents].join(" "));

it.each([
  // Renamed in December 2010, under one code: the table of that autumn still has the old name.
  ["襄樊市", 2010, ["420600 湖北省"]],
  ["襄阳市", 2011, ["420600 湖北省"]],
  // A city of a county's tier became a district in 2009; Beijing has a district of the name all along.
  ["通州市", 2008, ["320683 江苏省 南通市"]],
  ["通州区", 2008, ["110112 北京市"]],
  ["通州区", 2010, ["110112 北京市", "320612 江苏省 南通市"]],
  // Chaohu was a prefecture until 2011, and is a city of Hefei since; its counties went to three cities.
  ["巢湖市", 2010, ["341400 安徽省"]],
  ["巢湖市", 2012, ["340181 安徽省 合肥市"]],
  ["庐江县", 2010, ["341421 安徽省 巢湖市"]],
  ["庐江县", 2012, ["340124 安徽省 合肥市"]],
  // Hami was a city within a prefecture until 2016, and is the prefecture's tier itself since.
  ["哈密市", 2015, ["652201 新疆维吾尔自治区 哈密地区"]],
  ["哈密市", 2016, ["650500 新疆维吾尔自治区"]],
  ["那曲地区", 2016, ["542400 西藏自治区"]],
  ["色尼区", 2020, ["540602 西藏自治区 那曲市"]],
  // The districts of Hangzhou were drawn anew in April 2021.
  ["江干区", 2020, ["330104 浙江省 杭州市"]],
  ["临平区", 2021, ["330113 浙江省 杭州市"]],
  ["米林市", 2023, ["540481 西藏自治区 林芝市"]],
])("knows who was %s at the end of %i", (name, year, want) => {
  expect(named(name, year)).toEqual(want);
});

it("takes a name that nobody had in the year from the years nearest to it", () => {
  expect(named("襄樊市", 2025)).toEqual(["420600 湖北省"]);
  expect(named("襄阳市", 2003)).toEqual(["420600 湖北省"]);
  expect(named("莱芜市", 2018)).toEqual(["371200 山东省"]);
});

it("gives the newest table where no year is asked for", () => {
  expect(divisionsNamed("巢湖市").map(({ code }) => code)).toEqual(["340181"]);
  expect(divisionsNamed("哈密市").map(({ code }) => code)).toEqual(["650500"]);
});

it("follows a government back through its names and codes", () => {
  const before = (code: string): string[] =>
    formerNames(code).map(({ name, code, until }) => `${name} ${code} ${until}`);
  expect(before("420600")).toEqual(["襄樊市 420600 2010"]);
  expect(before("320612")).toEqual(["通州市 320683 2008"]);
  expect(before("340281")).toEqual(["无为县 340225 2019", "无为县 341422 2010"]);
  expect(before("650502")).toEqual(["哈密市 652201 2015"]);
  expect(before("110101")).toEqual([]);
  expect(before("no such code")).toEqual([]);
});

it("does not take a code given to somebody else for a change of name", () => {
  expect(formerNames("469030").map(({ name }) => name)).toEqual(["琼中黎族苗族自治县"]);
});

it("knows what became of a division: the same under another code, or joined to others", () => {
  const after = (code: string): string | null => {
    const found = successorOf(code);
    return found && `${found.goesOn ? "=" : ">"} ${found.divisions.map(({ name }) => name).join(" ")}`;
  };
  expect(after("542400")).toBe("= 那曲市");
  expect(after("511521")).toBe("= 叙州区");
  expect(after("110103")).toBe("> 东城区");
  expect(after("371200")).toBe("> 莱芜区");
  expect(after("341400")).toBe("> 合肥市 芜湖市 马鞍山市");
  expect(after("140826")).toBeNull();
});
