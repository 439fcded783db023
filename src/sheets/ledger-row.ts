// One row of a ledger as a matter: its words, owners, deadline, amount and fields, and what has happened to it so far, in order.

import type { Configuration, Day, Happening, Owner } from "../registers/index.ts";
import { dayOf, folded, isBlank, isShortened, numberOf, textOf, tidy } from "./cells.ts";
import { deadlineIn } from "./due-words.ts";
import type { GridCell } from "./grid.ts";
import type { NewMatter } from "./row-birth.ts";
import { namesIn } from "./row-owners.ts";
import { type CellTrouble, troubleAt, wrongWords } from "./trouble.ts";

/** What is asked for a ledger as a whole. */
export interface LedgerAsked {
  readonly configuration: Configuration;
  readonly year: number | null;
  /** The day on which rows are born that have no day of their own, and on which what they tell is recorded. */
  readonly today: Day;
  /** Values for targets that no column is for. */
  readonly constants: Readonly<Record<string, string>>;
  /** Whether matters that say nothing of it count as handed out on the day of their birth. */
  readonly handOut: boolean;
}

/** An event on its day. */
export interface DatedEvent {
  readonly on: Day;
  readonly happening: Happening;
  readonly note: string | null;
}

/** What a row comes to. */
export interface LedgerMatter {
  readonly draft: NewMatter;
  readonly on: Day;
  readonly events: readonly DatedEvent[];
  /** Words of the report, where a column has them. */
  readonly source: string | null;
}

/** A cell of a row and what it is to become. */
export interface Piece {
  readonly target: string;
  readonly cell: GridCell;
  readonly column: number;
  readonly heading: string;
}

/** Reads the pieces of one row; what is wrong is said with the row. */
export class RowReader {
  readonly troubles: CellTrouble[] = [];
  private readonly pieces: readonly Piece[];
  readonly asked: LedgerAsked;
  private readonly sheet: string;
  private readonly row: number;

  constructor(pieces: readonly Piece[], asked: LedgerAsked, sheet: string, row: number) {
    [this.pieces, this.asked, this.sheet, this.row] = [pieces, asked, sheet, row];
    for (const piece of pieces) this.look(piece);
  }

  piece(target: string): Piece | null {
    return this.pieces.find((one) => one.target === target && !isBlank(one.cell)) ?? null;
  }

  words(target: string, joint: string): string {
    const found = this.pieces.filter((one) => one.target === target).map(({ cell }) => tidy(textOf(cell)));
    const words = [...new Set(found.filter(Boolean))].join(joint);
    return words === "" ? (this.asked.constants[target] ?? "") : words;
  }

  blame(piece: Piece | null, [zh = "", en = ""]: readonly string[]): void {
    const place = piece === null ? {} : { column: piece.column, heading: piece.heading };
    this.troubles.push(troubleAt({ sheet: this.sheet, row: this.row, ...place }, zh, en));
  }

  /** A formula that failed, a number that was shortened for good. */
  private look(piece: Piece): void {
    const { cell } = piece;
    if (typeof cell === "object" && cell !== null && cell.kind === "error")
      this.blame(piece, wrongWords.error(cell.words));
    else if (piece.target.startsWith("field:") && isShortened(textOf(cell)))
      this.blame(piece, [
        `“${textOf(cell)}”是被表格软件缩短的长数字，原来的数字已经没有了；请从原系统重新导出。`,
        `“${textOf(cell)}” is a long number that a spreadsheet shortened; export it again.`,
      ]);
  }

  year(): number | null {
    const piece = this.piece("year");
    if (piece === null) return this.asked.year;
    const found = /(19|20|21)\d{2}/.exec(textOf(piece.cell).normalize("NFKC"))?.[0];
    if (found === undefined)
      this.blame(piece, [`“${textOf(piece.cell)}”不是年份。`, `“${textOf(piece.cell)}” is not a year.`]);
    return found === undefined ? this.asked.year : Number(found);
  }

  owners(): readonly Owner[] {
    return this.asked.configuration.owners.flatMap(({ code, name, many, leads }) => {
      const names = namesIn(this.words(`role:${code}`, "、").replaceAll(/等\d*(个|家)?(单位|部门)?$/g, ""));
      if (many || names.length <= 1) return names.map((one) => ({ role: code, name: one }));
      // Of several lead units the first leads and the others help, where there are helpers.
      const helping = this.asked.configuration.owners.find((rule) => !rule.leads && rule.many);
      if (leads && helping !== undefined)
        return names.map((one, at) => ({ role: at === 0 ? code : helping.code, name: one }));
      this.blame(this.piece(`role:${code}`), [
        `${name}只能写一个，这里写了 ${names.length} 个。`,
        `takes one name, not ${names.length}.`,
      ]);
      return [];
    });
  }

  deadline(year: number | null): Day | null {
    const piece = this.piece("deadline");
    if (piece === null) return null;
    const taken = deadlineIn(piece.cell, year);
    if ("value" in taken) return taken.value;
    this.blame(piece, [
      `“${taken.wrong}”看不出是哪一天；写成 2025-06-30、6月底、年底前或长期。`,
      `“${taken.wrong}” names no day; write 2025-06-30, 6月底, 年底前 or 长期.`,
    ]);
    return null;
  }

  quantity(): NewMatter["quantity"] {
    const words = this.words("quantity", "").normalize("NFKC").replaceAll(/[,\s]/g, "");
    const [, value, unit = ""] = /^(?:约|不少于|达到?)?(\d+(?:\.\d+)?)([^\d]{0,20})$/.exec(words) ?? [];
    // Words that are no amount stay out: the title says them.
    return value === undefined || unit === "" ? null : { value: Number(value), unit };
  }

  fields(): Readonly<Record<string, string | number>> {
    const fields: Record<string, string | number> = {};
    for (const field of this.asked.configuration.fields) {
      const target = `field:${field.code}`;
      const words = this.words(target, " ");
      if (words === "") continue;
      const piece = this.piece(target);
      const value = piece?.cell ?? words;
      const taken = field.type === "number" ? numberOf(value) : field.type === "day" ? dayOf(value) : { value: words };
      if ("wrong" in taken)
        this.blame(piece, field.type === "number" ? wrongWords.number(taken.wrong) : wrongWords.day(taken.wrong));
      else if (taken.value !== null) {
        const chosen = field.type === "choice" ? choiceOf(words, field.choices) : taken.value;
        if (chosen === null) this.blame(piece, wrongWords.choice(words, field.choices));
        else fields[field.code] = chosen;
      }
    }
    return fields;
  }
}

/** The choice that is meant: named, or the only one that holds the words. */
function choiceOf(words: string, choices: readonly string[]): string | null {
  const exact = choices.find((choice) => folded(choice) === folded(words));
  if (exact !== undefined) return exact;
  const like = choices.filter(
    (choice) => folded(choice).includes(folded(words)) || folded(words).includes(folded(choice)),
  );
  return like.length === 1 ? (like[0] ?? null) : null;
}
