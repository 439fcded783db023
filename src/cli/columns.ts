// Text in columns for a terminal, where a Chinese character is two cells wide.

/** Scripts and marks that are two cells wide (Unicode, East Asian Width W and F). */
const twoCells =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Cells that a text takes. */
export function cells(text: string): number {
  let n = 0;
  for (const character of text) n += twoCells.test(character) || character > "\uffff" ? 2 : 1;
  return n;
}

/** The text cut to at most that many cells, with … where something was cut. */
export function cut(text: string, most: number): string {
  if (cells(text) <= most) return text;
  let out = "";
  let left = most - 1;
  for (const character of text) {
    left -= cells(character);
    if (left < 0) break;
    out += character;
  }
  return `${out}…`;
}

/** Rows under one another; a column is as wide as its widest cell, at most `most` of it, and the last one fills the line. */
export function columns(rows: readonly (readonly string[])[], width: number, most: readonly number[]): string {
  const widths = most.map((limit, column) =>
    Math.min(limit, Math.max(0, ...rows.map((row) => cells(row[column] ?? "")))),
  );
  const used = widths.reduce((sum, one) => sum + one + 2, 0);
  return rows
    .map((row) => {
      const head = widths.map((one, column) => {
        const text = cut(row[column] ?? "", one);
        return `${text}${" ".repeat(one - cells(text))}  `;
      });
      return `${head.join("")}${cut(row[widths.length] ?? "", Math.max(20, width - used))}`.trimEnd();
    })
    .join("\n");
}
