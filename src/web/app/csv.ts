// A table as a file that a spreadsheet opens.

export type Value = string | number | null;

/**
 * Heads and lines as CSV (RFC 4180). The mark at its beginning tells a spreadsheet that this is UTF-8; words that it would take for a
 * formula get a mark before them (OWASP, CSV injection), numbers stay numbers.
 */
export function csvOf(heads: readonly string[], lines: readonly (readonly Value[])[]): string {
  return `\uFEFF${[heads, ...lines].map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: Value): string {
  const text = typeof value === "string" ? inert(value) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const inert = (words: string): string => words.replace(/^[=+\-@＝＋－＠\t\r']/, "'$&");
