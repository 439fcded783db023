// Who may ask which route: one table, a line a route, as in the OpenAPI document without its /api/v1. What has no line is for
// administrators alone. `own` says that the room behind the route narrows the answer: own matters, own suggestions, what is public.

import type { PersonRole } from "../wire/index.ts";

/** `METHOD /path` as the OpenAPI document has it, without /api/v1. */
export type Route = `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;

/** How much of what a route answers or does a role gets. */
export type Extent = "whole" | "own";

type Extents = Partial<Readonly<Record<PersonRole, Extent>>>;

const administrators = { administrator: "whole" } as const satisfies Extents;
const office = { ...administrators, supervisor: "whole" } as const satisfies Extents;
const inspection = { ...office, auditor: "whole" } as const satisfies Extents;
const signedIn = {
  ...inspection,
  leader: "whole",
  head: "whole",
  clerk: "whole",
  deputy: "whole",
} as const satisfies Extents;
const everybody = { ...signedIn, public: "whole" } as const satisfies Extents;
/** Readers of registers who have signed in. */
const readers = { ...signedIn, head: "own", clerk: "own", deputy: "own" } as const satisfies Extents;
const anyReader = { ...readers, public: "own" } as const satisfies Extents;
/** Those who do something with matters. */
const workers = { ...office, leader: "whole", head: "own", clerk: "own", deputy: "own" } as const satisfies Extents;

/** @see Route */
export const rights: Readonly<Record<Route, Extents>> = {
  "GET /health": everybody,
  "GET /openapi.json": everybody,

  // Reports, what was read in them, what became of promises: printed for everybody, corrected by the office.
  "GET /reports": everybody,
  "GET /reports/{id}": everybody,
  "GET /reports/{id}/why": everybody,
  "GET /reports/{id}/findings": everybody,
  "GET /reports/{id}/statements.jsonl": everybody,
  "GET /deliveries/{id}/original": everybody,
  "GET /governments": everybody,
  "GET /governments/{key}": everybody,
  "GET /followings": everybody,
  "GET /followings/{earlier}/promises/{promise}": everybody,
  "GET /followings/{earlier}/judgements": signedIn,
  "GET /search": everybody,
  "GET /compare": everybody,
  "GET /compare/indicators": everybody,
  "GET /compare/tiers": everybody,
  "GET /spread": everybody,
  "GET /targets": everybody,
  "GET /exports": everybody,
  "GET /exports/{file}": everybody,
  "GET /exports/{table}/meta": everybody,
  "GET /exports/{table}/schema": everybody,
  "POST /check": signedIn,
  "POST /deliveries": office,
  "POST /reports/{id}/current": office,
  "DELETE /reports/{id}": office,
  "POST /undo/{undoId}": office,
  "POST /reports/{id}/corrections": office,
  "DELETE /reports/{id}/corrections/{cid}": office,
  "POST /reports/{id}/dismissals": office,
  "DELETE /reports/{id}/dismissals/{dismissal}": office,
  "POST /followings/{earlier}/judgements": office,
  "DELETE /followings/{earlier}/judgements/{judgement}": office,

  // Registers.
  "GET /registers": anyReader,
  "GET /registers/{code}": anyReader,
  "GET /registers/{code}/board": anyReader,
  "GET /registers/{code}/file": inspection,
  "PUT /registers/{code}/file": office,
  "POST /registers/{code}/matters": office,
  "GET /dues": readers,
  "GET /my-day": readers,
  "GET /matters/{id}": anyReader,
  "POST /matters/{id}/events": workers,
  "POST /matters/{id}/amendments": office,
  "POST /matters/{id}/comments": workers,
  "POST /matters/{id}/files": workers,
  "GET /files/{id}": readers,
  "POST /events": workers,
  "GET /calendar/days": everybody,
  "PUT /calendar/days": office,
  "GET /log": inspection,
  "GET /log/verification": inspection,
  "GET /changes": readers,

  // Registers as spreadsheets: everybody may take away what they see; clerks bring back what they report; ledgers are the office's.
  "GET /registers/{code}/sheet": readers,
  "POST /registers/{code}/sheet": workers,
  "POST /registers/{code}/sheet/apply": workers,
  "GET /registers/{code}/division": readers,
  "GET /registers/{code}/imports": inspection,
  "POST /imports": office,
  "GET /imports/{id}": office,
  "GET /imports/{id}/rows": office,
  "PUT /imports/{id}/mapping": office,
  "PUT /imports/{id}/choices": office,
  "POST /imports/{id}/apply": office,
  "DELETE /imports/{id}": office,

  // Back to the text.
  "GET /told": { ...inspection, leader: "whole", head: "whole" },
  "GET /told/{register}": { ...inspection, leader: "whole", head: "own" },
  "GET /reports/{id}/outcomes": readers,
  "GET /reports/{id}/claims": { ...inspection, leader: "whole", head: "whole" },
  "GET /public/livelihood": everybody,

  // The leaders' page and the bulletin: everything is counted, so only who sees everything may ask.
  "GET /overview": { ...inspection, leader: "whole" },
  "GET /counted": { ...inspection, leader: "whole" },
  "GET /bulletin": { ...inspection, leader: "whole" },
  "GET /bulletin.docx": { ...inspection, leader: "whole" },
  "POST /bulletin.docx": { ...inspection, leader: "whole" },
  "GET /bulletins": { ...inspection, leader: "whole" },
  "POST /bulletins": office,

  // A report broken into tasks: the work of the office, looked over by leaders and auditors.
  "GET /reports/{id}/births": { ...inspection, leader: "whole" },
  "POST /reports/{id}/births/acts": office,
  "POST /reports/{id}/births/entering": office,
  "GET /examples": signedIn,
  "DELETE /examples": administrators,

  // Notices: everybody's own; how they leave the house is for administrators.
  "GET /notices": signedIn,
  "POST /notices/read": signedIn,
  "GET /me/notices": signedIn,
  "PUT /me/notices": signedIn,
  "GET /settings/notices": administrators,
  "PUT /settings/notices": administrators,
  "POST /settings/notices/trial": administrators,

  // People and units.
  "GET /me": everybody,
  "POST /sign-in": everybody,
  "POST /sign-out": everybody,
  "POST /act-as": everybody,
  "POST /me/password": signedIn,
  "POST /me/two-factor/begin": signedIn,
  "POST /me/two-factor/confirm": signedIn,
  "DELETE /me/two-factor": signedIn,
  "GET /invitations/{token}": everybody,
  "POST /invitations/{token}": everybody,
  "GET /people": inspection,
  "POST /people": administrators,
  "PATCH /people/{id}": administrators,
  "POST /people/{id}/invitation": administrators,
  "GET /units": signedIn,
  "POST /units": administrators,
  "PATCH /units/{id}": administrators,
  "POST /units/{id}/merge": administrators,
};

/** Whether a role may ask a route at all. */
export const mayAsk = (role: PersonRole, route: string): boolean =>
  role === "administrator" || (rights as Readonly<Record<string, Extents | undefined>>)[route]?.[role] !== undefined;
