// The states of registers on the days that a page or a bulletin looks at, as the office holds them.

import type { Office } from "../office/index.ts";
import type { Configuration, Day, Ground } from "../registers/index.ts";

/** Registers whose matters are counted: all but the appraisal, which counts the others. */
export const countable = (office: Office): readonly Configuration[] =>
  office.configurations().filter(({ appraisal }) => appraisal === null);

/** The registers asked for, each known; all that hold a matter where none is. @throws Problem `not-found` for one that is not there */
export const chosen = (office: Office, codes: readonly string[], date: Day): readonly string[] =>
  codes.length > 0
    ? codes.map((code) => office.configuration(code).code)
    : countable(office).flatMap(({ code }) => (office.states(code, date).length > 0 ? [code] : []));

/** Their states on some days. The last day is asked last: the office keeps what it was asked last. */
export const groundsOf = (office: Office, codes: readonly string[], days: readonly Day[]): readonly Ground[] =>
  codes.map((code) => ({
    configuration: office.configuration(code),
    on: new Map([...new Set(days)].sort().map((day) => [day, office.states(code, day)])),
  }));
