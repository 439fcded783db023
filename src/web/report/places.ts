// Carries places between the delivered and the restored text by the repairs, which say where they stand in both.
// A repair of equal length is carried character by character, any other whole.

import type { Repair } from "./shapes.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One of the two texts. */
export type View = "restored" | "delivered";

/** The stretch of something in the text that is shown. */
export const placeIn = (view: View, placed: Span & { readonly source: Span }): Span =>
  view === "restored" ? placed : placed.source;

/** The shortest delivered stretch behind a restored one. Repairs come in the order of the text. */
export function toDelivered(repairs: readonly Repair[], span: Span): Span {
  const start = back(repairs, span.start, "start");
  return { start, end: span.end === span.start ? start : Math.max(start, back(repairs, span.end, "end")) };
}

function back(repairs: readonly Repair[], place: number, edge: "start" | "end"): number {
  const repair = repairs.findLast(({ start }) => (edge === "start" ? start <= place : start < place));
  if (repair === undefined) return place;
  const { source } = repair;
  const into = place - repair.start;
  const length = repair.end - repair.start;
  if (into >= length) return source.end + into - length;
  if (source.end - source.start === length) return source.start + into;
  return edge === "start" ? source.start : source.end;
}

/** The restored stretch that a delivered one became; empty if it was taken out. */
export function toRestored(repairs: readonly Repair[], span: Span): Span {
  const start = forth(repairs, span.start, "start");
  return { start, end: span.end === span.start ? start : Math.max(start, forth(repairs, span.end, "end")) };
}

function forth(repairs: readonly Repair[], place: number, edge: "start" | "end"): number {
  const repair = repairs.findLast(({ source }) => (edge === "start" ? source.start <= place : source.start < place));
  if (repair === undefined) return place;
  const { source } = repair;
  const into = place - source.start;
  const size = source.end - source.start;
  if (into >= size) return repair.end + into - size;
  if (size === repair.end - repair.start) return repair.start + into;
  return edge === "start" ? repair.start : repair.end;
}

/** `1203-1235` as it stands in an address; null if it is none. */
export function parseSpan(text: string | null): Span | null {
  const found = /^(\d{1,8})-(\d{1,8})$/.exec(text ?? "");
  if (found === null) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end ? { start, end } : null;
}

/** A stretch as it stands in an address. */
export const writeSpan = ({ start, end }: Span): string => `${start}-${end}`;
