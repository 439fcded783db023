// What of the registers somebody sees: everything, what is theirs, or what everybody may read. Who reads as the public reads no
// names of people, no talk, no notes and no files.

import type { Actor, MatterRow, MatterShown, PersonRole, RegisterBoard } from "../wire/index.ts";
import { type Owned, relationOf } from "./relation.ts";

/** Registers that everybody may read. */
const PUBLIC_REGISTERS: readonly string[] = ["livelihood"];
/** Roles of owners that are units, never people. */
const UNITS: readonly string[] = ["lead", "helping"];
/** Events that everybody may read of a public register; the rest is the work of the office. */
const PUBLIC_EVENTS: readonly string[] = [
  "created",
  "handed-out",
  "reported",
  "settled",
  "accepted",
  "voted",
  "moved",
  "adjusted",
  "reopened",
];
/** What of an event everybody may read. */
const PUBLIC_KEYS: readonly string[] = ["kind", "progress", "done", "outcome", "stage", "ballots"];

/** Roles that see every matter of every register. */
const ALL_SEEING: readonly PersonRole[] = ["administrator", "supervisor", "leader", "auditor"];

/** Whether somebody sees every matter of every register, whoever it belongs to. */
export const seesAll = ({ role }: Pick<Actor, "role">): boolean => ALL_SEEING.includes(role);

/** Whether a register is one that everybody may read. */
export const isPublic = (register: string): boolean => PUBLIC_REGISTERS.includes(register);

/** Whether somebody may see a matter, or with null whether they may see anything of a register. */
export function maySee(actor: Actor, register: string, matter: Owned | null): boolean {
  if (seesAll(actor) || isPublic(register)) return true;
  if (actor.role === "public") return false;
  return matter === null || relationOf(actor, matter).once;
}

/**
 * A matter, or a line of a board, as somebody may see it.
 *
 * @param shown a whole matter or a line; a line has no events, so it needs the record to tell whose it is
 */
export function seen<T extends MatterRow | MatterShown>(actor: Actor, shown: T, matter?: Owned): T {
  const within = matter !== undefined && relationOf(actor, matter).once;
  return seesAll(actor) || within || ownedBy(actor, shown) ? shown : asPublic(shown);
}

/** A board as somebody may see it; its lines must have been through `seen`. */
export const seenBoard = (actor: Actor, board: RegisterBoard): RegisterBoard =>
  actor.role === "public" || actor.role === "deputy" ? { ...board, leaders: [] } : board;

const ownedBy = ({ units, called }: Actor, { owners }: Pick<MatterRow, "owners">): boolean =>
  owners.some(({ name }) => units.includes(name) || called.includes(name));

function asPublic<T extends MatterRow | MatterShown>(shown: T): T {
  const { adjustment } = shown.state;
  const state = {
    ...shown.state,
    warnings: [],
    adjustment: adjustment === null ? null : { ...adjustment, reason: "", approver: "" },
  };
  const row = { ...shown, owners: shown.owners.filter(({ role }) => UNITS.includes(role)), state };
  return "events" in shown ? { ...row, ...publicParts(shown as MatterShown) } : row;
}

const publicParts = (shown: MatterShown): Partial<MatterShown> => ({
  related: [],
  lacking: [],
  score: null,
  events: shown.events
    .filter(({ kind, voided }) => PUBLIC_EVENTS.includes(kind) && !voided)
    .map((event) => ({ ...event, who: "", note: null, files: [], body: picked(event.body) })),
  may: { events: [], amend: false, comment: false, file: false, backdate: false },
});

const picked = (body: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([key]) => PUBLIC_KEYS.includes(key)));
