// How offices head the columns of their own ledgers, by what they mean. Data only; the first line that fits a heading is taken. Blanks,
// width and brackets of a heading do not count.

/** What a column may be taken for, before it is known which register it goes to. */
export type Meaning =
  | "ordinal"
  | "title"
  | "year"
  | "deadline"
  | "quantity"
  | "lead"
  | "helping"
  | "leader"
  | "source"
  | "area"
  | "number"
  | "place"
  | "urgency"
  | "created-on"
  | "handed-out-on"
  | "received-on"
  | "settled-on"
  | "progress"
  | "settled"
  | "told"
  | "note"
  | "result"
  | "grade";

/** Headings and their meanings. */
export const headingWords: readonly (readonly [RegExp, Meaning])[] = [
  [/^(序号?|编?序|项次|no\.?|#)$/, "ordinal"],
  [/(工单|诉求|受理|事件|案件|信件|建议|提案|交办|任务|项目)?(编号|单号|工单号|件号|流水号)$/, "number"],
  [/(牵头|主办|承办|责任|主责|负责|落实|实施|主管|办理)(单位|部门|科室)|^(单位|部门)(名称)?$|责任主体/, "lead"],
  [/(配合|协办|会办|参与|协同|协助|配合责任|参加)(单位|部门)|^(配合|协办|参与)$/, "helping"],
  [
    /(分管|牵头|责任|包联|包保|包案|挂钩|联系|挂联|督办|领办)(县|市|区|省|镇)?(级)?(领导|县长|市长|区长|负责人)|^(领导|县领导|市领导|分管)$/,
    "leader",
  ],
  [
    /(完成|办理|办结|整改|答复|销号|计划完成|预计完成|要求完成)?(时限|期限|时间节点|截止(日期|时间)?)$|(计划|要求|预计|应)(完成|办结)(时间|日期)|^(完成|整改)(时间|日期)$/,
    "deadline",
  ],
  [/(受理|登记|来电|来信|来访|诉求|接收|创建|立项|提出)(时间|日期)$/, "created-on"],
  [/(派单|转办|交办|分办|下派|转派|派发|交接)(时间|日期)$/, "handed-out-on"],
  [/(签收|接单)(时间|日期)$/, "received-on"],
  [/(办结|办毕|答复|回复|完结|结案|销号|实际完成|归档)(时间|日期)$/, "settled-on"],
  [/满意(度|率|情况)?(评价)?$|评价(结果|等次)?$|回访(结果|情况)$/, "grade"],
  [/(办理|处理|答复|处置|回复|整改)(结果|意见|内容|情况|措施)$|^(结果|答复)$/, "result"],
  [/(完成|工作|累计)?(进度|进度%|比例|完成率|完成比例|百分比)$/, "progress"],
  [
    /^(是否|是不是|有无)(已)?(完成|办结|销号|达标|整改)|^(完成|办结|销号|办理)(与否|状态)$|^(状态|办理状态|是否)$/,
    "settled",
  ],
  [/(完成|达成|落实|执行|兑现)情况$/, "told"],
  [
    /(进展|推进|实施|工作|落实|阶段性?)(进展|情况|成效|动态|进度情况)|^(进展|成效|目前进展|最新进展|存在问题|问题)/,
    "note",
  ],
  [/^(备注|说明|情况说明|附注|注)$/, "note"],
  [/(报告|文件|会议)?(原文|原句|出处|依据)$|报告(内容|表述)/, "source"],
  [/^(年度|年份|所属年度|任务年度)$/, "year"],
  [/(紧急|缓急)(程度|等级)?$|^(加急|是否紧急|优先级)$/, "urgency"],
  [/^(所在|所属|事发|诉求|来电)?(乡镇|街道|镇街|区域|辖区|地址|地点|位置|属地|乡镇街道|镇街道)$/, "place"],
  [
    /^(领域|类别|分类|类型|板块|方面|专项|工作领域|任务类别|任务分类|重点领域|大类|一级指标)$|(领域|类别|板块)$/,
    "area",
  ],
  [/(目标|任务|计划)(值|数|量)$|^(数量|指标值|工程量|建设规模)$/, "quantity"],
  [
    /(工作|目标|重点|具体|年度|主要|细化|分解|建设|诉求|整改|建议|提案|反映|问题|交办)*(任务|事项|内容|举措|措施|项目名称|工作要点|要点|标题|案由|题目|目标)(名称|分解|清单)?$|^(项目|指标|工作|目标|主题|事项名称|项目名称)$|诉求(内容|描述|主题)/,
    "title",
  ],
];

/** What the parts of 12345 sheets and ledgers say of a matter that is over. */
export const settledWords: readonly (readonly [RegExp, boolean])[] = [
  [
    /^(是|已?完成|已?办结|已?销号|完结|已?答复|办毕|已归档|已?整改(到位|完成)?|达标|提前完成|√|✓|✔|y|yes|1|100%?)$/,
    true,
  ],
  [
    /^(否|未完成|未办结|未销号|在办|办理中|正在办理|推进中|进行中|正在推进|整改中|未启动|未开工|未达标|滞后|×|x|n|no|0|)$/,
    false,
  ],
];

/** Words of rows that are no matters: sums, signatures, notes. */
export const asideWords =
  /^(合计|总计|小计|累计|共计|注[:：]|备注[:：]|说明[:：]|填表(人|单位|日期)|制表|审核|单位负责人|联系(人|电话)|以上|第\d+页)/;

/** Grades as people put them, by what registers call them. */
export const gradeWords: readonly (readonly [RegExp, RegExp])[] = [
  [/^(非常满意|很满意|满意)$/, /^满意$/],
  [/^(基本满意|较满意|比较满意|一般)$/, /基本满意/],
  [/^(不满意|非常不满意|很不满意|较不满意)$/, /不满意/],
  [/(无法联系|联系不上|未联系|未接通|无人接听|没有联系|拒绝评价|未评价|无法回访)/, /没有联系/],
];
