// How a route declares what it answers: a body of a schema, a refusal, nothing.

import { z } from "zod";
import { type ProblemCode, Problem as Refusal, statusOf } from "../../wire/index.ts";
import { Problem } from "../components.ts";
import { atMost } from "../limit.ts";

/** An answer in JSON. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

/** An answer that is a file to save. */
export const file = (mediaType: string, description: string) => ({
  description,
  content: { [mediaType]: { schema: z.string().openapi({ format: "binary" }) } },
});

/**
 * The refusals a route may answer with, beside those any route may, as entries by status; codes of one status share an entry.
 * They are thrown, never returned: the type of a handler need not know them.
 */
export function refusals(...codes: readonly ProblemCode[]): object {
  const names = new Map<number, ProblemCode[]>();
  for (const code of new Set<ProblemCode>([...codes, "bad-request", "unauthorized", "forbidden", "internal"])) {
    names.set(statusOf[code], [...(names.get(statusOf[code]) ?? []), code]);
  }
  return Object.fromEntries([...names].map(([status, of]) => [status, json(Problem, of.join(", "))]));
}

/** A request body in JSON. */
export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { "application/json": { schema } } },
});

/** Refuses a body larger than anything a person would write. */
export const handwritten = atMost(
  1024 * 1024,
  () =>
    new Refusal("too-large", "请求超过 1 MB，没有处理；请缩短内容。", "The request is larger than 1 MB; shorten it."),
);

/** An id in an address. */
export const id = (name: string) =>
  z
    .string()
    .min(1)
    .max(100)
    .openapi({ param: { name, in: "path" } });
