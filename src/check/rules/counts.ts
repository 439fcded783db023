// Small numbers in words, as lists are counted and numbered with.

const digits = "零一二三四五六七八九十";
/** A small number in a pattern, captured. */
export const numeral = "(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])";

/** The value of a small numeral; 0 for what is none. */
export function countOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === "两") return 2;
  const [tens, ones] = written.includes("十") ? written.split("十") : ["0", written];
  if (!written.includes("十")) return Math.max(0, digits.indexOf(written));
  return 10 * (tens ? digits.indexOf(tens) : 1) + (ones ? digits.indexOf(ones) : 0);
}

/** 1 to 19 in words. */
export const numeralOf = (n: number): string => (n <= 10 ? digits.charAt(n) : `十${digits.charAt(n - 10)}`);
