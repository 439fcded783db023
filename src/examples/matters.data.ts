// What the other ten registers of the invented 漪湖县 hold. Days as in the tasks: `d-9` is nine days ago, `m-3.05` the 5th of the month
// three before this one. `happens` is in the words of the registers, oldest first; 立项 is on the day of `born`.

/** A matter of the examples. */
export interface ExampleMatter {
  readonly title: string;
  readonly born: string;
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly owners: Readonly<Record<string, string>>;
  readonly deadline?: string;
  readonly quantity?: string;
  readonly happens: string;
  /** Words of the report it came from. */
  readonly from?: string;
  /** Titles of tasks that answer it. */
  readonly answers?: readonly string[];
}

const [CHANGWU, CHENGJIAN, MINSHENG] = ["常务副县长", "分管城建交通副县长", "分管民生副县长"];

const errands: readonly ExampleMatter[] = [
  {
    title: "研究解决东关老街商户安置遗留问题",
    born: "d-7",
    fields: { nature: "一般", source: "县政府常务会议" },
    owners: { leader: "县长", lead: "县住房城乡建设局", helping: "县商务局" },
    happens: "d-7 交办；d-7 签收；d-5 报告 60",
  },
  {
    title: "核查白苎镇一处河道采砂举报",
    born: "d-12",
    fields: { nature: "一般", source: "县领导批示" },
    owners: { leader: CHENGJIAN, lead: "县水务局" },
    happens: "d-12 交办；d-12 签收",
  },
  {
    title: "制定霁漪高速连接线交通组织方案",
    born: "d-26",
    fields: { nature: "重大", source: "县政府常务会议" },
    owners: { leader: CHENGJIAN, lead: "县交通运输局", helping: "县城市管理局" },
    happens: "d-26 交办；d-26 签收；d-24 报告 30；d-10 报告 70",
  },
  {
    title: "清理拖欠中小企业账款台账",
    born: "d-75",
    fields: { nature: "重大", source: "县委县政府专题会议" },
    owners: { leader: "县长", lead: "县工业和信息化局" },
    happens: "d-75 交办；d-75 签收；d-73 报告 20；d-47 批准计划 d+20；d-12 报告 75",
  },
  {
    title: "排查校园周边食品摊点",
    born: "d-40",
    fields: { nature: "一般", source: "县领导批示" },
    owners: { leader: MINSHENG, lead: "县教育局", helping: "县城市管理局" },
    happens: "d-40 交办；d-40 签收；d-38 报告 50；d-34 办结；d-30 销号",
  },
  {
    title: "落实汛期受损村道抢修",
    born: "d-60",
    fields: { nature: "一般", source: "防汛会商会" },
    owners: { leader: CHENGJIAN, lead: "县交通运输局", helping: "荻湾镇" },
    happens: "d-60 交办；d-60 签收；d-58 报告 80；d-54 办结；d-15 重开 柳汀村一段路面再次沉陷；d-14 报告 40",
  },
  {
    title: "协调县城商业综合体用电增容",
    born: "d-2",
    fields: { nature: "一般", source: "县长现场办公" },
    owners: { leader: "县长", lead: "县商务局", helping: "县发展改革局" },
    happens: "d-2 交办",
  },
  {
    title: "核实群众反映的公交首末班时间问题",
    born: "d-33",
    fields: { nature: "一般", source: "县领导批示" },
    owners: { leader: CHENGJIAN, lead: "县交通运输局" },
    happens: "d-33 交办；d-33 签收；d-31 报告 100；d-28 办结",
  },
];

const livelihood: readonly ExampleMatter[] = [
  {
    title: "新增义务教育学位1500个，为4000名中小学生免费开展脊柱侧弯筛查",
    from: "新增义务教育学位1500个，为4000名中小学生免费开展脊柱侧弯筛查",
    born: "m-12.10",
    fields: { source: "票决", benefit: "义务教育阶段学生" },
    owners: { leader: MINSHENG, lead: "县教育局" },
    happens:
      "m-11.05 转段 proposed；m-11.20 转段 reviewed；m-10.15 票决 186 171 6 5 2；m-10.20 交办；m-8.03 报告 15；m-7.03 报告 25；m-6.03 报告 40；m-5.03 报告 55；m-4.03 报告 70；m-3.03 报告 90；d-45 报告 100；d-40 办结",
  },
  {
    title: "为1.4万名适龄妇女免费开展“两癌”筛查",
    from: "为1.4万名适龄妇女免费开展“两癌”筛查",
    born: "m-12.10",
    fields: { source: "省市下达", benefit: "35至64岁妇女" },
    owners: { leader: MINSHENG, lead: "县妇联", helping: "县卫生健康局" },
    happens:
      "m-10.20 交办；m-8.03 报告 10；m-7.03 报告 22；m-6.03 报告 35；m-5.03 报告 50；m-4.03 报告 62；m-3.03 报告 75；m-2.03 报告 90；m-2.20 报告 100；m-2.25 办结；m-1.15 验收；m-1.20 评价 satisfied",
  },
  {
    title: "改造老旧小区16个、加装电梯20部",
    from: "改造老旧小区16个、加装电梯20部",
    born: "m-12.10",
    fields: { source: "票决", benefit: "居民约2100户" },
    owners: { leader: CHENGJIAN, lead: "县住房城乡建设局" },
    happens:
      "m-11.05 转段 proposed；m-11.20 转段 reviewed；m-10.15 票决 186 158 14 11 3；m-10.20 交办；m-8.03 报告 8；m-7.03 报告 18；m-6.03 报告 26；m-5.03 报告 34；m-4.03 报告 42；m-3.03 报告 50；m-2.03 报告 58；m-1.03 报告 62；m0.03 报告 66",
  },
  {
    title: "新改建农村公路60公里，实施村道安防工程45公里",
    from: "新改建农村公路60公里，实施村道安防工程45公里",
    born: "m-12.10",
    fields: { source: "票决", benefit: "沿线38个村" },
    owners: { leader: CHENGJIAN, lead: "县交通运输局" },
    happens:
      "m-11.05 转段 proposed；m-11.20 转段 reviewed；m-10.15 票决 186 177 3 4 2；m-10.20 交办；m-8.03 报告 8；m-7.03 报告 17；m-6.03 报告 26；m-5.03 报告 36；m-4.03 报告 46；m-3.03 报告 56；m-2.03 报告 66；m-1.03 报告 74；m0.03 报告 82",
  },
  {
    title: "新建公共充电桩200个、公共停车位900个",
    from: "新建公共充电桩200个、公共停车位900个",
    born: "m-12.10",
    fields: { source: "县定" },
    owners: { leader: CHENGJIAN, lead: "县发展改革局", helping: "县城市管理局" },
    happens:
      "m-10.20 交办；m-8.03 报告 10；m-7.03 报告 20；m-6.03 报告 30；m-5.03 报告 40；m-4.03 报告 50；m-3.03 报告 58；m-2.03 报告 66；m-1.03 报告 74；m0.03 报告 80",
  },
  {
    title: "新改建农村供水管网100公里，惠及群众1.5万人",
    from: "新改建农村供水管网100公里，惠及群众1.5万人",
    born: "m-12.10",
    fields: { source: "票决", benefit: "1.5万人" },
    owners: { leader: CHENGJIAN, lead: "县水务局" },
    happens:
      "m-11.05 转段 proposed；m-11.20 转段 reviewed；m-10.15 票决 186 180 1 3 2；m-10.20 交办；m-8.03 报告 10；m-7.03 报告 20；m-6.03 报告 30；m-5.03 报告 40；m-4.03 报告 50；m-3.03 报告 60；m-2.03 报告 70；m-1.03 报告 80",
  },
  {
    title: "新增护理型养老床位180张，完成适老化改造500户",
    from: "新增护理型养老床位180张，完成适老化改造500户",
    born: "m-12.10",
    fields: { source: "省市下达" },
    owners: { leader: MINSHENG, lead: "县民政局" },
    happens:
      "m-10.20 交办；m-8.03 报告 12；m-7.03 报告 24；m-6.03 报告 36；m-5.03 报告 48；m-4.03 报告 58；m-3.03 报告 68；m-2.03 报告 78；m-1.03 报告 86；m0.03 报告 92",
  },
  {
    title: "建成100个村级公益性公共服务综合点，实现高频事项村村可办",
    from: "建成100个村级公益性公共服务综合点，实现高频事项村村可办",
    born: "m-12.10",
    fields: { source: "票决" },
    owners: { leader: CHANGWU, lead: "县数据局", helping: "荻湾镇、白苎镇" },
    happens:
      "m-11.05 转段 proposed；m-11.20 转段 reviewed；m-10.15 票决 186 149 22 12 3；m-10.20 交办；m-8.03 报告 20；m-7.03 报告 35；m-6.03 报告 50；m-5.03 报告 65；m-4.03 报告 80；m-3.03 报告 95；m-2.03 报告 100；m-2.10 办结；m-1.10 验收；m-1.16 评价 fair",
  },
  {
    title: "建设环湖自行车驿站10处",
    born: "m-12.10",
    fields: { source: "票决" },
    owners: { leader: CHENGJIAN, lead: "县文化旅游局" },
    happens: "m-11.05 转段 proposed；m-11.20 转段 reviewed；m-10.15 票决 186 82 71 28 5；m-10.16 转段 lost",
  },
];

const projects: readonly ExampleMatter[] = [
  {
    title: "杏渡货运码头",
    from: "上半年开工建设杏渡货运码头",
    born: "m-11.10",
    fields: { grade: "市级", kind: "新开工", total: 46000, planned: 12000, "start-by": "m-5.末" },
    owners: { leader: CHENGJIAN, lead: "县交通运输局", owner: "漪湖港航投资公司" },
    happens:
      "m-11.15 交办；m-9.10 办步骤 approval；m-8.12 办步骤 land；m-6.18 办步骤 environment；m-4.03 填报 invested 800；m-3.20 办步骤 permit；d-70 转段 started；m-2.03 填报 invested 1500；m-1.03 填报 invested 1900；m0.03 填报 invested 2100",
  },
  {
    title: "沁澜新材料产业园二期",
    from: "推动沁澜新材料产业园二期开工",
    born: "m-11.10",
    fields: { grade: "省级", kind: "新开工", total: 182000, planned: 30000, "start-by": "m-4.末" },
    owners: { leader: CHANGWU, lead: "县工业和信息化局", owner: "沁澜园区建设公司" },
    happens:
      "m-11.15 交办；m-10.10 办步骤 approval；m-9.12 办步骤 land；m-8.18 办步骤 environment；m-6.20 办步骤 permit；m-5.26 转段 started；m-4.03 填报 invested 5200；m-3.03 填报 invested 6800；m-2.03 填报 invested 7400；m-2.10 转段 building；m-1.03 填报 invested 6900；m0.03 填报 invested 5800",
  },
  {
    title: "霁漪高速漪湖段",
    from: "加快霁漪高速漪湖段建设",
    born: "m-11.10",
    fields: { grade: "省级", kind: "续建", total: 395000, planned: 88000 },
    owners: { leader: CHENGJIAN, lead: "县交通运输局" },
    happens:
      "m-11.15 交办；m-11.15 办步骤 approval；m-11.15 办步骤 land；m-11.15 办步骤 environment；m-11.15 办步骤 permit；m-11.16 转段 building；m-8.03 填报 invested 9000；m-7.03 填报 invested 8000；m-6.03 填报 invested 8600；m-5.03 填报 invested 9100；m-4.03 填报 invested 7900；m-3.03 填报 invested 8200；m-2.03 填报 invested 8800；m-1.03 填报 invested 7600；m0.03 填报 invested 7400",
  },
  {
    title: "云窑水库扩容",
    from: "年内完成云窑水库扩容可研批复",
    born: "m-11.10",
    fields: { grade: "市级", kind: "储备", total: 64000 },
    owners: { leader: CHENGJIAN, lead: "县水务局" },
    happens: "m-10.10 转段 reserve；m-4.10 转段 early；m-1.12 办步骤 approval",
  },
  {
    title: "县第二实验小学",
    from: "建成县第二实验小学",
    born: "m-11.10",
    fields: { grade: "县级", kind: "续建", total: 15800, planned: 7600 },
    owners: { leader: MINSHENG, lead: "县教育局", helping: "县住房城乡建设局" },
    happens:
      "m-11.15 交办；m-11.15 办步骤 approval；m-11.15 办步骤 land；m-11.15 办步骤 environment；m-11.15 办步骤 permit；m-11.16 转段 building；m-8.03 填报 invested 1200；m-7.03 填报 invested 1300；m-6.03 填报 invested 1500；m-5.03 填报 invested 1600；m-4.03 填报 invested 1300；m-3.03 填报 invested 1200；m-3.28 转段 built；m-2.05 转段 running",
  },
  {
    title: "高速出口商贸物流园",
    from: "推进高速出口商贸物流园前期工作",
    born: "m-11.10",
    fields: { grade: "县级", kind: "新开工", total: 52000, planned: 8000, "start-by": "d+9" },
    owners: { leader: CHANGWU, lead: "县商务局" },
    happens:
      "m-11.15 交办；m-7.10 办步骤 approval；m-3.12 办步骤 land；m-2.03 填报 invested 300；m-1.03 填报 invested 200",
  },
  {
    title: "霁光电子三期生产线",
    from: "支持霁光电子建设三期生产线",
    born: "m-11.10",
    fields: { grade: "市级", kind: "续建", total: 38000, planned: 16000 },
    owners: { leader: CHANGWU, lead: "县工业和信息化局", owner: "霁光电子" },
    happens:
      "m-11.15 交办；m-11.15 办步骤 approval；m-11.15 办步骤 land；m-11.15 办步骤 environment；m-11.15 办步骤 permit；m-11.16 转段 building；m-8.03 填报 invested 2400；m-6.03 填报 invested 3600；m-4.03 填报 invested 4100；m-2.03 填报 invested 4600；m-1.03 填报 invested 2200；m0.03 填报 invested 1400",
  },
];

const investment: readonly ExampleMatter[] = [
  {
    title: "年产2万吨可降解薄膜",
    born: "m-10.12",
    fields: { origin: "外省", signed: 32000, "start-by": "m-3.末", "run-by": "m+4.末" },
    owners: { leader: CHANGWU, lead: "县工业和信息化局" },
    happens:
      "m-9.20 转段 signed；m-9.22 交办；m-8.15 转段 registered；m-6.03 填报 in-place 3000；m-4.10 转段 started；m-3.03 填报 in-place 5200；m-1.03 填报 in-place 4100；m0.03 填报 in-place 2600",
  },
  {
    title: "苎麻面料后整理中心",
    born: "m-9.08",
    fields: { origin: "本省外市", signed: 18000, "start-by": "d-20", "run-by": "m+8.末" },
    owners: { leader: CHANGWU, lead: "县商务局", helping: "白苎镇" },
    happens: "m-8.10 转段 signed；m-8.12 交办；m-6.15 转段 registered；m-2.03 填报 in-place 1500",
  },
  {
    title: "冷链物流和预制食品",
    born: "m-8.18",
    fields: { origin: "外省", signed: 26000, "start-by": "m-1.末", "run-by": "m+10.末" },
    owners: { lead: "县农业农村局", helping: "荻湾镇" },
    happens: "m-7.05 转段 signed；m-7.06 交办；m-5.12 转段 registered；d-50 转段 started；d-30 填报 in-place 6400",
  },
  {
    title: "光学镀膜元件",
    born: "m-5.20",
    fields: { origin: "境外", signed: 41000, "start-by": "m+2.末", "run-by": "m+14.末" },
    owners: { leader: CHANGWU, lead: "县工业和信息化局" },
    happens: "d-60 转段 signed；d-58 交办；d-21 转段 registered；d-18 填报 in-place 2000",
  },
  {
    title: "环湖民宿集群",
    born: "m-10.25",
    fields: { origin: "本省外市", signed: 9000, "start-by": "m-6.末" },
    owners: { lead: "县文化旅游局" },
    happens: "m-9.25 转段 signed；m-9.26 交办；m-4.20 销号",
  },
  {
    title: "储能电池包装配",
    born: "d-24",
    fields: { origin: "外省" },
    owners: { lead: "县商务局" },
    happens: "",
  },
];

const suggestions: readonly ExampleMatter[] = [
  {
    title: "关于增加城区公交班次的建议",
    born: "m-9.20",
    fields: { kind: "代表建议", number: "第17号", complexity: "一般", manner: "单独办理" },
    owners: { leader: CHENGJIAN, lead: "县交通运输局", mover: "县人大代表（第三代表小组）" },
    happens:
      "m-9.25 交办；m-9.26 签收；m-8.20 办步骤 meeting；m-7.16 办结 A；m-7.28 评价 unsatisfied；m-6.20 办步骤 meeting；m-5.16 办结 A；m-5.25 评价 satisfied",
  },
  {
    title: "关于学校周边护学岗常态化的建议",
    born: "m-9.20",
    fields: { kind: "代表建议", number: "第23号", complexity: "一般", manner: "主办会办" },
    owners: { leader: MINSHENG, lead: "县教育局", helping: "县城市管理局", mover: "县人大代表（第三代表小组）" },
    happens:
      "m-9.25 交办；m-9.26 签收；m-8.15 办步骤 opinion；m-8.22 办步骤 meeting；m-7.12 办结 A；m-7.20 评价 satisfied",
  },
  {
    title: "关于老旧小区加装电梯资金分担的建议",
    born: "d-70",
    fields: { kind: "代表建议", number: "闭会第4号", complexity: "一般", manner: "主办会办" },
    owners: { leader: CHENGJIAN, lead: "县住房城乡建设局", helping: "县民政局", mover: "县人大代表（第三代表小组）" },
    happens: "d-68 交办；d-67 签收；d-45 办步骤 opinion；d-30 办步骤 meeting；d-18 办结 B；d-9 评价 unsatisfied",
  },
  {
    title: "关于漪水沿线农村垃圾转运的建议",
    born: "d-85",
    fields: { kind: "代表建议", number: "闭会第5号", complexity: "一般", manner: "单独办理" },
    owners: { leader: CHANGWU, lead: "县生态环境局", mover: "县人大代表（第三代表小组）" },
    happens: "d-84 交办；d-83 签收；d-40 办步骤 meeting",
  },
  {
    title: "关于打造苎麻非遗研学线路的提案",
    born: "m-9.20",
    fields: { kind: "政协提案", number: "第42号", complexity: "复杂", manner: "主办会办" },
    owners: { leader: MINSHENG, lead: "县文化旅游局", helping: "县教育局", mover: "县政协委员（经济界）" },
    happens: "m-9.26 交办；m-9.27 签收；m-8.24 办步骤 opinion；m-6.10 办步骤 meeting；m-4.16 办结 B；m-4.26 评价 fair",
  },
  {
    title: "关于支持中小企业应收账款融资的提案",
    born: "d-16",
    fields: { kind: "政协提案", number: "闭会第2号", complexity: "一般", manner: "单独办理" },
    owners: { leader: CHANGWU, lead: "县发展改革局", mover: "县政协委员（经济界）" },
    happens: "d-15 交办；d-13 签收",
  },
  {
    title: "关于农村饮水水质公示的提案",
    born: "d-9",
    fields: { kind: "政协提案", number: "闭会第3号", complexity: "一般", manner: "单独办理" },
    owners: { leader: CHENGJIAN, lead: "县水务局", mover: "县政协委员（经济界）" },
    happens: "d-8 交办",
  },
];

const requests: readonly ExampleMatter[] = [
  {
    title: "荻湾镇集镇路灯多日不亮",
    born: "d-21",
    fields: { channel: "12345热线", number: "YH-0417", urgency: "一般", place: "荻湾镇" },
    owners: { lead: "荻湾镇" },
    happens: "d-21 交办；d-21 签收；d-19 办结；d-18 评价 satisfied",
  },
  {
    title: "学苑路夜间施工噪声",
    born: "d-15",
    fields: { channel: "12345热线", number: "YH-0431", urgency: "一般", place: "城关" },
    owners: { lead: "县住房城乡建设局", helping: "县城市管理局" },
    happens: "d-15 交办；d-15 签收；d-12 办结；d-10 评价 unsatisfied",
  },
  {
    title: "白苎镇自来水浑浊",
    born: "d-4",
    fields: { channel: "县长电话", number: "XZ-0052", urgency: "紧急", place: "白苎镇" },
    owners: { lead: "县水务局", helping: "白苎镇" },
    happens: "d-4 交办；d-4 签收；d-3 办结",
  },
  {
    title: "医保异地结算咨询",
    born: "d-30",
    fields: { channel: "网民留言", number: "WM-0108", urgency: "一般" },
    owners: { lead: "县卫生健康局" },
    happens: "d-30 交办；d-29 签收；d-26 办结；d-24 评价 fair",
  },
  {
    title: "小区电梯故障三次报修未修",
    born: "d-10",
    fields: { channel: "街道吹哨", number: "CS-0019", urgency: "一般", place: "城关" },
    owners: { lead: "县住房城乡建设局" },
    happens: "d-10 交办；d-10 签收",
  },
  {
    title: "村道护栏被撞坏",
    born: "d-1",
    fields: { channel: "12345热线", number: "YH-0452", urgency: "一般", place: "荻湾镇" },
    owners: { lead: "县交通运输局" },
    happens: "d-1 交办",
  },
];

const rectification: readonly ExampleMatter[] = [
  {
    title: "荻湾镇土地流转款纠纷积案",
    born: "m-9.12",
    fields: { kind: "信访积案", giver: "市信访局", number: "市交〔3〕号" },
    owners: { leader: "县长", lead: "荻湾镇", helping: "县农业农村局", inspector: "县信访局" },
    deadline: "m-3.末",
    happens:
      "m-9.14 交办；m-9.20 办步骤 measures；m-8.14 报告 30；m-7.14 报告 60；m-6.14 报告 80；m-5.10 办结；m-5.20 验收；m-5.24 销号",
  },
  {
    title: "城东安置房办证遗留问题",
    born: "m-9.12",
    fields: { kind: "信访积案", giver: "市信访局", number: "市交〔5〕号" },
    owners: { leader: CHENGJIAN, lead: "县住房城乡建设局", inspector: "县信访局" },
    deadline: "d-5",
    happens:
      "m-9.14 交办；m-9.22 办步骤 measures；m-8.14 报告 10；m-6.14 报告 30；m-4.14 报告 55；m-2.14 报告 70；d-20 报告 80",
  },
  {
    title: "沁澜河支流雨污混接",
    born: "m-8.10",
    fields: { kind: "督察整改", giver: "省生态环境保护督察组", number: "第11项" },
    owners: { leader: CHANGWU, lead: "县生态环境局", helping: "县住房城乡建设局", inspector: "市生态环境局" },
    deadline: "m-2.末",
    happens:
      "m-8.12 交办；m-8.20 办步骤 measures；m-7.12 报告 25；m-6.12 报告 45；m-5.12 报告 70；m-4.12 报告 95；m-4.20 办结；m-3.06 验收；m-3.10 销号；d-25 重开 暴雨后复查发现两处混接点；d-20 办步骤 measures",
  },
  {
    title: "畜禽养殖场粪污直排",
    born: "m-8.10",
    fields: { kind: "督察整改", giver: "省生态环境保护督察组", number: "第14项" },
    owners: { leader: CHANGWU, lead: "县农业农村局", inspector: "市生态环境局" },
    deadline: "d+12",
    happens: "m-8.12 交办；m-8.20 办步骤 measures；m-7.12 报告 20；m-5.12 报告 45；m-3.12 报告 70；d-16 报告 90",
  },
  {
    title: "老城区燃气软管超期使用",
    born: "d-50",
    fields: { kind: "安全隐患", giver: "市安全生产委员会" },
    owners: { leader: CHENGJIAN, lead: "县城市管理局", helping: "县应急管理局", inspector: "县应急管理局" },
    deadline: "d+0",
    happens: "d-49 交办；d-44 办步骤 measures；d-20 报告 75",
  },
  {
    title: "云窑古村消防通道占用",
    born: "d-80",
    fields: { kind: "安全隐患", giver: "市消防救援支队" },
    owners: { leader: MINSHENG, lead: "县文化旅游局", inspector: "县应急管理局" },
    deadline: "d-30",
    happens: "d-79 交办；d-74 办步骤 measures；d-50 报告 90；d-38 办结；d-31 验收",
  },
];

const problems: readonly ExampleMatter[] = [
  {
    title: "工业增加值、高新技术企业等指标没有完成预期",
    from: "工业增加值、高新技术企业等指标没有完成预期",
    born: "m-10.10",
    fields: { kind: "报告承认" },
    owners: { leader: CHANGWU, lead: "县工业和信息化局" },
    deadline: "m+1.末",
    happens: "m-10.20 交办",
    answers: ["新增规上工业企业12户", "高新技术企业达到62家", "实施重点技改项目36个"],
  },
  {
    title: "教育医疗、养老托育的优质供给还不够多",
    from: "教育医疗、养老托育的优质供给还不够多",
    born: "m-10.10",
    fields: { kind: "报告承认" },
    owners: { leader: MINSHENG, lead: "县卫生健康局", helping: "县教育局" },
    deadline: "m+1.末",
    happens: "m-10.20 交办",
    answers: ["建成县第二实验小学", "6月底前县人民医院新院区投入使用", "建设嵌入式托育园2所"],
  },
  {
    title: "一些项目前期工作不扎实",
    from: "一些项目前期工作不扎实",
    born: "m-10.10",
    fields: { kind: "报告承认" },
    owners: { leader: CHANGWU, lead: "县发展改革局" },
    deadline: "m-1.末",
    happens: "m-10.20 交办；m-2.12 办结；d-22 重开 物流园用地手续再次延误",
    answers: ["谋划储备“十五五”重大项目150个以上", "年内完成云窑水库扩容可研批复"],
  },
  {
    title: "部分承诺没有按时兑现",
    from: "部分承诺没有按时兑现",
    born: "m-10.10",
    fields: { kind: "报告承认" },
    owners: { leader: "县长", lead: "县督查室" },
    deadline: "m-4.末",
    happens: "m-10.20 交办；m-4.25 办结",
    answers: ["上半年开工建设杏渡货运码头", "3月底前打通学苑路"],
  },
  {
    title: "财政支出刚性强，基层运转压力不小",
    from: "财政支出刚性强，基层运转压力不小",
    born: "m-10.10",
    fields: { kind: "报告承认" },
    owners: { leader: CHANGWU, lead: "县发展改革局" },
    happens: "",
  },
  {
    title: "杏渡货运码头水运岸线施工许可迟缓",
    born: "d-35",
    fields: { kind: "项目问题" },
    owners: { leader: CHENGJIAN, lead: "县交通运输局" },
    deadline: "d+14",
    happens: "d-33 交办",
    answers: ["上半年开工建设杏渡货运码头"],
  },
];

const chiefs: readonly ExampleMatter[] = [
  {
    title: "漪水干流河长",
    born: "m-11.05",
    fields: { kind: "河湖", area: "漪水漪湖段31公里" },
    owners: { county: "县长", township: "荻湾镇", lead: "县水务局" },
    happens:
      "m-11.08 交办；m-10.06 办步骤 patrol；m-10.06 填报 patrols 6；m-9.05 办步骤 patrol；m-9.05 填报 found 9；m-8.06 办步骤 patrol；m-8.06 填报 solved 7；m-7.04 办步骤 patrol；m-6.06 办步骤 patrol；m-5.05 办步骤 patrol；m-4.04 办步骤 patrol；m-3.05 办步骤 patrol；m-2.06 办步骤 patrol；m-2.06 填报 found 5；m-1.06 办步骤 patrol；m-1.06 填报 solved 6；d-2 办步骤 patrol；d-2 填报 patrols 8",
  },
  {
    title: "沁澜河河长",
    born: "m-11.05",
    fields: { kind: "河湖", area: "沁澜河全段18公里" },
    owners: { county: CHENGJIAN, township: "白苎镇", lead: "县水务局" },
    happens:
      "m-11.08 交办；m-10.06 办步骤 patrol；m-9.07 办步骤 patrol；m-8.07 办步骤 patrol；m-7.05 办步骤 patrol；m-6.06 办步骤 patrol；m-6.06 填报 found 12；m-5.07 办步骤 patrol；m-5.07 填报 solved 5",
  },
  {
    title: "云窑林场林长",
    born: "m-11.05",
    fields: { kind: "林地", area: "云窑林场4.2万亩" },
    owners: { county: CHANGWU, lead: "县农业农村局" },
    happens:
      "m-11.08 交办；m-10.07 办步骤 patrol；m-9.07 办步骤 patrol；m-8.06 办步骤 patrol；m-7.07 办步骤 patrol；m-6.06 办步骤 patrol；m-5.06 办步骤 patrol；m-4.06 办步骤 patrol；m-3.07 办步骤 patrol；m-2.06 办步骤 patrol；m-1.07 办步骤 patrol；d-3 办步骤 patrol；d-3 填报 patrols 11",
  },
  {
    title: "电子元件产业链链长",
    born: "m-11.05",
    fields: { kind: "产业链", area: "规上企业31户" },
    owners: { county: CHANGWU, lead: "县工业和信息化局" },
    happens:
      "m-11.08 交办；m-10.06 办步骤 patrol；m-9.06 办步骤 patrol；m-8.06 办步骤 patrol；m-7.06 办步骤 patrol；m-6.05 办步骤 patrol；m-5.06 办步骤 patrol；m-4.06 办步骤 patrol；m-3.06 办步骤 patrol；m-2.05 办步骤 patrol；m-1.06 办步骤 patrol；d-4 办步骤 patrol；d-4 填报 found 21；d-4 填报 solved 18",
  },
  {
    title: "城关第七网格",
    born: "d-6",
    fields: { kind: "网格", area: "学苑路以东6个小区" },
    owners: { county: MINSHENG, lead: "县民政局" },
    happens: "",
  },
];

const appraisal: readonly ExampleMatter[] = [
  "县发展改革局",
  "县教育局",
  "县水务局",
  "县交通运输局",
  "县住房城乡建设局",
  "县工业和信息化局",
].map((unit, at) => ({
  title: `${unit}上年度考核`,
  born: "d-30",
  fields: { from: "m-11.01", to: "m-1.末" },
  owners: { lead: unit, leader: "县督查室" },
  happens:
    unit === "县水务局"
      ? "d-12 交办；d-10 申诉 tasks 水库除险加固受汛期影响，请按调整后的节点计算"
      : unit === "县住房城乡建设局"
        ? "d-28 交办；d-25 申诉 late 保障性住房已批准延期；d-16 复核 late 2 延期经批准，不应扣分；d-14 验收"
        : at % 2 === 0
          ? "d-28 交办；d-26 签收；d-14 验收"
          : "d-28 交办；d-27 签收",
}));

/** All of them by register, in the order in which they are entered: problems after the tasks that answer them. */
export const matters: readonly { readonly register: string; readonly of: readonly ExampleMatter[] }[] = [
  { register: "errands-13710", of: errands },
  { register: "livelihood", of: livelihood },
  { register: "key-projects", of: projects },
  { register: "investment", of: investment },
  { register: "suggestions", of: suggestions },
  { register: "requests", of: requests },
  { register: "rectification", of: rectification },
  { register: "problems", of: problems },
  { register: "chiefs", of: chiefs },
  { register: "appraisal", of: appraisal },
];
