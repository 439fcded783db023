// What a row reports: the entry columns of a sheet as events of the matter, in the order in which they can happen.

import type { Configuration, Happening } from "../registers/index.ts";
import { textOf, tidy, yesOf } from "./cells.ts";
import { YES } from "./columns.ts";
import { fieldValue, type RowCell, type SheetRow } from "./row-values.ts";

/** An event to be recorded, and the cell that asks for it. */
export interface Entry {
  readonly happening: Happening;
  readonly note: string | null;
  readonly cell: RowCell;
  /** 报告：进度 60% */
  readonly words: string;
}

/** Whether anything stands in the entry columns. */
export const hasEntries = (row: SheetRow): boolean =>
  row.cells.some(({ column, cell }) => column.way === "entry" && tidy(textOf(cell)) !== "");

/** The events of a row; its note goes with the last of them that can carry it. */
export function entriesOf(row: SheetRow, configuration: Configuration): readonly Entry[] {
  const note = noteOf(row);
  const reports = configuration.progress !== null && configuration.progress.fields === null;
  const found = [received(row), ...fields(row), reports ? reported(row) : null, settled(row, configuration)].filter(
    (one) => one !== null,
  );
  if (note === null) return found;
  const carrier = found.findLast(({ happening }) => happening.kind !== "received");
  if (carrier === undefined) return [...found, alone(note)];
  return found.map((one) => (one === carrier ? { ...one, note: note.words } : one));
}

interface Note {
  readonly cell: RowCell;
  readonly words: string;
}

function entered(row: SheetRow, what: string): RowCell | null {
  const found = row.cells.find(
    ({ column: { holds }, cell }) => holds.kind === "enter" && holds.what === what && tidy(textOf(cell)) !== "",
  );
  return found !== undefined && row.isSound(found) ? found : null;
}

function noteOf(row: SheetRow): Note | null {
  const cell = entered(row, "note");
  if (cell === null) return null;
  const words = textOf(cell.cell);
  if (words.length > 5000) row.blame(cell, ["超过 5000 字，请缩短。", "is longer than 5000 characters."]);
  return { cell, words };
}

/** Words without a number are a report as well: it says how things stand. */
const alone = ({ cell, words }: Note): Entry => ({
  happening: { kind: "reported", progress: null, done: null },
  note: words,
  cell,
  words: "报告",
});

function received(row: SheetRow): Entry | null {
  const cell = entered(row, "received");
  if (cell === null) return null;
  const taken = yesOf(cell.cell);
  if ("wrong" in taken) row.choice(cell, [YES]);
  return "value" in taken && taken.value === true
    ? { happening: { kind: "received" }, note: null, cell, words: "签收" }
    : null;
}

const fields = (row: SheetRow): readonly Entry[] =>
  row.cells.flatMap((cell) => {
    const { holds } = cell.column;
    if (holds.kind !== "enter-field" || tidy(textOf(cell.cell)) === "" || !row.isSound(cell)) return [];
    const value = row.value(cell);
    if (value === null) return [];
    const { field } = holds;
    return [
      {
        happening: { kind: "entered" as const, field: field.code, value: fieldValue(field, value) },
        note: null,
        cell,
        words: `填报：${field.name} ${value}${field.unit ?? ""}`,
      },
    ];
  });

function reported(row: SheetRow): Entry | null {
  const share = entered(row, "progress");
  const amount = entered(row, "done");
  const progress = share === null ? null : row.number(share);
  const done = amount === null ? null : row.number(amount);
  if (share !== null && progress !== null && (progress < 0 || progress > 100))
    row.blame(share, [
      `“${textOf(share.cell)}”不在 0 到 100 之间；进度按百分数填，完成六成填 60。`,
      `“${textOf(share.cell)}” is not between 0 and 100; enter sixty per cent as 60.`,
    ]);
  if (amount !== null && done !== null && done < 0)
    row.blame(amount, [`“${textOf(amount.cell)}”小于 0。`, `“${textOf(amount.cell)}” is below 0.`]);
  const cell = share ?? amount;
  if (cell === null || (progress === null && done === null)) return null;
  const words = [progress === null ? "" : `进度 ${progress}%`, done === null ? "" : `完成 ${done}`].filter(Boolean);
  return { happening: { kind: "reported", progress, done }, note: null, cell, words: `报告：${words.join("，")}` };
}

function settled(row: SheetRow, { outcomes }: Configuration): Entry | null {
  const cell = entered(row, "settled");
  if (cell === null) return null;
  if (outcomes.length === 0) {
    const taken = yesOf(cell.cell);
    if ("wrong" in taken) row.choice(cell, [YES]);
    return "value" in taken && taken.value === true
      ? { happening: { kind: "settled", outcome: null }, note: null, cell, words: "办结" }
      : null;
  }
  const name = row.choice(
    cell,
    outcomes.map((one) => one.name),
  );
  const outcome = outcomes.find((one) => one.name === name);
  return outcome === undefined
    ? null
    : { happening: { kind: "settled", outcome: outcome.code }, note: null, cell, words: `办结：${outcome.name}` };
}
