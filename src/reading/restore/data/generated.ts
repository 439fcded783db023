// How a generated table is written: a comment that names its source, and one string a row.

/** The content of a TypeScript file that exports `rows`. */
export const generated = (comment: readonly string[], sentence: string, rows: readonly string[]): string =>
  [
    ...comment.map((line) => `// ${line}`),
    "",
    `/** ${sentence} */`,
    "export const rows: readonly string[] = [",
    ...rows.map((row) => `  ${JSON.stringify(row)},`),
    "];",
    "",
  ].join("\n");
