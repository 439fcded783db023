// The units and people of the invented 漪湖县. People go by their posts: nobody who does not exist is given a name.

import type { PersonRole } from "../wire/index.ts";

/** A unit and the one above it; a unit stands after the one above. */
export const units: readonly {
  readonly name: string;
  readonly above: string | null;
  readonly alsoKnown?: readonly string[];
}[] = [
  { name: "漪湖县人民政府", above: null, alsoKnown: ["县政府"] },
  { name: "县政府办公室", above: "漪湖县人民政府" },
  { name: "县督查室", above: "县政府办公室", alsoKnown: ["县政府督查室"] },
  { name: "县发展改革局", above: "漪湖县人民政府", alsoKnown: ["县发改局"] },
  { name: "县工业和信息化局", above: "漪湖县人民政府", alsoKnown: ["县工信局"] },
  { name: "县商务局", above: "漪湖县人民政府" },
  { name: "县教育局", above: "漪湖县人民政府" },
  { name: "县民政局", above: "漪湖县人民政府" },
  { name: "县人力资源社会保障局", above: "漪湖县人民政府", alsoKnown: ["县人社局"] },
  { name: "县卫生健康局", above: "漪湖县人民政府", alsoKnown: ["县卫健局"] },
  { name: "县住房城乡建设局", above: "漪湖县人民政府", alsoKnown: ["县住建局"] },
  { name: "县城市管理局", above: "漪湖县人民政府" },
  { name: "县交通运输局", above: "漪湖县人民政府", alsoKnown: ["县交通局"] },
  { name: "县农业农村局", above: "漪湖县人民政府" },
  { name: "县水务局", above: "漪湖县人民政府" },
  { name: "县生态环境局", above: "漪湖县人民政府" },
  { name: "县应急管理局", above: "漪湖县人民政府" },
  { name: "县文化旅游局", above: "漪湖县人民政府" },
  { name: "县信访局", above: "漪湖县人民政府" },
  { name: "县数据局", above: "漪湖县人民政府" },
  { name: "县妇联", above: null },
  { name: "荻湾镇", above: "漪湖县人民政府", alsoKnown: ["荻湾镇人民政府"] },
  { name: "白苎镇", above: "漪湖县人民政府" },
];

/** Somebody of the examples: what they are called, and what registers call the post. */
export interface ExamplePerson {
  readonly name: string;
  readonly role: Exclude<PersonRole, "public">;
  readonly unit: string | null;
  readonly post?: string;
}

/** One or two of every role. */
export const people: readonly ExamplePerson[] = [
  { name: "县督查室督查员", role: "supervisor", unit: "县督查室" },
  { name: "县政府办公室管理员", role: "administrator", unit: "县政府办公室" },
  { name: "县长", role: "leader", unit: null, post: "县长" },
  { name: "常务副县长", role: "leader", unit: null, post: "常务副县长" },
  { name: "分管副县长（城建交通）", role: "leader", unit: null, post: "分管城建交通副县长" },
  { name: "分管副县长（民生）", role: "leader", unit: null, post: "分管民生副县长" },
  { name: "县教育局负责人", role: "head", unit: "县教育局" },
  { name: "县教育局经办人", role: "clerk", unit: "县教育局" },
  { name: "县水务局负责人", role: "head", unit: "县水务局" },
  { name: "县水务局经办人", role: "clerk", unit: "县水务局" },
  { name: "县交通运输局经办人", role: "clerk", unit: "县交通运输局" },
  { name: "县住房城乡建设局经办人", role: "clerk", unit: "县住房城乡建设局" },
  { name: "荻湾镇经办人", role: "clerk", unit: "荻湾镇" },
  { name: "县人大代表（第三代表小组）", role: "deputy", unit: null, post: "县人大代表（第三代表小组）" },
  { name: "县政协委员（经济界）", role: "deputy", unit: null, post: "县政协委员（经济界）" },
  { name: "县审计局审计员", role: "auditor", unit: null },
];
