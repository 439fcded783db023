import type { GivenYears } from "../reading/index.ts";
// The port of the store: what the other rooms may ask of it. Two adapters stand behind it, PGlite and a PostgreSQL server.

import type {
  AddOutcome,
  Correction,
  CorrectionInput,
  HeldReport,
  ReadingDocument,
  ReportSummary,
  Undoable,
} from "../wire/index.ts";
import type { BirthStore } from "./births.ts";
import type { FollowingStore } from "./following-port.ts";
import type { LogStore } from "./log-port.ts";
import type { Author } from "./logged.ts";
import type { NoticeStore } from "./notices-port.ts";
import type { PeopleStore } from "./people-port.ts";
import type { Across } from "./search-port.ts";
import type { SheetStore } from "./sheets.ts";

/** A file that was read, ready to be kept. */
export interface NewDelivery {
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly sha256: string;
  /** The original, kept for ever. */
  readonly bytes: Uint8Array;
  /** The text as extracted, before any repair. */
  readonly delivered: string;
  readonly reading: ReadingDocument;
  readonly url: string | null;
  readonly publisher: string | null;
  /** ISO date the file was fetched on. */
  readonly retrieved: string | null;
  /** One of the examples that come with the program. */
  readonly example: boolean;
  /** Facts a person gave along with the file; they stand where the text gives none. */
  readonly facts?: { readonly government?: string; readonly planYear?: number };
}

/** Reads a delivered text anew, its statements dated by `years`; the store calls it when the rules or the years have changed. */
export type Reread = (delivered: string, document: ReadingDocument, years: GivenYears) => ReadingDocument;

/**
 * What is held, and all that can be done with it. Every change is one transaction. Ids are permanent: the id of a report that
 * was joined to another leads to that other. A thing that is not held is refused with `not-found`. What people do is written to the
 * log with it, by whom it says, or by the name that was written with it.
 */
export interface Store extends Across, FollowingStore, LogStore, BirthStore, NoticeStore, PeopleStore, SheetStore {
  /** Which adapter stands behind this port. */
  readonly adapter: "pglite" | "postgresql";
  /** All reports held, by government and plan year. */
  reports(): Promise<readonly ReportSummary[]>;
  /** One report with its reading, corrections applied beside the machine's; null if not held. */
  report(id: string): Promise<HeldReport | null>;
  /** The bytes of a delivery as they came; null if not held. */
  original(deliveryId: string): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> } | null>;
  /**
   * Keeps a delivery and its reading. The same bytes twice are `held`; a file of a report that is held is `another-delivery`,
   * and the one that was current stays so. A removed report is restored by adding its file again.
   */
  keep(delivery: NewDelivery, by?: Author): Promise<AddOutcome>;
  /** Makes another delivery of a report the one that is read and counted. */
  choose(reportId: string, deliveryId: string, by?: Author): Promise<Undoable>;
  /**
   * Records a correction. Correcting government or plan year to those of another held report joins the two as deliveries of one.
   *
   * @param deliveryId for facts only: they are those of this one delivery, which leaves the report for the one it belongs to
   * @throws Problem `conflict` where the words or the statement the correction speaks of are not there
   */
  correct(reportId: string, input: CorrectionInput, deliveryId?: string, by?: Author): Promise<Correction>;
  /** Takes a correction back; it stays in the record. What it joined or parted is as before. */
  takeBack(reportId: string, correctionId: string, by?: Author): Promise<Correction>;
  /** Removes a report from the shelf; nothing is destroyed. */
  remove(reportId: string, by?: Author): Promise<Undoable>;
  /** Undoes a removal or a choice; doing it twice changes nothing. @throws Problem `conflict` where the place is taken by now */
  undo(undoId: string, by?: Author): Promise<void>;
  /** Reads every delivery anew whose reading was made by other rules than `rules`, then follows and checks what other rules than
   * today's did last. Returns how many were read. */
  rereadAll(rules: string, reread: Reread): Promise<number>;
  /** Tells other processes at which address this one serves the data folder; nothing to tell with a PostgreSQL server. */
  announce(url: string, key?: string): void;
  close(): Promise<void>;
}
