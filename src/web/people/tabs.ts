// The parts of the administration, and what roles may do there. The service has the last word; this only spares people a refusal.

import type { PersonRole } from "../../wire/index.ts";

/** The parts of the administration, by the ends of their addresses. */
export const tabs = ["people", "units", "registers", "calendar", "log"] as const;
export type Tab = (typeof tabs)[number];

const readers: readonly PersonRole[] = ["administrator", "supervisor", "auditor"];

const editors: Readonly<Record<Tab, readonly PersonRole[]>> = {
  people: ["administrator"],
  units: ["administrator"],
  registers: ["administrator", "supervisor"],
  calendar: ["administrator", "supervisor"],
  // Nobody: entries are only ever added, by what is done elsewhere.
  log: [],
};

/** What a role finds in the administration. */
export const tabsFor = (role: PersonRole): readonly Tab[] => (readers.includes(role) ? tabs : []);

/** Whether a role may change something there. */
export const mayChange = (role: PersonRole, tab: Tab): boolean => editors[tab].includes(role);
