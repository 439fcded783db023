// Words of what is built and installed: what a project's name ends with, what makes no name, and how far its verbs say it has come.

import { Chars } from "../../text/index.ts";
import type { ProjectStage } from "../reading.ts";

const words = (list: string): string => list.trim().split(/\s+/).join("|");

/** Nouns that name a thing that stands or runs. */
const solid = words(`
  高速公路 高速 铁路 高铁 城际 地铁 轻轨 有轨电车 号线 公路 大道 快速路 快速通道 连接线 联络线 复线 国道 省道 [国省县]道[A-Z]?\\d{2,4}线? [SGX]\\d{2,3}线?
  特大桥 大桥 立交桥 立交 人行天桥 天桥 桥梁 桥 隧道 通道 机场 航站楼 跑道 码头 港区 港池 港 泊位 航道 运河 船闸 水利枢纽 航电枢纽 交通枢纽 高铁枢纽 枢纽工程 客运站 货运站 火车站 高铁站 站房 公交站 场站
  水库 大坝 灌区 水厂 泵站 水闸 大闸 进洪闸 水渠 引水 供水 调水 堤防 海塘 海堤 护岸 蓄滞洪区 碧道 绿道 步道 栈道
  水电站 抽水蓄能电站 抽水蓄能 发电站 电站 电厂 核电 核电站 风电场 风电 光伏 光伏发电 光伏电站 储能 储能站 储能电站 变电站 输变电 特高压 直流 换流站 机组 煤电 LNG接收站 接收站 储气库 加氢站 加油站 充电站 充电桩 换电站 超充站
  管道 天然气管道 管网 管廊 综合管廊 基站 污水处理厂 净水厂 净化厂 再生水厂 填埋场 焚烧厂 焚烧发电 热电联产 热源厂 处理中心 转运站 中转站 消防站 处理站 监测站 文化站 服务站 服务站点 海外仓 涵洞 蓄水池 起降设施 充电设施 处理设施 养老服务设施 照料中心 公厕 厕所 停车场 停车楼 停车位 车位
  医院 院区 卫生院 卫生室 门诊楼 住院楼 综合楼 医技楼 病房楼 保健院 疾控中心 急救中心 养老院 敬老院 福利院 养老中心 护理院 殡仪馆 公墓 托育中心
  学校 中学 小学 幼儿园 教学楼 宿舍楼 学生公寓 公寓楼 校区 校舍 职教中心 职教园区 技师学院
  体育馆 体育场 体育中心 体育公园 游泳馆 图书馆 博物馆 文化馆 美术馆 纪念馆 科技馆 展览馆 规划馆 档案馆 大剧院 剧院 剧场 会展中心 文化中心 艺术中心 活动中心 全民健身中心 青少年宫
  厂房 标准厂房 生产线 产业园 工业园 科技园 物流园 创业园 示范园 园区 产业基地 生产基地 养殖场 屠宰场 加工厂 冷库 冷链物流 仓储 粮库 批发市场 农贸市场 菜市场 交易市场 孵化器 加速器
  商业综合体 综合体 商业街 步行街 购物中心 购物公园 广场 酒店 宾馆 公园 湿地公园 大厦 大楼 双子楼 总部 数据中心 智算中心 算力中心 超算中心 云计算中心
  安置房 安置楼 安置区 安置小区 公租房 保障房 保障性住房 人才公寓 棚户区 老旧小区 安居房 酒店式公寓 民宿 驿站 服务区 游客中心 景区 度假区 古城 古镇 老街 主题乐园 乐园 影视城 文化城 科技城 物流港 陆港 保税物流中心 LNG 气田 油田 矿 煤矿 选厂 冶炼厂 电解铝 炼化一体化 炼化 乙烯 芳烃
`);
/** Nouns that are as often an office, a title or an idea: things only beside a verb of building to the end. */
const airy = words(
  "中心 基地 实验室 研究院 平台 装置 小镇 社区 街区 片区 新城 新区 市场 小区 馆 楼 站 厂 园 院 路 街 线 渠 坝 塔 场 城 所 库",
);

/** Counts: 16个, 近百座, 30个以上. */
const count =
  "(?:\\d[\\d.]*(?:余|多)?(?:万|千|百)?(?:余|多)?|[一二三四五六七八九十两百]{1,4})(?:余|多)?(?:个|项|座|条|所|家|处|宗|栋|幢|件|台|套|台套|套|盏|道|台（套）|公里|千米|米|万米|户|辆|口|对|孔|间|块|支|批)(?:以上|左右|以内)?";
const behind = `(?:（[^（）]{1,30}）|\\([^()]{1,30}\\)|[一二三四五六七八九十]+期|[新老主]?[院校馆厂]区|[A-Z]区|[东西南北][线段]|标段|首开区|启动区|主体|新建|迁建|续建|改建|扩建|改扩建|扩能|扩容|提标|增建|改造|提升|升级|加固|治理|修复|技改|综合|[一二三四]线){0,4}`;
const work = "(?:工程|项目|建设项目|建设工程)";
const tail = `(?:等)?(?:${count})?(?:一批)?(?:重大|重点|标志性|续建|新建|在建|产业|工业|交通|水利|能源|基础设施|基层|[省市县区]级?|建设|改造|民生|公共|文化|文旅|服务|医疗|教育|设施){0,5}(?:${work}|${solid})?`;

/** Words that end with something built, as a name or a count of it. */
export const endsBuilt = new RegExp(
  `(?:${solid})${behind}${work}?(?:、|和|及|等|(?:超|近|约|达|共)?(?:过)?${count}){0,4}${tail}(?:建设|的建设|前期工作|前期)?$`,
);
/** Words that end with 项目 or 工程. */
export const endsWork = new RegExp(
  `${work}(?:等)?(?:（[^（）]{1,30}）)?(?:${count})?(?:建设)?$|${work}(?:一期|二期|三期|主体|主体工程)(?:建设)?$`,
);
/** Words that end with what only a verb such as 投用 makes a building. */
export const endsAiry = new RegExp(`(?:${airy})${behind}(?:等)?(?:${count})?(?:建设)?$`);
/** A count of projects or buildings. */
export const countedWork = new RegExp(
  `(?<![第前])${count}[^，。、；]{0,24}(?:${work}|${solid})|(?:${work}|${solid})${behind}(?:新增|达|共|各|近|超|约|超过)?${count}`,
);
/** A count of what only a verb such as 投用 makes buildings. */
export const countedAiry = new RegExp(
  `(?<![第前])${count}[^，。、；]{0,24}(?:${airy})(?:$|、|和)|(?:${airy})${behind}${count}`,
);
const signals = `工程|项目|${solid}|开工|动工|开建|奠基|竣工|投产|投用|投运|投入使用|通车|通航|通水|并网|封顶|完工|贯通|合龙|达产|启用|开园|开馆|开业|交付|试运行|建成|新建|改建`;
const signal = new RegExp(signals, "y");
/** A small whole number for the first two characters of a word. */
const pairOf = (first: number, second: number): number => ((first << 5) ^ second) & 0x7fff;
/** Where words begin: by their first two characters, or by the first alone where a class of characters comes first or second. */
const pairs = new Uint8Array(0x8000);
const isPlain = (word: string): boolean => /^[一-鿿]{2}/.test(word);
for (const word of signals.split("|").filter(isPlain)) pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
const openings = new Chars(
  signals
    .split("|")
    .filter((word) => !isPlain(word))
    .map((word) => (word.startsWith("[") ? word.slice(1, word.indexOf("]")) : word.charAt(0)))
    .join(""),
);

/** The first place in `[from, to)` at which a clause may tell of a project, or −1. Tried only where a word can begin. */
export function nextSignal(text: string, from: number, to: number): number {
  let first = text.charCodeAt(from);
  for (let at = from; at < to; at++) {
    const second = text.charCodeAt(at + 1);
    const begins = pairs[pairOf(first, second)] !== 0 || openings.has(first);
    first = second;
    if (!begins) continue;
    signal.lastIndex = at;
    if (signal.test(text)) return at;
  }
  return -1;
}

/** What makes a 工程 that somebody 实施 a work of building. */
export const physical =
  /改造|扩建|迁建|绿化|亮化|治理|修复|灌溉|供水|引水|调水|改水|管网|管道|道路|公路|桥|渠|堤|坝|护岸|清淤|延伸|硬化|加固|重建|扩容|提标|防洪|排涝|水库|水系|电网|入户/;

/** Programmes and campaigns that are called 工程 or 项目, and things that are no building. */
export const programme =
  /行动|计划(?!投资|总投资)|[一二三四五六七八九十百千万两双]大?工程|“[^“”]{1,14}”工程|[“”]?(?:一号|头号|一把手|惠民|民生|为民|利民|安民|暖心|惠农|富民|素质|素养|提质|提质扩容|扩优提质|增效|培育|倍增|铸魂|传播|人才|育才|强基|强链|补链|补短板|提升|升级|攻坚|突破|文明|文化|乡村振兴|两重|两新|双百|双千|希望|健康|强县|先锋|引领|示范|试点|标志性|系统|民心|德政|阳光|雪亮|光彩|振兴)工程|科研|科学基金|自然科学|科技计划|课题|专项债|资金项目|债券|研究项目|补偿|专科(?!学校|医院)|传承(?!创新中心)|物业|奖补|补贴|(?<!等)民生项目|一带一路|陆海大通道|改革|合作项目库|服务项目|特色项目|非遗项目|比赛项目|竞赛项目|培训项目|收费项目|审批|项目库|负面清单|体系|机制|制度|政策|品牌|标准化|规划编制|产业链|集群$/;
/** Words that describe without naming. */
export const plain = new RegExp(
  `${words(`重大 重点 标志性 引领性 支撑性 关键 骨干 龙头 优质 大好 更多 一批 一系列 一大批 各类 有关 相关 多个 若干 全部 所有 这些 部分
  产业链 产业 经济 智能化 智能 示范 规模 规模化 全国 世界级 特色 区域性 零碳 独立 城中村 基础设施 公共服务 公共 服务 民生 政府 投资 社会 民间 外资 文旅 文化 旅游 体育 交通 水利 能源 电力 农业 林业 工业 制造业 服务业 商贸 科技 创新 数字 信息 新基建 新型 新兴 传统 智慧
  城市 城镇 城乡 农村 乡村 乡镇 区域 园区 全省 全市 全县 全区 全州 我省 我市 我县 我区 国家 国家级 省级 市级 县级 省 市 县 区 级 省市县 中央 大型 中型 小型 大中型 高品质 高质量 高标准 高水平 现代化 现代 绿色 低碳 生态 环境 环保 清洁
  建设 改造 提升 更新 配套 设施 综合 整治 治理 修复 老旧 小区 棚户区 管网 污水 垃圾 处理 供水 供热 燃气 排水 防洪 排涝 医疗 卫生 教育 养老 健康 安全 保障 保障性 住房 安置房 项目 工程 新建 续建 在建 改建 扩建 改扩建 签约 前期 谋划 储备 年度 当年 计划 累计 全年 今年 集中 规模 总 共 等 的 和 及 与 好 大 新 多 以上 加快 推动 推进 实施 完成 积极 扎实 有序 系列 标准 精品 一流 先进 共建 支持 清洁 高效 国际 合作 战略性 专门 绿廊 县域 海外 百亿 千亿 两大 第一批 第二批 居民 社区 便民 示范性 应用 基地 园 平台 中心 级`)}|${words(solid.replaceAll("|", " "))}`,
  "g",
);

/** How far a project has come, by the verb; the first that fits is taken. */
export const stages: readonly (readonly [ProjectStage, RegExp])[] = [
  ["delivering", /达产|达效|满产/],
  ["building", /主体(?:工程)?(?:完工|封顶|竣工|完成|建成)|封顶|合龙/],
  ["preparing", /前期|立项|可研|核准|选址|获批|规划论证/],
  [
    "operating",
    /投产|投用|投运|运营|投入使用|投入运[营行]|通车|通航|通水|通电|通气|并网|开业|启用|开园|开馆|开放|开通|开航|试运行|运行|交付使用|入住|招生|开学|开港|营业|交付/,
  ],
  ["completed", /竣工|建成|完工|贯通|验收|收官|落成|建好|完成(?!投资|年度投资)/],
  ["started", /开工|动工|开建|启动|破土|奠基|进场施工/],
  ["signed", /签约|落户|引进|落地|签订/],
  ["reserved", /谋划|储备|策划|包装|论证|入库/],
  ["building", /建设|推进|加快|实施|在建|续建|新建|改建|扩建|推动|改造|施工|完成|抓好|做好|支持|进展|提速/],
];

/** A verb that can end a clause, at a place where one begins. */
export const endVerb =
  /(?:开工建设|开工|动工建设|动工|启动建设|开建|进场施工|破土动工|奠基|建成投产达效|建成投产|建成投用|建成投运|建成运营|建成通车|建成使用|建成开放|建成发电|建成并投入使用|建成并投入运营|竣工并投入运营|竣工并投入使用|建成|竣工投产|竣工投用|竣工验收|竣工|投产达产|投产达效|投产|投用|投运|投入使用|投入运营|投入运行|通车运营|通车|通航|通水|并网发电|发电|并网|开业运营|开业|运营|启用|开园|开馆|开通运营|开通|交付使用|封顶|完工|贯通|合龙|落成|达产达效|达产|达效|签约落地|签约|落地建设|落户|落地|加快推进|推进|加快建设|加快实施|进展顺利|建设|完成年度投资|完成投资|完成|验收|运行)/y;

/** Words that may stand between a name and the verb that ends its clause. */
export const beforeEndVerb =
  /(?:年内|年底前?|主体(?:工程|结构)?|春季|秋季|\d{1,2}月(?:底)?前?|揭牌|实质性|立项|当年|今年|上半年|下半年|全面|顺利|正式|相继|陆续|基本|有序|扎实|加快|加速|提前|如期|按期|尽快|早日|及早|稳步|快速|强力|均|已|全部|先后|整体|即将|成功|开始|实现|集中|进入|持续|获|落地|签约|全线|同步|同时|加紧|高标准|高质量|力争|正在|进展|建成|竣工|完工|并|提速|加力|累计|试|改造){1,5}$/;

const opening =
  "开工建设|新开工建设|新开工|开工|动工建设|动工|启动建设|启动实施|启动|开建|建成投产|建成投用|建成投运|建成运营|建成使用|建成并投入使用|建成|竣工|投产|投用|投入使用|启用|开通|正式运营|开业运营|开业|运营|签约落地|签约引进|签约|引进落地|引进|谋划储备|谋划实施|谋划|储备|包装|策划|续建|新建|改建|扩建|改扩建|新改建|新改扩建|推进建设|加快推进|推进|加快建设|加快|建设|实施|完成|推动|抓好|做好|落地|支持|安装|盘活|改造提升|提升改造|升级改造|改造";

/** Verbs that open a clause whose object is the project, with what may stand before and between them. */
export const openVerbs = new RegExp(
  `^(?:确保|力争|全力|积极|加快|持续|扎实|有序|统筹|抓紧|高标准|高质量|高水平|高效|强力|大力|尽快|稳步|深入|重点|继续|同步|集中|全面|先后|相继|累计|共|新|已|顺利|成功|基本|力促|争取|推动|年内|将|要|着力|认真|全年|当年|协同|协调|接续|分批|提速|优先|适时|科学|精心|开展|组织|提前|如期|按时|全市|全省|全县|全区|并|狠抓|实现|促进|保障|督促|协助|尽早|早日|进一步|大规模|高起点|精准|超前|服务好|服务|有力|务实|突出|加力|谋划推动|布局){0,6}(${opening})(?:(?:并|和|、|或)?(?:${opening})){0,2}(?:了|好)?`,
);

/** Words before a name that only urge: 推动, 力争. */
export const urging =
  /^(?:确保|力争|全力|积极|加快|持续|扎实|有序|抓紧|高标准|高质量|高水平|强力|大力|尽快|稳步|力促|争取|推动|年内|着力|促进|保障|督促|协助|实现|支持|服务|有力|务实|加力|提速|开展|组织){1,4}/;
