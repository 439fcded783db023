// Files that people hand in as evidence: kept whole, with their hash, and told of in the log.

import { createHash } from "node:crypto";
import type { Evidence } from "../wire/index.ts";
import { type Database, writing } from "./database.ts";
import { newId } from "./ids.ts";
import { appendLog } from "./log.ts";
import { storable } from "./storable.ts";

/** A file before it is kept. */
export interface NewFile {
  readonly matter: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly who: string;
  readonly person: string | null;
}

/** Keeps a file, and tells the log of it. */
export const keepEvidence = (db: Database, { matter, bytes, ...file }: NewFile): Promise<Evidence> =>
  writing(db, async (trx) => {
    const id = newId("f");
    const fileName = storable(file.fileName);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { person } = file;
    const told = { file: id, fileName, mediaType: file.mediaType, sha256, bytes: bytes.length };
    const [entry] = await appendLog(trx, [
      { who: file.who, person, subject: "matter", subjectId: matter, kind: "filed", body: told },
    ]);
    const { at, who } = entry!;
    const media_type = storable(file.mediaType);
    const content = Buffer.from(bytes);
    const row = {
      id,
      matter_id: matter,
      file_name: fileName,
      media_type,
      sha256,
      bytes: bytes.length,
      content,
      at,
      who,
    };
    await trx.insertInto("evidence").values(row).execute();
    return { id, fileName, mediaType: media_type, bytes: bytes.length, sha256, at, who };
  });

/** A file with its bytes and the matter it belongs to; null where there is none. */
export async function evidence(
  db: Database,
  id: string,
): Promise<{ readonly matter: string; readonly shown: Evidence; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  const row = await db.selectFrom("evidence").selectAll().where("id", "=", storable(id)).executeTakeFirst();
  if (row === undefined) return null;
  const { matter_id: matter, file_name: fileName, media_type: mediaType, content, bytes, sha256, at, who } = row;
  return { matter, shown: { id: row.id, fileName, mediaType, bytes, sha256, at, who }, bytes: new Uint8Array(content) };
}
