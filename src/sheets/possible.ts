// Whether events can be recorded of a matter one after the other, by the rules of its register: asked while a sheet is looked over, so
// that a refusal names its cell and not the whole file.

import {
  type Calendar,
  type Configuration,
  type Happening,
  lackingOf,
  type Matter,
  type MatterEvent,
  refusedOf,
} from "../registers/index.ts";

/** An event as it would be recorded. */
export interface Planned {
  /** A day, or a day with a time. */
  readonly at: string;
  readonly happening: Happening;
}

/** For each event why it cannot be, Chinese, or null; each is tried after those before it. */
export function refusedIn(
  configuration: Configuration,
  matter: Matter,
  events: readonly Planned[],
  calendar: Calendar,
): readonly (string | null)[] {
  let so = matter;
  return events.map(({ at, happening }, nth) => {
    const event = { ...happening, id: `planned-${nth}`, at, who: "", note: null } as MatterEvent;
    const why = refusedOf(configuration, so, event, calendar) ?? lacking(configuration, so, event);
    so = { ...so, events: [...so.events, event] };
    return why;
  });
}

/** Nothing is handed out while something is missing. */
function lacking(configuration: Configuration, matter: Matter, { kind }: MatterEvent): string | null {
  const missing = kind === "handed-out" ? lackingOf(configuration, matter) : [];
  return missing.length === 0 ? null : `还不能交办：${missing.join("；")}。`;
}
