// The headline indicators of government work reports: canonical name (the statistics bureau's), and the wordings met in
// reports. A wording stands for the indicator only as a whole; what narrows it ("高技术制造业增加值") makes it another one.

import type { Basis, Tier } from "../reading.ts";

/** What a number of an indicator can be, in one sense and unit family; outside it a misprint is likelier than the fact. */
export interface PlausibleRange {
  readonly basis: Basis;
  /** The units it holds for, as the reader gives them. */
  readonly units: readonly string[];
  /** Both included. */
  readonly min: number;
  readonly max: number;
}

export interface IndicatorEntry {
  readonly id: string;
  readonly name: string;
  readonly wordings: readonly string[];
  /** A family of further wordings, matched against the whole name. */
  readonly pattern?: RegExp;
  /** Its percentage is the indicator itself (失业率, 覆盖率), not a growth. */
  readonly isShare?: boolean;
  /** Its percentage without a verb is a yearly change (居民消费价格). */
  readonly isRate?: boolean;
  /** What its numbers can be. `growth` is held to it over one year only, `avg_growth` always; a sense without a range is not judged. */
  readonly ranges?: readonly PlausibleRange[];
  /** The governments whose statistics have it under its name; absent where all have. */
  readonly tiers?: readonly Tier[];
}

const words = (list: string): readonly string[] => list.split(" ");

const within = (basis: Basis, units: string, min: number, max: number): PlausibleRange => ({
  basis,
  units: words(units),
  min,
  max,
});

/** The growth of a year, and the average of several. */
const yearly = (min: number, max: number): readonly PlausibleRange[] => [
  within("growth", "%", min, max),
  within("avg_growth", "%", min, max),
];

/** A share of a whole, and its change in points. */
const share = (min: number, max: number, points: number): readonly PlausibleRange[] => [
  within("share", "%", min, max),
  within("change", "百分点 个百分点", -points, points),
];

const level = (units: string, min: number, max: number): readonly PlausibleRange[] => [
  within("level", units, min, max),
];

/** Yearly income of a person. */
const incomes = [...yearly(-15, 35), ...level("元", 1000, 150000), ...level("万元", 0.1, 15)];

/** Places: the State Council's report has the figure of the country. */
const local: readonly Tier[] = ["province", "prefecture", "county", "township"];

/**
 * Names after the National Bureau of Statistics' indicator catalogue; ids are ours. Tiers after its practice: 国内生产总值 is the
 * country's and 地区生产总值 a place's (so named since 2004); the surveyed rate of unemployment is made for the country, provinces and
 * large cities, counties have the registered one (人力资源和社会保障部); the output value of industry, the total of fiscal revenue and
 * the investment attracted are local figures. Bounds are our own judgement, wide enough for a small county in a bad year.
 */
export const indicators: readonly IndicatorEntry[] = [
  {
    id: "gdp",
    name: "地区生产总值",
    wordings: words("地区生产总值 生产总值 GDP 经济总量 地方生产总值 地区GDP GDP总量 经济"),
    ranges: yearly(-20, 40),
    tiers: local,
  },
  {
    id: "gdp-national",
    name: "国内生产总值",
    wordings: words("国内生产总值"),
    ranges: [...yearly(-10, 20), ...level("万亿元", 8, 300), ...level("亿元", 80000, 3000000)],
    tiers: ["national"],
  },
  { id: "primary", name: "第一产业增加值", wordings: words("第一产业增加值 一产增加值"), ranges: yearly(-25, 30) },
  { id: "secondary", name: "第二产业增加值", wordings: words("第二产业增加值 二产增加值"), ranges: yearly(-40, 80) },
  { id: "tertiary", name: "第三产业增加值", wordings: words("第三产业增加值 三产增加值"), ranges: yearly(-30, 60) },
  {
    id: "industry",
    name: "规模以上工业增加值",
    wordings: words("规模以上工业增加值 规上工业增加值 规模工业增加值 规模以上工业企业增加值 规上工业企业增加值"),
    ranges: yearly(-50, 100),
  },
  {
    id: "industry-output",
    name: "规模以上工业总产值",
    wordings: words(
      "规模以上工业总产值 规上工业总产值 规模工业总产值 规上工业产值 规模以上工业产值 规模以上工业企业总产值",
    ),
    ranges: yearly(-60, 150),
    tiers: local,
  },
  {
    id: "fai",
    name: "固定资产投资",
    wordings: words(
      "固定资产投资 全社会固定资产投资 固定资产投资额 固投 固定资产投资(不含农户) 固定资产投资总额 全社会固定资产投资总额",
    ),
    ranges: yearly(-80, 150),
  },
  {
    id: "industry-investment",
    name: "工业投资",
    wordings: words("工业投资 工业固定资产投资"),
    ranges: yearly(-90, 300),
  },
  {
    id: "private-investment",
    name: "民间投资",
    wordings: words("民间投资 民间固定资产投资"),
    ranges: yearly(-90, 300),
  },
  {
    id: "retail",
    name: "社会消费品零售总额",
    wordings: words("社会消费品零售总额 社零总额 社消零总额 社会消费品零售额 社会消费零售总额 消费品零售总额"),
    ranges: yearly(-40, 60),
  },
  {
    id: "trade",
    name: "进出口总额",
    pattern: /^(?:外贸|对外|货物)?(?:贸易)?进出口(?:贸易)?(?:总额|总值|额)$/,
    wordings: words(
      "进出口总额 进出口总值 外贸进出口总额 外贸进出口 外贸进出口总值 货物进出口总额 货物贸易进出口总额 进出口 对外贸易进出口总额 货物进出口 外贸总额",
    ),
    ranges: yearly(-90, 400),
  },
  {
    id: "export",
    name: "出口总额",
    wordings: words("出口总额 出口总值 外贸出口 外贸出口总额 出口 出口额"),
    ranges: yearly(-90, 400),
  },
  {
    id: "foreign-investment",
    name: "实际使用外资",
    wordings: words(
      "实际使用外资 实际利用外资 实际利用外资额 实际使用外资额 实际利用外资金额 实际使用外资金额 实际吸收外资 利用外资",
    ),
    ranges: yearly(-99, 900),
  },
  {
    id: "budget-revenue",
    name: "一般公共预算收入",
    wordings: words(
      "一般公共预算收入 地方一般公共预算收入 地方级财政收入 地方级一般公共预算收入 地方公共预算收入 公共预算收入 一般预算收入 地方财政一般公共预算收入 本级一般公共预算收入 地方本级一般公共预算收入",
    ),
    ranges: yearly(-60, 100),
  },
  {
    id: "fiscal-revenue",
    name: "财政总收入",
    wordings: words("财政总收入 全口径财政收入 全口径财政总收入 一般公共预算总收入 公共财政总收入"),
    ranges: yearly(-60, 100),
    tiers: local,
  },
  { id: "tax", name: "税收收入", wordings: words("税收收入 税收 各项税收收入"), ranges: yearly(-60, 120) },
  {
    id: "income",
    name: "全体居民人均可支配收入",
    wordings: words(
      "全体居民人均可支配收入 居民人均可支配收入 全体常住居民人均可支配收入 常住居民人均可支配收入 居民可支配收入 全体居民可支配收入 居民收入 城乡居民收入",
    ),
    ranges: incomes,
  },
  {
    id: "income-urban",
    name: "城镇居民人均可支配收入",
    wordings: words(
      "城镇居民人均可支配收入 城镇常住居民人均可支配收入 城镇居民可支配收入 城镇常住居民可支配收入 城市居民人均可支配收入 城镇居民收入 城镇人均可支配收入",
    ),
    ranges: incomes,
  },
  {
    id: "income-rural",
    name: "农村居民人均可支配收入",
    wordings: words(
      "农村居民人均可支配收入 农村常住居民人均可支配收入 农村居民可支配收入 农村常住居民可支配收入 乡村居民人均可支配收入 农民人均可支配收入 农民人均纯收入 农村居民人均纯收入 农村居民收入 农村人均可支配收入",
    ),
    ranges: incomes,
  },
  {
    id: "cpi",
    name: "居民消费价格涨幅",
    isRate: true,
    wordings: words(
      "居民消费价格涨幅 居民消费价格指数 居民消费价格总水平 居民消费价格 居民消费价格指数涨幅 居民消费价格总水平涨幅 居民消费价格上涨幅度 CPI CPI涨幅 物价涨幅",
    ),
    ranges: yearly(-5, 15),
  },
  {
    id: "new-jobs",
    name: "城镇新增就业",
    wordings: words(
      "城镇新增就业 新增城镇就业 城镇新增就业人数 城镇新增就业人员 新增城镇就业人员 新增城镇就业人数 城镇新增就业人口",
    ),
    ranges: [...level("人", 10, 2000000), ...level("万人", 0.01, 8000)],
  },
  {
    id: "unemployment-surveyed",
    name: "城镇调查失业率",
    isShare: true,
    wordings: words("城镇调查失业率 调查失业率"),
    ranges: share(0, 15, 5),
    tiers: ["national", "province", "prefecture"],
  },
  {
    id: "unemployment-registered",
    name: "城镇登记失业率",
    isShare: true,
    wordings: words("城镇登记失业率 登记失业率"),
    ranges: share(0, 15, 5),
  },
  {
    id: "grain",
    name: "粮食产量",
    wordings: words("粮食产量 粮食总产量 粮食总产 粮食综合产量 粮食生产总量"),
    ranges: [
      ...yearly(-60, 80),
      ...level("亿斤", 0.001, 20000),
      ...level("万吨", 0.01, 100000),
      ...level("万亿斤", 0.5, 2),
    ],
  },
  {
    id: "urbanisation",
    name: "常住人口城镇化率",
    isShare: true,
    wordings: words("常住人口城镇化率 城镇化率 常住人口城市化率"),
    ranges: share(1, 100, 40),
  },
  {
    id: "energy-intensity",
    name: "单位地区生产总值能耗",
    pattern: /^(?:单位|万元)(?:地区|国内)?(?:生产总值|GDP)(?:综合)?(?:能耗|能源消耗|能源消费)(?:强度|量)?$/,
    wordings: words(
      "单位地区生产总值能耗 单位生产总值能耗 单位GDP能耗 万元GDP能耗 万元地区生产总值能耗 万元生产总值能耗 单位国内生产总值能耗 能耗强度 单位地区生产总值能源消耗 单位GDP能源消耗 单位地区生产总值能耗强度 单位国内生产总值能源消耗 万元单位生产总值能耗 单位地区生产总值能耗量",
    ),
    ranges: yearly(-40, 20),
  },
  {
    id: "carbon-intensity",
    name: "单位地区生产总值二氧化碳排放",
    pattern: /^(?:单位|万元)(?:地区|国内)?(?:生产总值|GDP)的?(?:二氧化碳|碳)排放(?:量|强度)?$/,
    wordings: words(
      "单位地区生产总值二氧化碳排放 单位GDP二氧化碳排放 单位地区生产总值二氧化碳排放量 万元地区生产总值碳排放 万元地区生产总值二氧化碳排放 单位国内生产总值二氧化碳排放 单位生产总值二氧化碳排放 碳排放强度 单位地区生产总值碳排放",
    ),
    ranges: yearly(-40, 20),
  },
  {
    id: "air-days",
    name: "空气质量优良天数比例",
    isShare: true,
    pattern:
      /^(?:城市|县城|中心城区|城区|市区|环境)*(?:环境)?(?:空气质量|空气)?优良(?:天数)?(?:达标)?(?:比例|比率|率|占比)$/,
    wordings: words(
      "空气质量优良天数比例 空气质量优良天数比率 空气优良天数比例 空气优良天数比率 优良天数比例 优良天数比率 空气质量优良率 空气优良率 优良天数率 空气质量优良天数率 环境空气质量优良天数比例 环境空气质量优良率 空气优良天数率 优良天数占比 空气质量优良天数占比 环境空气质量优良天数比率",
    ),
    ranges: share(5, 100, 50),
  },
  {
    id: "pm25",
    name: "细颗粒物浓度",
    pattern: /^[^、，]{0,6}(?:PM2\.5|细颗粒物)[^、，]{0,12}浓度$/,
    wordings: words(
      "细颗粒物浓度 细颗粒物年均浓度 细颗粒物平均浓度 细颗粒物年平均浓度 PM2.5浓度 PM2.5年均浓度 PM2.5平均浓度 PM2.5年平均浓度 细颗粒物(PM2.5)浓度 细颗粒物(PM2.5)年均浓度 细颗粒物(PM2.5)平均浓度 PM2.5",
    ),
    ranges: [...yearly(-70, 70), ...level("微克/立方米 微克每立方米", 3, 200)],
  },
  {
    id: "surface-water",
    name: "地表水优良比例",
    isShare: true,
    pattern:
      /^[^、，]{0,16}(?:地表水|国考|国控|省考|省控|考核断面|断面水质|水质)[^、，]{0,14}(?:优良|优于|好于|优于Ⅲ类)[^、，]{0,10}(?:比例|比率|率|占比|比重)$/,
    wordings: words(
      "地表水优良比例 地表水达到或优于Ⅲ类水体比例 地表水达到或好于Ⅲ类水体比例 地表水国考断面达到或优于Ⅲ类水体比例 地表水国考断面优良比例 国考断面水质优良比例 地表水水质优良比例 国考断面优良水体比例 地表水优良水体比例 地表水国控断面优良比例 国控断面水质优良比例 地表水考核断面水质优良比例 地表水质优良比例 国考断面地表水水质优良比例 地表水国考断面水质优良比例 地表水考核断面优良比例 水质优良比例 国省考断面水质优良比例 地表水优良率 地表水国控断面水质优良比例 国考断面水质优良率",
    ),
    ranges: share(0, 100, 100),
  },
  { id: "forest", name: "森林覆盖率", isShare: true, wordings: words("森林覆盖率"), ranges: share(0, 100, 40) },
  {
    id: "rd-intensity",
    name: "研发经费投入强度",
    isShare: true,
    pattern:
      /^(?:全社会)?(?:研发|研究与试验发展|研究和试验发展|R&D)[^、，]{0,6}(?:强度|投入占比|(?:占|与)(?:地区|国内)?(?:生产总值|GDP)的?(?:之比|比重|比例|比))$/,
    wordings: words(
      "研发经费投入强度 全社会研发经费投入强度 全社会研发投入强度 研发投入强度 研究与试验发展经费投入强度 全社会研发投入占比 研发投入占比 全社会研究与试验发展经费投入强度 R&D经费投入强度 全社会研发经费支出占地区生产总值比重 研发经费投入占地区生产总值比重 全社会研发经费投入占地区生产总值比重 研发投入占地区生产总值比重 研发经费支出占地区生产总值比重 全社会研发投入占地区生产总值比重 全社会研发经费占地区生产总值比重 全社会研发投入占GDP比重 研发经费占地区生产总值比重 R&D经费支出占地区生产总值比重 研发投入占GDP比重 研发经费强度 全社会研发经费支出占GDP比重 全社会研发经费投入占GDP比重 全社会研发投入占生产总值比重",
    ),
    ranges: share(0, 15, 5),
  },
  {
    id: "rd",
    name: "研发经费投入",
    wordings: words(
      "研发经费投入 全社会研发经费投入 全社会研发投入 研发投入 研发经费支出 全社会研发经费支出 研发经费 全社会研发经费 研究与试验发展经费 全社会研究与试验发展经费投入 R&D经费投入 研究与试验发展经费支出 R&D经费",
    ),
    ranges: yearly(-60, 300),
  },
  {
    id: "hi-tech-firms",
    name: "高新技术企业数",
    wordings: words(
      "高新技术企业 高新技术企业数 高新技术企业数量 国家高新技术企业 国家级高新技术企业 高新企业 有效期内高新技术企业 高新技术企业总数 高企",
    ),
    ranges: [...yearly(-50, 400), ...level("家 户 个", 1, 700000), ...level("万家 万户", 0.01, 70)],
  },
  {
    id: "digital-share",
    name: "数字经济核心产业增加值占比",
    isShare: true,
    pattern: /^数字经济核心产业增加值占(?:地区|国内)?(?:生产总值|GDP)的?(?:比重|比例|比)$/,
    wordings: words(
      "数字经济核心产业增加值占比 数字经济核心产业增加值占地区生产总值比重 数字经济核心产业增加值占GDP比重 数字经济核心产业增加值占生产总值比重 数字经济核心产业增加值占地区生产总值的比重",
    ),
    ranges: share(0, 60, 20),
  },
  { id: "services", name: "服务业增加值", wordings: words("服务业增加值"), ranges: yearly(-30, 60) },
  {
    id: "tourism-revenue",
    name: "旅游收入",
    wordings: words("旅游收入 旅游总收入 旅游综合收入 国内旅游收入 旅游总花费 旅游综合总收入"),
    ranges: yearly(-99, 900),
  },
  {
    id: "tourists",
    name: "接待游客人次",
    pattern:
      /^(?:年?接待)(?:国内外|海内外|国内|省内外|境内外|各地|各类)?(?:游客|旅游者|旅游)(?:人次|人数|总量|量|总人次|数)?$/,
    wordings: words(
      "接待游客人次 接待游客 游客接待量 接待国内外游客 接待旅游人数 接待游客数 接待游客量 游客人次 接待游客总量 游客接待人次 接待旅游者 接待旅游人次 接待国内游客 旅游接待人次 游客接待人数 接待游客人数 旅游人次 旅游人数 接待游客总人次",
    ),
    ranges: yearly(-99, 900),
  },
  {
    id: "deposits",
    name: "存款余额",
    pattern: /^(?:金融机构|银行业?|银行业金融机构)?(?:本外币|人民币)?(?:各项)?存款余额$/,
    wordings: words(
      "存款余额 金融机构存款余额 金融机构本外币存款余额 金融机构人民币存款余额 各项存款余额 本外币存款余额 人民币存款余额 金融机构各项存款余额 本外币各项存款余额 金融机构本外币各项存款余额 金融机构人民币各项存款余额 人民币各项存款余额 银行存款余额 金融存款余额",
    ),
    ranges: yearly(-30, 80),
  },
  {
    id: "loans",
    name: "贷款余额",
    pattern: /^(?:金融机构|银行业?|银行业金融机构)?(?:本外币|人民币)?(?:各项)?贷款余额$/,
    wordings: words(
      "贷款余额 金融机构贷款余额 金融机构本外币贷款余额 金融机构人民币贷款余额 各项贷款余额 本外币贷款余额 人民币贷款余额 金融机构各项贷款余额 本外币各项贷款余额 金融机构本外币各项贷款余额 金融机构人民币各项贷款余额 人民币各项贷款余额 银行贷款余额 金融贷款余额",
    ),
    ranges: yearly(-30, 100),
  },
  {
    id: "gdp-per-capita",
    name: "人均地区生产总值",
    wordings: words("人均地区生产总值 人均生产总值 人均GDP"),
    ranges: [
      ...yearly(-25, 45),
      ...level("元", 1000, 600000),
      ...level("万元", 0.1, 60),
      ...level("美元", 100, 90000),
      ...level("万美元", 0.01, 9),
    ],
  },
  {
    id: "structure",
    name: "三次产业结构",
    isShare: true,
    wordings: words(
      "三次产业结构 三次产业比 三次产业占比 三次产业比例 三次产业结构比 产业结构 三次产业结构比例 三次产业比重 三产结构 三产比 三产比例 一二三产业比 三次产业结构比重",
    ),
  },
  {
    id: "attracted-investment",
    name: "招商引资到位资金",
    wordings: words(
      "招商引资到位资金 招商引资实际到位资金 招商引资到位额 招商引资省外到位资金 招商引资到位省外资金 到位招商引资资金 招商到位资金 招商引资到位",
    ),
    ranges: yearly(-90, 400),
    tiers: local,
  },
  { id: "construction", name: "建筑业总产值", wordings: words("建筑业总产值 建筑业产值"), ranges: yearly(-70, 200) },
  {
    id: "agriculture",
    name: "农林牧渔业总产值",
    wordings: words("农林牧渔业总产值 农林牧渔总产值 农林牧渔业产值 农业总产值"),
    ranges: yearly(-30, 40),
  },
  {
    id: "market-entities",
    name: "市场主体数",
    wordings: words(
      "市场主体 经营主体 市场主体数 市场主体总数 经营主体总数 市场主体总量 经营主体总量 经营主体数 市场主体数量 经营主体数量 各类市场主体 各类经营主体 商事主体 实有市场主体 实有经营主体 市场主体户数 登记在册经营主体 在册经营主体 登记在册市场主体",
    ),
    ranges: yearly(-40, 200),
  },
  {
    id: "industry-firms",
    name: "规模以上工业企业数",
    wordings: words(
      "规模以上工业企业 规上工业企业 规模工业企业 规模以上工业企业数 规上工业企业数 规上工业企业数量 规模以上工业企业数量 规上工业企业总数 规模以上工业企业总数 规上企业",
    ),
    ranges: yearly(-50, 200),
  },
  {
    id: "income-growth-relation",
    name: "居民收入与经济增长关系",
    wordings: words("居民收入与经济增长关系"),
  },
];
