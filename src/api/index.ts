// The service over HTTP: its routes as a handler, the port it listens on, and what the command line does the same way.

export { service } from "./app.ts";
export { heldGiven } from "./exported.ts";
export { KEY_HEADER } from "./guard/actor.ts";
export { keep, type Said } from "./keep.ts";
export { type Listening, listen } from "./listen.ts";
export { reread } from "./reread.ts";
export { rulebook } from "./rulebook.ts";
export type { Serving } from "./serving.ts";
export { heldOf } from "./told.ts";
