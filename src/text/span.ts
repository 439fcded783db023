// Places in a text: half-open, UTF-16, like JavaScript's own string indices.
// Delivered and restored places are branded apart; only an EditMap turns one into the other.

declare const space: unique symbol;

/** A half-open stretch `[start, end)` of some text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text as it was delivered (after decoding, before any repair). */
export type DeliveredSpan = Span & { readonly [space]?: "delivered" };

/** A stretch of the restored text, which all reading works on. */
export type RestoredSpan = Span & { readonly [space]?: "restored" };

/** Names a pair of offsets as a stretch of the delivered text. */
export const delivered = (start: number, end: number): DeliveredSpan => ({ start, end });

/** Names a pair of offsets as a stretch of the restored text. */
export const restored = (start: number, end: number): RestoredSpan => ({ start, end });

/** Whether the two stretches share at least one character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
