// Units as reports write them, by the kind of quantity they make. 万 亿 and the like in front are the tokens' work.

const words = (list: string): readonly string[] => list.split(" ").filter((w) => w !== "");

/** Money, written after the magnitude: 万元, 亿美元. */
export const money = words(
  "元 美元 欧元 日元 港元 港币 元人民币 块钱 元/人 万元/人 元/月 元/吨 元/平方米 万元/亩 亿元/平方公里 元/立方米 元/千瓦时 元/度 元/公里 元/头 元/天 元/年 元/人·月 元/件 元/平米 元/亩 元/斤 元/公斤 元/小时",
);

/** Spans of time. */
export const duration = words(
  "年 周年 个月 个工作日 工作日 天 个小时 小时 分钟 秒 个星期 周 个季度 个昼夜 昼夜 个日夜 日夜 年度 个年头 个百天 个学年 学年 余载 载",
);

/** Counting words and measures that make a plain quantity. */
export const plain = words(`
 个 项 件 条 座 家 户 所 处 套 栋 幢 名 人 位 批 次 场 轮 届 种 类 期 例 起 宗 顶 枚 支 张 只 头 羽 匹 尾 株 棵 盏 辆 台 艘 架 部 本 册 篇 首 份 封 幅 面 块 片 根 道 口 眼 孔
 间 室 床 席 桌 层 级 档 村 镇 乡 县 市 区 街 校 园 站 点 段 门 线 圈 环 屯 组 队 班 团 连 营 万株 强县 城 国 省 州 旗 岛 山 湖 河 库 港 机 链 坝 堤 垸 洲 店 厂 院 馆 企 企业
 户次 家次 人次 辆次 辆(次) 车次 班次 件次 场次 处次 架次 批次 例次 项次 个次 条次 宗次 匹次 船次 标箱 标准箱 TEU 连增 连冠 连丰 连快 连涨 连升 对 双 副 系列 盘 卷 桶 箱 包 袋 瓶 车 列 班 节 笔 票 单 户头
 台(套) 台套 台（套） 件(套) 件（套） 场(次) 场（次） 处(次) 处（次） 座(处) 座（处） 人(次) 人（次） 个(处) 个（处） 辆(台) 辆（台） 头(只) 头（只） 头只 只(羽) 家(次) 家（次） 户(次) 户（次） 台/套 台(件) 间(套)
 亩 公顷 平方公里 平方千米 平方米 平米 平方 公里 千米 米 厘米 毫米 微米 纳米 里 海里 英寸 寸 丈
 立方米 立方 方 万方 升 毫升 吨 公斤 千克 斤 克 毫克 担 标准煤 吨标准煤 吨标煤 标煤 吨公里 人公里
 千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 度 度电 伏 千伏 安 千伏安 兆伏安 瓦 马力 kW kWh MW MWh GW GWh GWH KVA kVA kV KV km m t TB PB GB P EFLOPS EFlops PFlops PFLOPS PF P算力 Gbps Mbps 兆 兆/秒
 微克/立方米 微克每立方米 毫克/立方米 毫克/升 吨/日 吨/年 吨/天 管/日 立方米/日 立方米/秒 人/百亿元 公里/小时 件/万人 人/平方公里 人/平方千米 吨/小时 吨/公顷 公斤/人 辆/日 辆/天 辆/小时 万人次/年 人次/日 人次/天 人次/年 人次/小时 架次/日 头/年 只/年 羽/年 台/年 套/年 件/年 吨/月 立方米/年 立方米/天 立方米/小时 升/秒 米/秒 千米/小时 毫克/立方米 克/千瓦时 TEU/年 公斤/亩 斤/亩 件/天 枚/年 辆/年 小时/年 岁 分 分贝 摄氏度 ℃ 秒差距 步 格 帧 桩 枪 基站 泊位 车位 床位 学位 平 倍速 折 英里 梯次 款 出 集 场馆 路 号线
`);

/** Measures after which a number says a share or a multiple. */
export const ratio = words("倍 成");

/** Counting words that a Chinese numeral may stand before as a real count: 三项, 十件, 五级. */
export const counted = words(
  "个 项 件 条 座 家 户 所 处 名 位 支 场 轮 种 年 天 周 个月 小时 个小时 分钟 亩 公里 米 吨 元 倍 成 级 台 套 头 只 人 县 村 镇 乡 万元 亿元 周年 个工作日 部 例 起 间 栋 批 类 篇 档 度 岁 里 枚 张 宗",
);
