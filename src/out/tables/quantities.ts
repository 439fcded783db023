// The table of quantities: every number of a report, one a row.

import type { Quantity } from "../../reading/index.ts";
import { QuantitySchema, StatementSchema } from "../../wire/index.ts";
import { number, text } from "../column.ts";
import { tableOf } from "../table.ts";

const { kind, bound, polarity } = QuantitySchema.shape;

/** Every number of the text, in order, those in names included. */
export const quantities = tableOf<Quantity>({
  name: "quantities",
  version: 1,
  label: { zh: "数字", en: "Quantities" },
  description: { zh: "报告里的每一个数字", en: "every number of a report" },
  needs: "report",
  columns: [
    text(
      "kind",
      {
        label: ["类别", "Kind"],
        says: ["label 是名称里的数，不衡量什么", "label is a number in a name, which measures nothing"],
        values: kind.options,
        always: true,
      },
      (quantity) => quantity.kind,
    ),
    number(
      "value",
      { label: ["数值", "Value"], says: ["按原文单位", "as written, in the unit beside it"] },
      ({ value }) => value,
    ),
    number(
      "value_high",
      { label: ["数值上限", "Upper value"], says: ["区间的上端", "the upper end of a range"] },
      ({ valueHigh }) => valueHigh,
    ),
    text("unit", { label: ["单位", "Unit"] }, ({ unit }) => unit),
    text("bound", { label: ["限定词", "Bound"], values: bound.options, always: true }, (quantity) => quantity.bound),
    text(
      "of",
      { label: ["衡量对象", "Of"], says: ["原文中被衡量的事物", "the thing measured, as written"] },
      ({ of }) => of,
    ),
    text(
      "polarity",
      { label: ["升降", "Polarity"], values: polarity.unwrap().options },
      (quantity) => quantity.polarity,
    ),
    text(
      "status",
      { label: ["性质", "Status"], values: StatementSchema.shape.status.unwrap().options },
      ({ status }) => status,
    ),
    text(
      "statements",
      {
        label: ["所在条目", "Statements"],
        says: ["条目编号，以空格分隔", "ids of the statements it stands in, parted by a space"],
      },
      ({ statements }) => (statements.length === 0 ? null : statements.join(" ")),
    ),
  ],
  items: ({ report }) => report.quantities,
  stands: (quantity) => ({ at: quantity, statement: null }),
});
