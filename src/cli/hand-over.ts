// Hands a file to the server that holds the data folder, as the page would.

import { KEY_HEADER, type Said } from "../api/index.ts";
import { type AddOutcome, AddOutcomeSchema, Problem, ProblemSchema } from "../wire/index.ts";

/**
 * Has a running server keep one file.
 *
 * @throws Problem what the server refused; `busy` where it went away
 */
export async function handOver(
  { url: server, key }: { readonly url: string; readonly key?: string },
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
  { url, publisher, retrieved }: Said,
): Promise<AddOutcome> {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(bytes)]), fileName);
  for (const [name, value] of Object.entries({ url, publisher, retrieved })) if (value !== null) form.set(name, value);
  const response = await fetch(`${server}/api/v1/deliveries`, {
    method: "POST",
    body: form,
    ...(key !== undefined && { headers: { [KEY_HEADER]: key } }),
  }).catch((error) => {
    throw gone(server, error);
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return AddOutcomeSchema.parse(body);
  const { code, detail, detailEn } = ProblemSchema.parse(body);
  throw new Problem(code, detail, detailEn);
}

/** The server went away. */
export function gone(server: string, error: unknown): Problem {
  return Object.assign(
    new Problem(
      "busy",
      `${server} 的服务没有回答，可能刚刚停止；请再运行一次，已收下的文件不会重复。`,
      `The server at ${server} did not answer, it may just have stopped; run this again, what was kept is not kept twice.`,
    ),
    { cause: error },
  );
}
