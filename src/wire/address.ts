// Where the page shows a place of a report.

interface Place {
  readonly source: { readonly start: number; readonly end: number };
}

/** A place as a link's query: its delivered characters, and the id of the statement there. */
export const placeQuery = ({ source }: Place, statement: string | null): string =>
  `?${statement === null ? "" : `s=${encodeURIComponent(statement)}&`}at=${source.start}-${source.end}`;

/**
 * The address of a place under that of the service. The page finds it by its delivered characters, also when newer rules have
 * numbered the statements anew.
 */
export const addressOf = (report: string, at: Place, statement: string | null): string =>
  `/reports/${encodeURIComponent(report)}${placeQuery(at, statement)}`;
