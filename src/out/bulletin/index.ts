// The bulletin as a .docx. What sets it is fetched when the first one is made.

import type { Bulletin, BulletinTexts } from "../../wire/index.ts";

/** The media type of a .docx. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A bulletin in the layout of GB/T 9704—2012, as bytes. */
export async function bulletinDocx(
  bulletin: Pick<Bulletin, "blocks" | "notes">,
  texts: BulletinTexts,
): Promise<Uint8Array<ArrayBuffer>> {
  const { documentOf } = await import("./document.ts");
  return documentOf(bulletin, texts);
}
