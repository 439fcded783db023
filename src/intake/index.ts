// Files, pages and folders become texts, and texts readings. What is done with a reading is for others.

export type { Encoding } from "./encoding.ts";
export { filesIn, isFolder, loadFile, takeFile } from "./from-disk.ts";
export { notesOf, readDocument, sourceOf, version } from "./read-document.ts";
export { refuse } from "./refusals.ts";
export { tableLimits } from "./table-limits.ts";
export { tablesIn, tooLargeTable } from "./tables.ts";
export { takeIn } from "./take-in.ts";
export { defaultLimits, type Incoming, type IntakeNote, type Limits, type TakenIn } from "./taken.ts";
