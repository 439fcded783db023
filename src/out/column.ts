// A column of a table that leaves the program: its name, its labels, its type, what it says, and how it is filled. Headers, schemas,
// typed cells and the documentation all come from this one declaration.

/** What stands in a cell. A day is text, `2025-01-31`; what the text does not say is null. */
export type Cell = string | number | boolean | null;

export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

/** A word in the two languages of the product. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** A column as readers of the file know it. */
export interface ColumnSpec {
  /** snake_case; the header of CSV, the field of JSON Lines and Parquet. */
  readonly key: string;
  readonly label: Said;
  readonly type: ColumnType;
  /** Whether a cell may be empty. */
  readonly nullable: boolean;
  /** The words that may stand in it; null where any may. */
  readonly values: readonly string[] | null;
  readonly description: Said;
}

/** A column with the way to fill it. */
export interface Column<Item> extends ColumnSpec {
  readonly cell: (item: Item) => Cell;
}

type Pair = readonly [zh: string, en: string];
type Filled<Item, Value extends Cell> = (item: Item) => Value | null | undefined;

/** What is said of a column beside its cell: its labels, and a sentence where the label does not say all. */
interface Words {
  readonly label: Pair;
  readonly says?: Pair;
  readonly values?: readonly string[];
  /** A cell of it is never empty. */
  readonly always?: true;
}

/** A column of words. */
export const text = <Item>(key: string, words: Words, cell: Filled<Item, string>) => column(key, "string", words, cell);
/** A column of whole numbers. */
export const integer = <Item>(key: string, words: Words, cell: Filled<Item, number>) =>
  column(key, "integer", words, cell);
/** A column of numbers. */
export const number = <Item>(key: string, words: Words, cell: Filled<Item, number>) =>
  column(key, "number", words, cell);
/** A column of yes and no. */
export const flag = <Item>(key: string, words: Words, cell: Filled<Item, boolean>) =>
  column(key, "boolean", words, cell);
/** A column of days, `2025-01-31`. A month or a year alone is no day and stays empty. */
export const day = <Item>(key: string, words: Words, cell: Filled<Item, string>) =>
  column<Item>(key, "date", words, (item) => {
    const given = cell(item) ?? null;
    return given !== null && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : null;
  });

function column<Item>(
  key: string,
  type: ColumnType,
  { label, says = label, values, always }: Words,
  cell: Filled<Item, Cell>,
): Column<Item> {
  return {
    key,
    label: said(label),
    type,
    nullable: always !== true,
    values: values ?? null,
    description: said(says),
    cell: (item) => cell(item) ?? null,
  };
}

/** A word of both languages from its pair. */
export const said = ([zh, en]: Pair): Said => ({ zh, en });
