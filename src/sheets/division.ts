// 任务分解表: the tasks of a year by field of work, each with its leader, its units and its deadline, as it is sent out with the report.

import type { Configuration, Day, MatterState } from "../registers/index.ts";

export interface DivisionColumn {
  readonly heading: string;
  /** Shares of the width of the page. */
  readonly share: number;
  readonly align: "left" | "center";
}

/** The tasks of one field of work. */
export interface DivisionGroup {
  /** 一、产业发展（12 项）; null where the register knows no fields of work. */
  readonly heading: string | null;
  readonly rows: readonly (readonly string[])[];
}

export interface Division {
  readonly title: string;
  /** Under the title: of which day. */
  readonly subtitle: string;
  readonly columns: readonly DivisionColumn[];
  readonly groups: readonly DivisionGroup[];
  readonly notes: readonly string[];
}

/** What a division is made of. */
export interface DivisionAsked {
  readonly configuration: Configuration;
  readonly states: readonly MatterState[];
  /** 漪湖县; empty where nobody knows. */
  readonly place: string;
  readonly year: number | null;
  readonly date: Day;
}

/** The table. Numbers run on through all fields of work. */
export function divisionOf({ configuration, states, place, year, date }: DivisionAsked): Division {
  const roles = rolesOf(configuration);
  const groups = grouped(configuration, states);
  let number = 0;
  return {
    title: `${place}${year === null ? "" : `${year}年`}${titles[configuration.code] ?? `${configuration.name}分解表`}`,
    subtitle: inWords(date),
    columns: [
      { heading: "序号", share: 6, align: "center" },
      { heading: "工作任务", share: 42, align: "left" },
      ...roles.map(({ name, many }) => ({ heading: name, share: many ? 18 : 13, align: "center" as const })),
      { heading: "完成时限", share: 11, align: "center" },
    ],
    groups: groups.map(([name, of], at) => ({
      heading: name === null ? null : `${numeral(at + 1)}、${name}（${of.length} 项）`,
      rows: of.map((state) => {
        number += 1;
        return [
          String(number),
          state.matter.title,
          ...roles.map(({ code }) => namesOf(state, code)),
          deadlineOf(state),
        ];
      }),
    })),
    notes: [
      "注：1. 牵头单位负总责，配合单位按职责配合；排在第一位的为牵头单位。",
      `2. 完成时限写“年底前”的，于${year === null ? "当年" : `${year}年`}12月31日前完成；完成时限按最近一次批准的期限。`,
      `3. 本表共 ${states.length} 项，按${inWords(date)}台账生成。`,
    ],
  };
}

/** What the table of a register is called. */
const titles: Readonly<Record<string, string>> = {
  "yearly-tasks": "《政府工作报告》重点工作任务分解表",
  livelihood: "民生实事任务分解表",
  "key-projects": "重点项目责任分解表",
};

/** Leader, lead unit, helping units: at most four, so that the table fits its page. */
function rolesOf({ owners }: Configuration) {
  const rank = ({ leads, many }: { leads: boolean; many: boolean }) => (leads ? 1 : many ? 2 : 0);
  return owners.slice(0, 4).toSorted((one, other) => rank(one) - rank(other));
}

/** By the first field that says what kind of work it is, in the order in which the kinds first come; one group where no field does. */
function grouped(
  configuration: Configuration,
  states: readonly MatterState[],
): (readonly [string | null, readonly MatterState[]])[] {
  const field = configuration.fields.find(
    ({ name, type }) => ["text", "choice"].includes(type) && /领域|类别|级别|来源|分类/.test(name),
  );
  if (field === undefined || states.every(({ fields }) => nameIn(fields[field.code]) === "")) return [[null, states]];
  const found = new Map<string, MatterState[]>();
  for (const state of states) {
    const name = nameIn(state.fields[field.code]) || "其他工作";
    found.set(name, [...(found.get(name) ?? []), state]);
  }
  // What belongs nowhere comes last.
  return [...found].toSorted(([one], [other]) => Number(one === "其他工作") - Number(other === "其他工作"));
}

const nameIn = (value: string | number | undefined): string => String(value ?? "").trim();

const namesOf = ({ owners }: MatterState, role: string): string =>
  owners
    .filter((owner) => owner.role === role)
    .map(({ name }) => name)
    .join("、");

function deadlineOf({ deadline, matter }: MatterState): string {
  if (deadline === null) return matter.year === null ? "长期坚持" : "年底前";
  if (matter.year !== null && deadline === `${matter.year}-12-31`) return "年底前";
  return matter.year !== null && deadline.startsWith(String(matter.year))
    ? inWords(deadline).slice(5)
    : inWords(deadline);
}

/** 2025年3月1日 */
const inWords = (day: Day): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

const digits = "零一二三四五六七八九";

/** 1 to 99 in characters. */
export function numeral(number: number): string {
  if (number < 10) return digits[number] ?? "";
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? "" : digits[tens]}十${ones === 0 ? "" : digits[ones]}`;
}
