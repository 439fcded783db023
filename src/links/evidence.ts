// What the later report says was done: the clauses of the parts where it looks back, with the statements read in them.

import type { Period, Reading, Role, Statement } from "../reading/index.ts";
import { holds, overlap, type Span } from "../text/index.ts";
import { clausesOf, sentencesOf } from "./clauses.ts";
import { type Kinds, kindsOf } from "./contrasts.ts";
import { marksOf, pairsOf } from "./likeness.ts";
import { plainName } from "./names.ts";
import { placing } from "./placed.ts";
import { behindAt, deniedAt } from "./shortfalls.ts";
import { yearsTold } from "./years.ts";

/** A clause of the later report that may answer a promise. */
export interface Evidence extends Span {
  readonly words: string;
  /** Its words as names are compared. */
  readonly name: string;
  /** The statement that says it. */
  readonly statement: Statement;
  /** Which years the passage tells of. */
  readonly period: Period | null;
  readonly pairs: ReadonlySet<string>;
  readonly kinds: Kinds;
  /** What its whole sentence says. */
  readonly around: ReadonlySet<string>;
  /** The clauses of its sentence, this one among them, and where it stands in them. */
  readonly sentence: readonly Evidence[];
  readonly at: number;
  /** Whether a semicolon parts it from the clause before. */
  readonly parted: boolean;
  /** What it is about where it does not say so itself: the words of the clause before. */
  readonly subject: string;
  /** Whether its words own up to falling short of anything. */
  readonly short: boolean;
}

const looking: ReadonlySet<Role> = new Set<Role>(["review"]);
/** What a statement must be to stand for its clause. */
const kinds: ReadonlySet<Statement["kind"]> = new Set(["achievement", "honour", "project", "closeout"]);
/** The share of its clause a statement must hold to stand for it. */
const MOST = 0.8;

/** A clause that opens so is about what the clause before it names. */
const unsaid = /^(?:占|居|跃居|位居|稳居|排名|较上年|比上年|同比)/;

/** Thanks, wishes and what is still wanting tell of nothing done. */
const elsewise =
  /感谢|致以|敬意|祝愿|必须|深切体会|深刻体会|任重道远|遭遇|冲击挑战|贺信|承压|仍需|还需|有待|短板|不足|不够|不强|不高|压力较大|还不|差距|隐患|困难较多/;

/** What is said to fall short of its target is told, whatever is wanting. */
const ownsUp = (words: string): boolean =>
  deniedAt(words) >= 0 || behindAt(words, false) >= 0 || behindAt(words, true) >= 0;

/** The clauses of the parts that look back, in reading order; what is said to be wanting is left out. */
export function evidenceIn(reading: Reading): readonly Evidence[] {
  const { text, outline } = reading;
  const told = yearsTold(reading);
  const build = clauseBuilder(reading, told);
  const wanting = wantingIn(reading);
  return outline
    .filter(({ role }) => looking.has(role))
    .flatMap((part) => sentencesOf(text, part))
    .filter(({ start, end }) => !/^[一二三四五六七八九十]+、|感谢|致以|敬意|清醒/.test(text.slice(start, end)))
    .flatMap((sentence) => {
      const clauses: Evidence[] = [];
      const around = pairsOf(text.slice(sentence.start, sentence.end));
      for (const clause of clausesOf(text, sentence)) {
        const words = text.slice(clause.start, clause.end);
        const short = ownsUp(words);
        if ((elsewise.test(words) && !short) || wanting(clause)) continue;
        const subject = unsaid.test(words) ? (clauses.at(-1)?.words ?? "") : "";
        const pairs = new Set([...pairsOf(`${subject}，${words}`), ...marksOf(words)]);
        clauses.push({
          ...clause,
          words,
          name: plainName(words),
          statement: build(clause),
          period: told(clause.start),
          pairs,
          kinds: kindsOf(`${subject}，${words}`),
          around,
          sentence: clauses,
          at: clauses.length,
          parted: /[；;]\s*$/.test(text.slice(sentence.start, clause.start)),
          subject,
          short,
        });
      }
      return clauses;
    });
}

/** Tells what stands in a section or a statement of problems. */
function wantingIn({ outline, statements }: Reading): (clause: Span) => boolean {
  const sections = outline.flatMap(({ children }) => children.filter(({ role }) => role === "problems"));
  const problems = [...sections, ...statements.filter(({ kind, quote }) => kind === "problem" && !ownsUp(quote))];
  return (clause) => problems.some((problem) => overlap(problem, clause));
}

/** Gives for a clause the statement that says nearly all of it, else the clause as an achievement of its own. */
function clauseBuilder(reading: Reading, told: (start: number) => Period | null): (clause: Span) => Statement {
  const place = placing(reading);
  const read = reading.statements.filter(({ kind, status }) => kinds.has(kind) && status !== "target");
  let from = 0;
  return ({ start, end }) => {
    while (from < read.length && read[from]!.start < start) from++;
    for (let at = from; at < read.length && read[at]!.start < end; at++)
      if (holds({ start, end }, read[at]!) && read[at]!.end - read[at]!.start >= MOST * (end - start)) return read[at]!;
    return {
      id: `c${start}`,
      kind: "achievement",
      start,
      end,
      quote: reading.text.slice(start, end),
      source: place(start, end),
      section: null,
      status: "actual",
      period: told(start),
      domain: null,
      rules: ["<clause>"],
    };
  };
}
