// A notice as it crosses to the outside.

import type { Selectable } from "kysely";
import type { Notice } from "../wire/index.ts";
import type { NoticeTable } from "./notices-tables.ts";

/** The notice in a row. */
export const noticeOf = ({
  id,
  at,
  kind,
  level,
  matter,
  register,
  words,
  read_at,
}: Selectable<NoticeTable>): Notice => ({
  ...{ id, kind, level, matter, register, words },
  at: at.toISOString(),
  readAt: read_at?.toISOString() ?? null,
});
