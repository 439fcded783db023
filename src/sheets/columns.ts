// The columns of a register as a sheet: what the office may change, what is only shown, and where a clerk enters. They follow from
// the configuration, so a register that is added has its sheet.

import type { Configuration, FieldRule } from "../registers/index.ts";

/** What a column holds. */
export type Holds =
  | { readonly kind: "id" | "version" | "title" | "year" | "deadline" | "quantity" | "unit" }
  | { readonly kind: "owner"; readonly role: string; readonly many: boolean }
  | { readonly kind: "field"; readonly field: FieldRule }
  | { readonly kind: "shown"; readonly what: "stage" | "light" | "reported" | "expected" | "next" | "due" | "outcome" }
  | { readonly kind: "enter"; readonly what: "received" | "progress" | "done" | "note" | "settled" }
  | { readonly kind: "enter-field"; readonly field: FieldRule };

export interface SheetColumn {
  readonly heading: string;
  readonly holds: Holds;
  readonly type: "text" | "number" | "day";
  /** What may be chosen; empty for anything. */
  readonly choices: readonly string[];
  /** In characters of the sheet. */
  readonly width: number;
  readonly hidden: boolean;
  /** What may be put right, what is only shown, what is entered. */
  readonly way: "key" | "own" | "shown" | "entry";
}

const column = (
  heading: string,
  holds: Holds,
  way: SheetColumn["way"],
  more: Partial<SheetColumn> = {},
): SheetColumn => ({
  heading,
  holds,
  way,
  type: "text",
  choices: [],
  width: 14,
  hidden: false,
  ...more,
});

/** The word with which an entry says yes. */
export const YES = "是";

/** All columns of a register, in their order. No two have the same heading. */
export function columnsOf(configuration: Configuration): readonly SheetColumn[] {
  const kept = configuration.fields.filter((field) => !isEntered(configuration, field));
  return apart([
    column("编号", { kind: "id" }, "key", { width: 10 }),
    column("版本", { kind: "version" }, "key", { width: 8, hidden: true }),
    column("事项", { kind: "title" }, "own", { width: 48 }),
    column("年度", { kind: "year" }, "key", { type: "number", width: 7 }),
    ...configuration.owners.map(({ code, name, many }) =>
      column(name, { kind: "owner", role: code, many }, "own", { width: many ? 24 : 16 }),
    ),
    column("完成期限", { kind: "deadline" }, "own", { type: "day", width: 12 }),
    column("数量", { kind: "quantity" }, "own", { type: "number", width: 9 }),
    column("单位", { kind: "unit" }, "own", { width: 8 }),
    ...kept.map((field) =>
      column(headingOf(field), { kind: "field", field }, "own", {
        ...typed(field),
        width: field.type === "text" ? 18 : 12,
      }),
    ),
    ...shown(configuration),
    ...entries(configuration),
  ]);
}

const typed = ({ type, choices }: FieldRule): Partial<SheetColumn> => ({
  type: type === "number" || type === "day" ? type : "text",
  choices,
});

const headingOf = ({ name, unit }: FieldRule): string => (unit === null ? name : `${name}（${unit}）`);

/** Amounts come in month by month: they are entered, and what stands there so far is only shown. */
const isEntered = ({ progress }: Configuration, { code, adds }: FieldRule): boolean =>
  adds || progress?.fields?.done === code;

function shown(configuration: Configuration): readonly SheetColumn[] {
  const way = "shown";
  const progress = [
    column("已报进度（%）", { kind: "shown", what: "reported" }, way, { type: "number", width: 10 }),
    column("应有进度（%）", { kind: "shown", what: "expected" }, way, { type: "number", width: 10 }),
  ];
  return [
    column("阶段", { kind: "shown", what: "stage" }, way, { width: 10 }),
    column("灯", { kind: "shown", what: "light" }, way, { width: 6 }),
    ...(configuration.progress === null ? [] : progress),
    ...configuration.fields
      .filter((field) => isEntered(configuration, field))
      .map((field) => column(`累计${headingOf(field)}`, { kind: "field", field }, way, { ...typed(field), width: 12 })),
    column("下一步", { kind: "shown", what: "next" }, way, { width: 12 }),
    column("到期日", { kind: "shown", what: "due" }, way, { type: "day", width: 12 }),
    column("办理结果", { kind: "shown", what: "outcome" }, way, { width: 12 }),
  ];
}

function entries(configuration: Configuration): readonly SheetColumn[] {
  const { stages, steps, outcomes, progress, fields } = configuration;
  const known = new Set([...stages.flatMap(({ enteredBy }) => enteredBy), ...steps.flatMap(({ doneBy }) => doneBy)]);
  const way = "entry";
  const results = outcomes.length === 0 ? [YES] : outcomes.map(({ name }) => name);
  const amounts = [
    column("本次进度（%）", { kind: "enter", what: "progress" }, way, { type: "number", width: 10 }),
    column("本次完成量", { kind: "enter", what: "done" }, way, { type: "number", width: 11 }),
  ];
  return [
    ...(known.has("received")
      ? [column("签收", { kind: "enter", what: "received" }, way, { choices: [YES], width: 7 })]
      : []),
    ...(progress !== null && progress.fields === null ? amounts : []),
    ...fields
      .filter((field) => isEntered(configuration, field))
      .map((field) =>
        column(`本次${headingOf(field)}`, { kind: "enter-field", field }, way, { ...typed(field), width: 12 }),
      ),
    column("情况说明", { kind: "enter", what: "note" }, way, { width: 40 }),
    ...(known.has("settled") || outcomes.length > 0
      ? [column("办结结果", { kind: "enter", what: "settled" }, way, { choices: results, width: 12 })]
      : []),
  ];
}

/** A heading that stands for two columns gets a number the second time. */
function apart(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const seen = new Map<string, number>();
  return columns.map((one) => {
    const times = (seen.get(one.heading) ?? 0) + 1;
    seen.set(one.heading, times);
    return times === 1 ? one : { ...one, heading: `${one.heading}（${times}）` };
  });
}
