// The bulletin as it will print: the same parts in the same order as the document, notes below, each opening what it counts.

import { useTranslation } from "react-i18next";
import type { Bulletin, BulletinBlock, BulletinNote, BulletinTexts } from "../../wire/index.ts";
import { CountLink } from "./count-link.tsx";

type TableBlock = Extract<BulletinBlock, { kind: "table" }>;

export function BulletinPaper({ bulletin: { blocks, notes }, texts }: { bulletin: Bulletin; texts: BulletinTexts }) {
  const { t } = useTranslation();
  return (
    <article className="paper" lang="zh-CN" aria-label={t("leaders.bulletin.preview")}>
      <p className="red-head">{texts.authority}</p>
      <p className="red-number">{texts.number}</p>
      <h2>{texts.title}</h2>
      {texts.addressees.trim() !== "" && <p className="to">{texts.addressees.replace(/[：:]\s*$/, "")}：</p>}
      {texts.opening.trim() !== "" && <p>{texts.opening}</p>}
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bulletin is composed anew as a whole
        <Block key={at} block={block} />
      ))}
      {texts.demands
        .filter((words) => words.trim() !== "")
        .map((words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
          <p key={at}>{words}</p>
        ))}
      <p className="signed">
        {texts.signature}
        <br />
        {official(texts.signedOn)}
      </p>
      <div className="imprint">
        {texts.copies.trim() !== "" && <p>抄送：{texts.copies.replace(/[。.]\s*$/, "")}。</p>}
        <p>
          <span>{texts.printer}</span>
          <span>{official(texts.signedOn)}印发</span>
        </p>
      </div>
      <section className="notes" aria-labelledby="notes">
        <h3 id="notes">{t("leaders.bulletin.notes")}</h3>
        <ol>
          {notes.map((note) => (
            <Note key={note.number} note={note} />
          ))}
        </ol>
      </section>
    </article>
  );
}

const official = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

function Block({ block }: { block: BulletinBlock }) {
  if (block.kind === "heading") return block.level === 1 ? <h3>{block.words}</h3> : <h4>{block.words}</h4>;
  if (block.kind === "table") return <TableShown table={block} />;
  return (
    <p>
      {block.runs.map((run) =>
        typeof run === "string" ? (
          run
        ) : (
          <span key={run.note} className="noted">
            {run.words}
            <Mark number={run.note} />
          </span>
        ),
      )}
    </p>
  );
}

/** Leads to the note below, and the note back. */
function Mark({ number }: { number: number }) {
  const { t } = useTranslation();
  return (
    <sup id={`mark-${number}`}>
      <a href={`#note-${number}`} aria-label={t("leaders.bulletin.note", { number })}>
        {number}
      </a>
    </sup>
  );
}

function TableShown({ table: { name, columns, rows } }: { table: TableBlock }) {
  return (
    <div className="paper-scroll">
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.name}
                {column.note !== null && <Mark number={column.note} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bulletin is composed anew as a whole
            <tr key={n}>
              {row.map(({ words, query }, at) => (
                <td key={columns[at]?.name} className={columns[at]?.numbers === true ? "number" : undefined}>
                  {query === null ? words : <CountLink query={query}>{words}</CountLink>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Note({ note: { number, words, query, of } }: { note: BulletinNote }) {
  const { t } = useTranslation();
  const label = t("leaders.bulletin.note", { number });
  return (
    <li id={`note-${number}`}>
      <a href={`#mark-${number}`} aria-label={label}>
        {number}
      </a>{" "}
      {words}{" "}
      {query !== null && (
        <CountLink query={query} label={`${label} ${t("leaders.bulletin.numerator")}`}>
          {t("leaders.bulletin.numerator")}
        </CountLink>
      )}{" "}
      {of !== null && (
        <CountLink query={of} label={`${label} ${t("leaders.bulletin.denominator")}`}>
          {t("leaders.bulletin.denominator")}
        </CountLink>
      )}
    </li>
  );
}
