// The spread of some words as a file that a spreadsheet opens: a line for every report held, also for those without the words.

import type { PhraseSpread, Place } from "../../wire/index.ts";
import { csvOf } from "../app/csv.ts";

/** @param heads the names of the nine columns */
export const spreadCsv = ({ phrase, places }: PhraseSpread, heads: readonly string[]): string =>
  csvOf(
    heads,
    places.flatMap(({ place, code, tier, parents, first, years }) =>
      years.map(({ year, report, sentences }) => [
        phrase,
        place,
        code,
        tier,
        parents.join("/"),
        year,
        sentences,
        first === year ? 1 : 0,
        report,
      ]),
    ),
  );

/** What a place is called in a filter: its code, or its names from the province down. */
export const filterValue = ({ code, parents, place }: Place): string => code ?? [...parents, place].join("/");
