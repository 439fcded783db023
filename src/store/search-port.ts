// The part of the port that looks across reports: words in sentences, and what is compared.

import type { Role } from "../reading/index.ts";
import type { Found, HeldIndicator, HeldYear, MeasureRow } from "../wire/index.ts";
import {
  type HeldOccurrences,
  type HeldSentence,
  heldIndicators,
  heldReports,
  type MeasuresAsked,
  measures,
  measuresPage,
  occurrences,
  reportsWith,
  sentencesNaming,
} from "./comparing.ts";
import type { Database } from "./database.ts";
import { type SearchAsked, search } from "./search.ts";
import type { ReportFilter } from "./search-places.ts";

/** What can be asked across reports. Reports of which nobody knows whose they are, or of which year, are left out. */
export interface Across {
  /** Looks for words in the sentences of all reports. */
  search(asked: SearchAsked): Promise<Found>;
  /** The reports a filter leaves, the latest year first, then by place. */
  heldReports(filter: ReportFilter): Promise<readonly HeldYear[]>;
  /** Measures of reports as rows, in the order of `heldReports`, each report's as they stand. */
  measures(asked: MeasuresAsked): Promise<readonly MeasureRow[]>;
  /** A page of them, and how many there are. */
  measuresPage(
    asked: MeasuresAsked,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly total: number; readonly rows: readonly MeasureRow[] }>;
  /** The indicators of the lexicon that are held, the most frequent first. */
  heldIndicators(): Promise<readonly HeldIndicator[]>;
  /** The sentences of reports, in parts of these roles, that may hold one of the wordings: they have its pairs of characters. */
  sentencesNaming(
    reports: readonly string[],
    roles: readonly Role[],
    wordings: readonly string[],
  ): Promise<readonly HeldSentence[]>;
  /** Those of the reports in which a part of this role was found. */
  reportsWith(reports: readonly string[], role: Role): Promise<readonly string[]>;
  /** How many sentences of each report hold a phrase; words apart are looked for in one sentence. */
  occurrences(phrase: string, filter: ReportFilter): Promise<readonly HeldOccurrences[]>;
}

/** The port's part over an open database. */
export const across = (db: Database): Across => ({
  search: (asked) => search(db, asked),
  heldReports: (filter) => heldReports(db, filter),
  measures: (asked) => measures(db, asked),
  measuresPage: (asked, page) => measuresPage(db, asked, page),
  heldIndicators: () => heldIndicators(db),
  sentencesNaming: (reports, roles, wordings) => sentencesNaming(db, reports, roles, wordings),
  reportsWith: (reports, role) => reportsWith(db, reports, role),
  occurrences: (phrase, filter) => occurrences(db, phrase, filter),
});
