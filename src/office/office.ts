// What the office is to the other rooms: registers at work. The port; `open.ts` makes one over a store. Acts are held against the
// rules of who may do what, written to the log, and seen by everybody at once; states are folded by the engine, never kept.

import type { Calendar, Configuration, Day, Matter, MatterState, OfficeDays, Trouble } from "../registers/index.ts";
import type {
  Actor,
  AmendmentInput,
  Change,
  Due,
  EventInput,
  Evidence,
  LogEntry,
  MatterDraft,
  MatterRow,
  MatterShown,
  MyDay,
  RegisterBoard,
  RegisterShown,
  RegisterSummary,
} from "../wire/index.ts";

/** Which matters of a register, in which order, which of them. Absent filters let everything through. */
export interface BoardAsked {
  /** Today where none is given. */
  readonly date?: Day | undefined;
  readonly year?: number | undefined;
  /** Name of a unit: matters it leads or helps with. */
  readonly unit?: string | undefined;
  /** Name of an owner in any role that is no unit's. */
  readonly leader?: string | undefined;
  readonly stage?: string | undefined;
  readonly light?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly open?: boolean | undefined;
  /** Words of the title or of the sentences. */
  readonly q?: string | undefined;
  readonly sort?: "due" | "light" | "title" | "lead" | "progress" | "changed" | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** A file handed in. */
export interface NewEvidence {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a spreadsheet brings. Days of births and events may lie in the past, for those who may date back. */
export interface Brought {
  readonly register: string;
  readonly births: readonly {
    readonly draft: MatterDraft;
    /** Today where none is given. */
    readonly on: Day | null;
    /** What has happened to it by now, in order. */
    readonly events: readonly {
      readonly on: Day | null;
      readonly happening: EventInput["happening"];
      readonly note: string | null;
    }[];
  }[];
  readonly amendments: readonly { readonly matter: string; readonly input: AmendmentInput }[];
  readonly acts: readonly { readonly matter: string; readonly input: EventInput }[];
  /** The import as a whole, to be found and taken back; null where it is no import. */
  readonly told: { readonly id: string; readonly body: Readonly<Record<string, unknown>> } | null;
}

/** Something to be written down of a matter without asking who may: by the program itself, with the day it happened. */
export interface Recorded {
  readonly matter: string;
  readonly who: string;
  /** A day, or a day with a time. */
  readonly at: string;
  readonly event: EventInput["happening"];
  readonly note?: string | null;
}

/**
 * Every method that is given an actor shows and does only what that actor may; what they may not is refused with `forbidden`, what is
 * not there with `not-found`, what the rules of the register refuse with `conflict` and the engine's sentence.
 */
export interface Office {
  /** The day it is in China. */
  today(): Day;
  readonly calendar: Calendar;

  registers(actor: Actor): readonly RegisterSummary[];
  register(actor: Actor, code: string): RegisterShown;
  board(actor: Actor, code: string, asked: BoardAsked): RegisterBoard;
  dues(actor: Actor, code: string | null, from: Day, to: Day): readonly Due[];
  matter(actor: Actor, id: string, date?: Day): MatterShown;
  myDay(actor: Actor): MyDay;
  /** As rows, whatever register they stand in. */
  rows(actor: Actor, ids: readonly string[]): readonly MatterRow[];

  /** Enters matters, all or none; each is born with the event `created`. `on` dates the birth back (supervisors). */
  create(actor: Actor, register: string, drafts: readonly MatterDraft[], on?: Day): Promise<readonly string[]>;
  record(actor: Actor, id: string, input: EventInput): Promise<MatterShown>;
  /** Many at once, all or none: what a spreadsheet or a bulk act brings. The first refusal names the matter. */
  recordAll(
    actor: Actor,
    acts: readonly { readonly matter: string; readonly input: EventInput }[],
  ): Promise<readonly MatterRow[]>;
  amend(actor: Actor, id: string, input: AmendmentInput): Promise<MatterShown>;
  /** Everything a spreadsheet brings, all or none; the ids of what was born, in order. */
  bring(actor: Actor, brought: Brought): Promise<readonly string[]>;
  /** Takes an import out of sight, all its matters or none: refused with `conflict` once anything else has happened to one of them. */
  takeBack(actor: Actor, importId: string, why: string): Promise<number>;
  comment(actor: Actor, id: string, words: string, files?: readonly string[]): Promise<MatterShown>;
  file(actor: Actor, id: string, evidence: NewEvidence): Promise<Evidence>;
  /** The bytes of evidence. */
  evidence(
    actor: Actor,
    fileId: string,
  ): Promise<{ readonly shown: Evidence; readonly bytes: Uint8Array<ArrayBuffer> }>;

  /** The configurations in force, as the engine reads them, in the order of the list of registers. */
  configurations(): readonly Configuration[];
  configuration(code: string): Configuration;
  /** The file of a configuration, as an official edits it. */
  fileOf(code: string): string;
  /** Puts another file in force, or adds a register; the troubles where it has any, and nothing is changed. */
  configure(actor: Actor, file: string, why: string, code: string): Promise<readonly Trouble[]>;
  /** Days off and shifted workdays the office entered, and entering them. */
  officeDays(): OfficeDays;
  enterDays(actor: Actor, days: OfficeDays, why: string): Promise<void>;

  /** For bulletins, notices, checks and exports: everything, whoever asks. */
  matters(code: string): readonly Matter[];
  states(code: string, date?: Day): readonly MatterState[];
  /** What the program itself writes down (imports, seeds, merges of units), in order, without asking who may. */
  put(
    register: string,
    drafts: readonly MatterDraft[],
    who: string,
    on: Day,
    example: boolean,
  ): Promise<readonly string[]>;
  write(events: readonly Recorded[]): Promise<void>;

  /** Takes matters out of sight, each with an entry that says so; the log keeps them. */
  hide(ids: readonly string[], who: string, why: string): Promise<void>;

  /** Folds the states of today, and again whenever a day has begun, a few at a time; until `close`. Done when today's are. */
  keepWarm(): Promise<void>;
  /** Reads what other processes wrote since; routes do it before they look. */
  catchUp(): Promise<void>;
  /** Hears every log entry as it is written; call the answer to stop. */
  listen(hear: (change: Change, entry: LogEntry) => void): () => void;
  /** Comes true with `close`: streams end. */
  readonly ended: Promise<void>;
  close(): void;
}
