// Places in a text and edits to it. Knows nothing of reports.

export { BLANKS, Chars, isHan, SPACES } from "./chars.ts";
export { type Edit, EditMap, identity } from "./edits.ts";
export { type DeliveredSpan, delivered, holds, overlap, type RestoredSpan, restored, type Span } from "./span.ts";
