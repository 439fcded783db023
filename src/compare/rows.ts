// The rows of one reading: every statement that measures something, with its report's facts beside it.

import type { Reading, Role, Section, Statement } from "../reading/index.ts";
import type { HeldYear, MeasureRow } from "./row.ts";

/** A reading by the id under which its report goes. */
export interface Named {
  readonly report: string;
  readonly reading: Pick<Reading, "report" | "outline" | "statements">;
}

/** Whose report a reading is of, and which year it plans; null where its text does not say. */
export function heldYear({ report, reading }: Named): HeldYear | null {
  const { government, planYear, title } = reading.report;
  if (government === null || planYear === null) return null;
  const { name, code, tier, parents } = government;
  return { report, title, year: planYear, place: name, code, tier, parents };
}

/** The measures of a reading in reading order; none where it does not say whose it is, or of which year. */
export function measureRows(named: Named): readonly MeasureRow[] {
  const held = heldYear(named);
  if (held === null) return [];
  const roles = rolesIn(named.reading.outline);
  return named.reading.statements.flatMap((statement) => rowOf(held, roles, statement) ?? []);
}

function rowOf(held: HeldYear, roles: ReadonlyMap<string, Role>, statement: Statement): MeasureRow | null {
  const { id, measure, status, period, section, start, end, source, quote } = statement;
  if (measure === undefined) return null;
  const role = section === null ? null : (roles.get(section) ?? null);
  return { ...held, statement: id, ...measure, status, period, role, section, start, end, source, quote };
}

/** The role of every section by its id. */
export function rolesIn(outline: readonly Section[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const visit = ({ id, role, children }: Section): void => {
    roles.set(id, role);
    children.forEach(visit);
  };
  outline.forEach(visit);
  return roles;
}
