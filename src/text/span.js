// Places in a text: half-open, UTF-16, like JavaScript's own string indices.
// Delivered and restored places are branded apart; only an EditMap turns one into the other.
/** Names a pair of offsets as a stretch of the delivered text. */
export const delivered = (start, end) => ({ start, end });
/** Names a pair of offsets as a stretch of the restored text. */
export const restored = (start, end) => ({ start, end });
/** Whether the two stretches share at least one character. */
export const overlap = (a, b) => a.start < b.end && b.start < a.end;
/** Whether `outer` holds all of `inner`. */
export const holds = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
