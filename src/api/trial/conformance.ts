// Holds answers against the OpenAPI document that the service itself gives out: status, kind of content, and every field.

import { z } from "zod";

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}
type Schema = Readonly<Record<string, unknown>>;

export interface Answered {
  readonly method: string;
  /** As requested, with the query. */
  readonly path: string;
  readonly status: number;
  /** Without parameters; null where there is no content. */
  readonly mediaType: string | null;
  readonly body: string;
}

/** Says what of an answer the document does not describe; null where it describes all of it. */
export type Conformance = (answered: Answered) => string | null;

/** `GET /api/v1/reports/{id}` for every operation of a document. */
export const operationsOf = (document: unknown): string[] =>
  Object.entries((document as Described).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );

/** The operation a request meant; null where the document has none. */
export function operationOf(document: unknown, method: string, path: string): string | null {
  const [bare] = path.split("?");
  const fits = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(bare ?? "");
  return (
    operationsOf(document).find((each) => each.startsWith(`${method} `) && fits(each.slice(method.length + 1))) ?? null
  );
}

/** Makes the check for one document. Fields it does not name are as wrong as fields that are missing. */
export function conformanceTo(document: unknown): Conformance {
  const { paths, components } = document as Described;
  const $defs = closed(components.schemas) as Record<string, unknown>;
  return ({ method, path, status, mediaType, body }) => {
    const operation = operationOf(document, method, path);
    if (operation === null) return `no operation for ${method} ${path}`;
    const [, template] = operation.split(" ") as [string, string];
    const response = paths[template]?.[method.toLowerCase()]?.responses[status];
    if (response === undefined) return `${operation} does not describe ${status}`;
    if (response.content === undefined) return body === "" ? null : `${operation} ${status} describes no content`;
    const content = response.content[mediaType ?? ""];
    if (content === undefined) return `${operation} ${status} does not describe ${mediaType}`;
    if (mediaType !== "application/json") return null;
    const schema = z.fromJSONSchema({ ...(closed(content.schema) as object), $defs } as Parameters<
      typeof z.fromJSONSchema
    >[0]);
    const found = schema.safeParse(JSON.parse(body));
    return found.success ? null : `${operation} ${status}: ${z.prettifyError(found.error)}`;
  };
}

/** The schema with references to its own `$defs` and no fields but those it names. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    out[key] = key === "$ref" ? String(value).replace("#/components/schemas/", "#/$defs/") : closed(value);
  }
  return "properties" in out ? { ...out, additionalProperties: false } : out;
}
