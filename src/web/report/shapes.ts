// Short names for the parts of a report that several pieces of this page take.

import type { ReportDetail, ShownStatement } from "../../wire/index.ts";

export type Repair = ReportDetail["repairs"][number];
export type Note = ReportDetail["notes"][number];
export type Section = ReportDetail["outline"][number];
export type Quantity = ReportDetail["quantities"][number];
export type Measure = NonNullable<ShownStatement["measure"]>;
export type Kind = ShownStatement["kind"];
export type Status = NonNullable<ShownStatement["status"]>;
export type Bound = NonNullable<Measure["bound"]>;
