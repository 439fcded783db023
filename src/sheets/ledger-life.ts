// What a row of a ledger says has happened so far: born, handed out, received, reported, settled, rated, each on its day, in order.

import type { Day, Happening } from "../registers/index.ts";
import { dayOf, folded, numberOf, textOf, tidy } from "./cells.ts";
import type { DatedEvent, LedgerMatter, RowReader } from "./ledger-row.ts";
import { gradeWords, settledWords } from "./ledger-words.ts";
import { wrongWords } from "./trouble.ts";

/** Reads the life of a row. */
export class RowLife {
  private readonly reader: RowReader;

  constructor(reader: RowReader) {
    this.reader = reader;
  }

  /** When it was born and what has happened since, each day not before the last. */
  life(): Pick<LedgerMatter, "on" | "events"> {
    const { today, handOut } = this.reader.asked;
    const handed = this.day("handed-out-on");
    const received = this.day("received-on");
    const settledOn = this.day("settled-on");
    const created = this.day("created-on");
    const first = [created, handed, received, settledOn].filter((one) => one !== null).toSorted()[0] ?? today;
    const on = created ?? first;
    const events: DatedEvent[] = [];
    const note = this.reader.words("note", "；") || null;
    const told = this.told();
    const settled = settledOn !== null || told.settled === true;
    const add = (day: Day, happening: Happening, words: string | null = null) =>
      events.push({ on: day, happening, note: words });
    if (handed !== null || handOut || received !== null) add(handed ?? on, { kind: "handed-out" });
    if (received !== null) add(received, { kind: "received" });
    if ((told.progress !== null && !settled) || (note !== null && this.reports))
      add(settledOn ?? today, { kind: "reported", progress: settled ? null : told.progress, done: null }, note);
    if (settled)
      add(
        settledOn ?? today,
        { kind: "settled", outcome: this.outcome() },
        this.reader.words("result", "；") || told.words,
      );
    const grade = this.grade();
    if (grade !== null) add(settledOn ?? today, { kind: "rated", grade });
    this.inOrder(on, events);
    return { on, events };
  }

  private get reports(): boolean {
    const { stages, steps } = this.reader.asked.configuration;
    return (
      stages.some(({ enteredBy, judged }) => judged !== null || enteredBy.includes("reported")) ||
      steps.some(({ doneBy }) => doneBy.includes("reported"))
    );
  }

  private day(target: string): Day | null {
    const piece = this.reader.piece(target);
    if (piece === null) return null;
    const taken = dayOf(piece.cell);
    if ("wrong" in taken) {
      this.reader.blame(piece, wrongWords.day(taken.wrong));
      return null;
    }
    if (taken.value !== null && taken.value > this.reader.asked.today)
      this.reader.blame(piece, [`${taken.value} 还没有到，不能记成已经发生。`, `${taken.value} has not come yet.`]);
    return taken.value;
  }

  /** What the columns on how far it is say: a share, done or not, or words. */
  private told(): {
    readonly progress: number | null;
    readonly settled: boolean | null;
    readonly words: string | null;
  } {
    const share = this.reader.piece("progress");
    let progress: number | null = null;
    if (share !== null) {
      const taken = numberOf(share.cell);
      if ("wrong" in taken || (taken.value !== null && (taken.value < 0 || taken.value > 1000)))
        this.reader.blame(share, wrongWords.number(textOf(share.cell)));
      else progress = taken.value;
    }
    const settled = this.isSettled();
    const piece = this.reader.piece("told");
    if (piece === null) return { progress, settled, words: null };
    const words = tidy(textOf(piece.cell));
    const over = settledIn(words);
    if (over !== null) return { progress, settled: settled ?? over, words: null };
    const taken = numberOf(piece.cell);
    if ("value" in taken && taken.value !== null) return { progress: progress ?? taken.value, settled, words: null };
    return { progress, settled: settled ?? /^(已|全部|全面)(完成|办结)/.test(words), words };
  }

  private isSettled(): boolean | null {
    const piece = this.reader.piece("settled");
    if (piece === null) return null;
    const words = tidy(textOf(piece.cell));
    const over = settledIn(words) ?? (this.outcomeIn(words) === null ? null : true);
    if (over === null)
      this.reader.blame(piece, [
        `“${words}”看不出办结没有；写成 是、否、已完成、未完成、在办。`,
        `“${words}” does not say whether it is done; write 是 or 否.`,
      ]);
    return over;
  }

  private outcomeIn(words: string): string | null {
    return (
      this.reader.asked.configuration.outcomes.find(({ name }) => folded(words).includes(folded(name)))?.code ?? null
    );
  }

  private outcome(): string | null {
    const { outcomes } = this.reader.asked.configuration;
    if (outcomes.length === 0) return null;
    const found = ["settled", "result", "told"]
      .map((target) => this.outcomeIn(this.reader.words(target, " ")))
      .find((one) => one !== null);
    if (found === undefined)
      this.reader.blame(this.reader.piece("settled") ?? this.reader.piece("settled-on") ?? this.reader.piece("told"), [
        `已办结的要写明结果：${outcomes.map(({ name }) => name).join("、")}。`,
        "a settled matter needs its outcome.",
      ]);
    return found ?? null;
  }

  private grade(): string | null {
    const piece = this.reader.piece("grade");
    if (piece === null) return null;
    const words = tidy(textOf(piece.cell));
    const { grades } = this.reader.asked.configuration;
    const meant = gradeWords.find(([said]) => said.test(words))?.[1];
    const found =
      grades.find(({ name }) => folded(name) === folded(words)) ??
      grades.find(({ name }) => meant?.test(name) ?? false);
    if (found === undefined)
      this.reader.blame(
        piece,
        wrongWords.choice(
          words,
          grades.map(({ name }) => name),
        ),
      );
    return found?.code ?? null;
  }

  /** Days that run backwards are somebody's slip: which one, only people can tell. */
  private inOrder(on: Day, events: readonly DatedEvent[]): void {
    let before = on;
    for (const { on: day, happening } of events) {
      if (day < before) {
        this.reader.blame(this.reader.piece(`${happening.kind}-on`), [
          `${day} 早于前一步的日期 ${before}；请核对这一行的日期。`,
          `${day} lies before the day of the step before it, ${before}.`,
        ]);
        return;
      }
      before = day;
    }
  }
}

const settledIn = (words: string): boolean | null =>
  settledWords.find(([said]) => said.test(folded(words)))?.[1] ?? null;
