// Short names for the parts of a report that several pieces of this page take, and the order in which kinds are listed.

import { kindNames, type ReportDetail, type ShownStatement } from "../../wire/index.ts";

export type Repair = ReportDetail["repairs"][number];
export type Note = ReportDetail["notes"][number];
export type Section = ReportDetail["outline"][number];
export type Quantity = ReportDetail["quantities"][number];
export type Measure = NonNullable<ShownStatement["measure"]>;
export type Commitment = NonNullable<ShownStatement["commitment"]>;
export type Kind = ShownStatement["kind"];
export type Status = NonNullable<ShownStatement["status"]>;
export type Bound = NonNullable<Measure["bound"]>;

/** All kinds of statements, in the order in which the page lists them. */
export const kinds = Object.keys(kindNames) as readonly Kind[];
