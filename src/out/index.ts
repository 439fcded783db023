// What people take away: tables of what was read, each row with its citation, as CSV, .xlsx, JSON Lines, Parquet or Web Annotations.

export { bulletinDocx, DOCX } from "./bulletin/index.ts";
export { divisionDocx } from "./division-docx.ts";
export { divisionXlsx } from "./division-xlsx.ts";
export { type Exported, fromFile, fromHeld } from "./exported.ts";
export type { Checked, Followed, Given, Reached, Words } from "./given.ts";
export { type LeftOut, type Manifest, ManifestSchema, type Origin } from "./manifest.ts";
export { governmentKey, reachedOf } from "./reached.ts";
export { jsonSchemaOf, manifestJsonSchema, rowSchema } from "./schema.ts";
export type { Row, Table, TableName } from "./table.ts";
export { tableNames, tables } from "./tables/tables.ts";
export { workbook } from "./workbook.ts";
export { type Format, formatNames, formats, type Written, write } from "./writing.ts";
