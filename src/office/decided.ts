// What an act on matters comes to: the log entries, or the refusal. Several acts are decided one after the other on copies, so that
// all are written or none.

import { type Configuration, lackingOf, type Matter, type MatterEvent, refusedOf } from "../registers/index.ts";
import type { NewLogEntry } from "../store/index.ts";
import type { EventInput, MatterDraft } from "../wire/index.ts";
import { eventId, type Held, lastOf, matterOf } from "./held.ts";
import { against, changedSince, noMatter, noRegister, wrongDay, wrongDraft } from "./refusals.ts";
import type { Shelf } from "./shelf.ts";

/** Who writes, as the log names them. */
export interface Hand {
  readonly who: string;
  readonly person: string | null;
}

/** An event to be decided: when it happened, and what. */
export interface Act extends Hand {
  readonly matter: string;
  readonly at: string;
  readonly happening: EventInput["happening"];
  readonly note: string | null;
  readonly files: readonly string[];
  /** Refused where the matter has moved on since. */
  readonly version: number | null;
}

/** The entries of some acts, in their order; `newborn` are matters that are being born along with them. @throws Problem where one is refused */
export function actsDecided(
  shelf: Shelf,
  acts: readonly Act[],
  newborn: ReadonlyMap<string, Matter> = new Map(),
): readonly NewLogEntry[] {
  const copies = new Map<string, Matter>(newborn);
  return acts.map((act) => {
    const held = shelf.matters.get(act.matter);
    const matter = copies.get(act.matter) ?? (held === undefined ? undefined : matterOf(held));
    if (matter === undefined) throw noMatter(act.matter);
    const first = held !== undefined && !copies.has(act.matter);
    if (first && act.version !== null && act.version !== lastOf(held).seq) throw changedSince(matter.title);
    const event = happened(matter, act, copies.size);
    const { configuration } = shelf.inForce.get(matter.register)!;
    const why = whyNot(configuration, matter, event, shelf);
    if (why !== null) throw against(matter.title, why);
    copies.set(act.matter, { ...matter, events: [...matter.events, event] });
    return entryOf(act, event.at);
  });
}

function whyNot(configuration: Configuration, matter: Matter, event: MatterEvent, shelf: Shelf): string | null {
  const refused = refusedOf(configuration, matter, event, shelf.calendar());
  if (refused !== null || event.kind !== "handed-out") return refused;
  const lacking = lackingOf(configuration, matter);
  return lacking.length === 0 ? null : `还不能交办：${lacking.join("；")}。`;
}

/** The event, never before what happened last: the order in which things are written is the order in which they count. */
function happened(matter: Matter, act: Act, nth: number): MatterEvent {
  const last = matter.events.reduce((at, event) => (event.at > at ? event.at : at), "");
  if (act.at.slice(0, 10) < last.slice(0, 10))
    throw wrongDay(act.at.slice(0, 10), `“${matter.title}”在${last.slice(0, 10)}已有记录，补记不能早于它。`);
  const at = act.at < last ? last : act.at;
  return { ...act.happening, id: `${eventId(0)}-${nth}`, at, who: act.who, note: act.note };
}

function entryOf({ who, person, matter, happening, note, files }: Act, at: string): NewLogEntry {
  const { kind, ...body } = happening;
  return { who, person, subject: "matter", subjectId: matter, kind, body: { at, ...body, note, files: [...files] } };
}

/** What a birth is decided from. */
export interface Births extends Hand {
  readonly register: string;
  readonly drafts: readonly MatterDraft[];
  readonly at: string;
  readonly example: boolean;
  readonly newId: () => string;
}

/** The entries of births. @throws Problem where a draft does not fit its register */
export function birthsDecided(
  shelf: Shelf,
  { register, drafts, at, example, newId, who, person }: Births,
): readonly NewLogEntry[] {
  const configuration = shelf.inForce.get(register)?.configuration;
  if (configuration === undefined) throw noRegister(register);
  return drafts.map((draft) => {
    const why = unfit(configuration, draft);
    if (why !== null) throw wrongDraft(draft.title, why);
    const body = { register, at, draft, example };
    return { who, person, subject: "matter", subjectId: newId(), kind: "created", body };
  });
}

/** Why a draft cannot stand in a register; what it merely lacks is asked for when it is handed out. */
export function unfit(
  configuration: Configuration,
  { fields, owners }: Pick<MatterDraft, "fields" | "owners">,
): string | null {
  const strange = Object.keys(fields).filter((code) => !configuration.fields.some((rule) => rule.code === code));
  if (strange.length > 0) return `这本台账没有“${strange.join("、")}”这样的字段。`;
  const wrong = configuration.fields.find(({ code, type, choices }) => {
    const value = fields[code];
    if (value === undefined || value === "") return false;
    return type === "number" ? typeof value !== "number" : type === "choice" && !choices.includes(String(value));
  });
  if (wrong !== undefined)
    return wrong.type === "number"
      ? `“${wrong.name}”要填数字。`
      : `“${wrong.name}”只能是：${wrong.choices.join("、")}。`;
  const role = owners.find((owner) => !configuration.owners.some(({ code }) => code === owner.role));
  return role === undefined ? null : `这本台账没有“${role.role}”这样的承办角色。`;
}

/** The draft as it stands, to be amended. */
export const draftIn = (held: Held): Held["drafts"][number]["draft"] => held.drafts.at(-1)!.draft;
