// Columns that tables of statements share: when, in which field of work, and what a measure says.

import type { Statement } from "../../reading/index.ts";
import { MeasureSchema, StatementSchema } from "../../wire/index.ts";
import { type Column, integer, number, text } from "../column.ts";

const { basis, bound, stance } = MeasureSchema.shape;

/** Reached, expected or planned; of which years; in which field of work. */
export const datedColumns: readonly Column<Statement>[] = [
  text(
    "status",
    {
      label: ["性质", "Status"],
      says: ["actual 实绩、estimate 预计、target 目标", "reached, expected or planned"],
      values: StatementSchema.shape.status.unwrap().options,
    },
    ({ status }) => status,
  ),
  integer("period_from", { label: ["时期起", "Period from"] }, ({ period }) => period?.from),
  integer(
    "period_to",
    { label: ["时期止", "Period to"], says: ["含该年", "that year included"] },
    ({ period }) => period?.to,
  ),
  text(
    "domain",
    { label: ["领域", "Field of work"], says: ["见 docs/domains.md", "as docs/domains.md lists them"] },
    ({ domain }) => domain,
  ),
];

/** What a measure says; empty where the statement measures nothing. */
export const measureColumns: readonly Column<Statement>[] = [
  text(
    "indicator_id",
    {
      label: ["指标代号", "Indicator key"],
      says: ["词典中的代号；不在词典中的为空", "key of the lexicon; empty where it is not in it"],
    },
    ({ measure }) => measure?.indicator.id,
  ),
  text(
    "indicator",
    {
      label: ["指标", "Indicator"],
      says: ["规范名称；不在词典中的为原文", "canonical name, or the words of the text"],
    },
    ({ measure }) => measure?.indicator.name,
  ),
  text(
    "surface",
    { label: ["指标原文", "Indicator as written"], says: ["报告中的说法", "the words of the text"] },
    ({ measure }) => measure?.indicator.surface,
  ),
  text(
    "basis",
    { label: ["口径", "Basis"], says: ["总量、增速、比率等", "a level, a growth, a share …"], values: basis.options },
    ({ measure }) => measure?.basis,
  ),
  number(
    "value",
    {
      label: ["数值", "Value"],
      says: ["按原文单位；下降为负", "as written, in the unit beside it; a fall is negative"],
    },
    ({ measure }) => measure?.value,
  ),
  number(
    "value_high",
    { label: ["数值上限", "Upper value"], says: ["区间的上端", "the upper end of a range"] },
    ({ measure }) => measure?.valueHigh,
  ),
  text("unit", { label: ["单位", "Unit"], says: ["按原文", "as written"] }, ({ measure }) => measure?.unit),
  text(
    "bound",
    {
      label: ["限定词", "Bound"],
      says: ["左右、以上、以内等", "about, at least, at most …"],
      values: bound.unwrap().options,
    },
    ({ measure }) => measure?.bound,
  ),
  text(
    "stance",
    {
      label: ["语气", "Stance"],
      says: ["strive 力争、ensure 确保", "striven for or ensured"],
      values: stance.unwrap().options,
    },
    ({ measure }) => measure?.stance,
  ),
  text(
    "relation",
    {
      label: ["关系或比例", "Relation or ratio"],
      says: ["“与经济增长同步”等说法，或 a:b:c", "the wording of a relation, or a:b:c"],
    },
    ({ measure }) => measure?.text,
  ),
];
