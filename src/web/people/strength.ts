// How strong a password is: by its length, because length is what counts, less what is merely repeated.

/** The least number of characters the service takes. */
export const LEAST = 10;

/** Every level, the weakest first. */
export const levels = ["short", "repeated", "fair", "good", "strong"] as const;
export type Level = (typeof levels)[number];

/** How strong a password is. */
export function strengthOf(password: string): Level {
  const signs = [...password];
  if (signs.length < LEAST) return "short";
  // 一一一一一一 and 1212121212 are as weak as they are short without the repetition.
  const counted = Math.min(signs.length, new Set(signs).size * 2);
  if (counted < LEAST) return "repeated";
  if (counted < 13) return "fair";
  return counted < 18 ? "good" : "strong";
}
