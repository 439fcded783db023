// Lists in an address: values joined by commas, and years with ranges.

import { z } from "@hono/zod-openapi";

/** More values than these narrow nothing. */
const MOST = 200;

const split = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，]/)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  ),
];

/** Values joined by commas, each of them of a schema; empty where nothing is given. */
export const listOf = <S extends z.ZodType<unknown, string>>(item: S, description: string, example: string) =>
  z
    .string()
    .max(4000)
    .default("")
    .openapi({ description: `${description}; several are joined by commas`, example })
    .transform(split)
    .pipe(z.array(item).max(MOST));

const YEAR = /^(?:19|20)\d\d$/;

/** `2024,2025` or `2021-2025`; empty where nothing is given. */
export const years = (description: string) =>
  z
    .string()
    .max(200)
    .regex(/^\s*(?:\d{4}(?:-\d{4})?(?:\s*[,，]\s*\d{4}(?:-\d{4})?)*)?\s*$/)
    .default("")
    .openapi({ description: `${description}; \`2024,2025\` or \`2021-2025\``, example: "2023-2025" })
    .transform((text) => split(text).flatMap(yearsIn))
    .pipe(z.array(z.int().min(1949).max(2100)).max(MOST));

function yearsIn(range: string): number[] {
  const [from = "", to = from] = range.split("-");
  if (!YEAR.test(from) || !YEAR.test(to)) return [Number.NaN];
  return Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, n) => Number(from) + n);
}
