// The shades of a table of places and years: five steps from its lowest number to its highest, as many numbers in each as can be.

import type { ComparisonTable } from "../../wire/index.ts";
import { cellIn, type Line } from "./figures.ts";
import { inOrder } from "./held.ts";

/** Steps of shade. */
const STEPS = 5;

/** A step: its shade from 0 and the numbers it stands for. */
export interface Step {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}

/** The steps of a table that hold numbers, the lowest first. Equal numbers have one shade. */
export function stepsOf({ places }: ComparisonTable): Step[] {
  const points = places
    .flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "stated" && cell.point !== null ? [cell.point] : [])),
    )
    .sort((a, b) => a - b);
  const steps = new Map<number, Step>();
  for (const point of points) {
    const shade = Math.min(STEPS - 1, Math.floor((points.indexOf(point) / points.length) * STEPS));
    steps.set(shade, { shade, from: steps.get(shade)?.from ?? point, to: point });
  }
  return [...steps.values()];
}

/** The shade of a number; null for none. */
export const shadeOf = (steps: readonly Step[], point: number | null): number | null =>
  point === null ? null : (steps.find(({ from, to }) => from <= point && point <= to)?.shade ?? null);

/** The lines of the table: in administrative order, or by the number of a year, those without one last. */
export function heatLines({ places }: ComparisonTable, by: number | null): Line[] {
  const lines = inOrder(places);
  if (by === null) return lines;
  const pointOf = (line: Line): number => {
    const cell = cellIn(line, by);
    return cell.kind === "stated" ? (cell.point ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
  };
  return lines.sort((a, b) => compare(pointOf(b), pointOf(a)));
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
