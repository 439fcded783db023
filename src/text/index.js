// Places in a text and edits to it. Knows nothing of reports.
export { EditMap, identity } from "./edits.js";
export { delivered, holds, overlap, restored } from "./span.js";
