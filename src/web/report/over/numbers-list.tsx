// The numbers that were not read, or are in doubt, each with its words and the way to it.

import { useTranslation } from "react-i18next";
import { useDesk } from "../desk.tsx";
import { numbersRead } from "../numbers.ts";
import type { Note } from "../shapes.ts";
import { LongList } from "./long-list.tsx";

/** Characters shown before and after the number. */
const AROUND = 14;

export function NumbersList() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const { unread, doubtful } = numbersRead(report);
  const all = [...unread, ...doubtful];
  if (all.length === 0) return <p className="nothing">{t("coverage.none")}</p>;
  return <LongList count={all.length} height={56} row={(index) => <NumberLine note={all[index]!} />} />;
}

function NumberLine({ note }: { note: Note }) {
  const { report, point } = useDesk();
  const { start, end } = note;
  return (
    <button type="button" className="list-line" onClick={() => point(note.source)}>
      <span lang="zh-CN">
        {report.text.slice(Math.max(0, start - AROUND), start).replaceAll(/\s/g, "")}
        <mark>{report.text.slice(start, end)}</mark>
        {report.text.slice(end, end + AROUND).replaceAll(/\s/g, "")}
      </span>
      {note.message !== null && <small>{note.message}</small>}
    </button>
  );
}
