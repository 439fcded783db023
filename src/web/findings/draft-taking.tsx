// Takes a file as the draft, or says why it was not read.

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { decoded, isText, MOST_BYTES } from "./draft-file.ts";
import { useKept } from "./draft-kept.ts";

/** Why a file was not read, and which. */
export interface Unread {
  readonly why: "onlyText" | "unreadable" | "tooLarge";
  readonly name: string;
}

/** A way to take a file as the draft, and what became of the last one that could not be. */
export function useTaking(): { readonly unread: Unread | null; readonly take: (file: File) => void } {
  const { change } = useKept();
  const [unread, setUnread] = useState<Unread | null>(null);
  const take = async (file: File) => {
    const read = await textOf(file);
    setUnread(typeof read === "string" ? null : read);
    if (typeof read === "string") change({ text: read, checked: null });
  };
  return { unread, take: (file) => void take(file) };
}

async function textOf(file: File): Promise<string | Unread> {
  const { name, size } = file;
  if (!isText(file)) return { why: "onlyText", name };
  if (size > MOST_BYTES) return { why: "tooLarge", name };
  return decoded(new Uint8Array(await file.arrayBuffer())) ?? { why: "unreadable", name };
}

export function NotRead({ unread: { why, name } }: { unread: Unread }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p role="alert" className="draft-unread">
      {t(`findings.draft.${why}`, { name })}{" "}
      {why === "onlyText" && <Link to={along(params, "/")}>{t("findings.add")}</Link>}
    </p>
  );
}
