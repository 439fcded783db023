// What the registers tell of a year: figures for a check, sentences of the next report, the matters behind a figure.

import type { Held } from "../check/index.ts";
import type { Office } from "../office/index.ts";
import { type Figure, figuresOf, toldOf } from "../registers/index.ts";
import { type Actor, Problem, type ToldFigure, type ToldMatters, type ToldYear } from "../wire/index.ts";

/** In these months of the next year a report on the one before is still being made: its figures are those of today. */
const LAST_MONTH = "03-31";

/** The day whose states tell a year: today, or the end of a year that is long over. */
export function dayFor(office: Pick<Office, "today">, year: number): string {
  const today = office.today();
  return today <= `${year + 1}-${LAST_MONTH}` ? today : `${year}-12-31`;
}

/** Every figure that the registers hold of a year. */
export const heldOf = (office: Office, year: number, date: string = dayFor(office, year)): Held => ({
  year,
  figures: office
    .configurations()
    .flatMap((configuration) => figuresOf(configuration, office.states(configuration.code, date), year)),
});

/** The sentences of a year. */
export function toldYear(office: Office, asked: number | undefined, date?: string): ToldYear {
  const year = asked ?? Number(office.today().slice(0, 4));
  const on = date ?? dayFor(office, year);
  const sentences = office.configurations().flatMap((configuration) => {
    const { code, name } = configuration;
    return toldOf(configuration, office.states(code, on), year).map((told) => ({
      ...{ register: { code, name }, code: told.code, words: told.words },
      pieces: told.pieces.map((piece) => (typeof piece === "string" ? piece : shown(piece))),
    }));
  });
  return { year, date: on, years: yearsHeld(office, year), sentences };
}

/** The years that matters name, and the one that was asked for. */
function yearsHeld(office: Office, year: number): number[] {
  const named = office
    .configurations()
    .flatMap(({ code }) =>
      office.matters(code).map((matter) => matter.year ?? Number(matter.events[0]?.at.slice(0, 4))),
    );
  return [...new Set([...named, year])].filter(Number.isInteger).sort((a, b) => b - a);
}

/** The matters behind one figure, as far as whoever asks may see them. */
export function toldMatters(
  office: Office,
  actor: Actor,
  asked: {
    readonly register: string;
    readonly figure: string;
    readonly year: number;
    readonly date?: string | undefined;
  },
): ToldMatters {
  const { register, year, date = dayFor(office, year) } = asked;
  const figures = figuresOf(office.configuration(register), office.states(register, date), year);
  const figure = figures.find(({ name }) => name === asked.figure);
  if (figure === undefined) throw noFigure(asked.figure, year);
  const rows = (ids: readonly string[]) => [...office.rows(actor, ids)];
  return { year, date, figure: shown(figure), counted: rows(figure.counted), rest: rows(figure.rest) };
}

const noFigure = (name: string, year: number): Problem =>
  new Problem(
    "not-found",
    `${year}年没有“${name}”这个数：台账里没有这一年的事项，或者配置里没有这个数。`,
    `There is no figure “${name}” of ${year}: the register holds nothing of that year, or its file names no such figure.`,
  );

const shown = ({ counted, rest, rule: _, value: __, ...figure }: Figure): ToldFigure => ({
  ...figure,
  counted: counted.length,
  rest: rest.length,
});
