// How files of tables come in: by a form, within a size, with a name that is only ever shown.

import { z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { tableLimits, tooLargeTable } from "../../intake/index.ts";
import type { Office } from "../../office/index.ts";
import { atMost } from "../limit.ts";

/** What multipart may add to a file. */
const FRAME_BYTES = 1024 * 1024;

/** A file in a form. */
export const table = z.instanceof(File).openapi({ type: "string", format: "binary" });
/** A body that is a form. */
export const upload = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { "multipart/form-data": { schema } } },
});
/** Refuses larger bodies. */
export const size = atMost(tableLimits.fileBytes + FRAME_BYTES, () => tooLargeTable("…", tableLimits.fileBytes + 1));
/** Why a file may be refused. */
export const unreadable = ["too-large", "unreadable-format", "encrypted", "empty", "damaged", "not-found"] as const;

/** The file with the last part of its name. */
export async function fileOf(sent: File): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  if (sent.size > tableLimits.fileBytes) throw tooLargeTable(sent.name, sent.size);
  const fileName =
    (sent.name.split(/[/\\]/).at(-1) ?? "")
      .replaceAll(/\p{Cc}/gu, "")
      .trim()
      .slice(0, 255) || "未命名";
  return { fileName, bytes: new Uint8Array(await sent.arrayBuffer()) };
}

/** Reads what other processes wrote before a route looks. */
export const upToDate =
  (office: Pick<Office, "catchUp">): MiddlewareHandler =>
  async (_, next) => {
    await office.catchUp();
    await next();
  };
