// Tables to take away: a word that opens a short list, every table a line, every format a link to the file the service makes.

import { type ToggleEvent, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { BASE } from "./client.ts";
import "./downloads.css";

/** Every table of the service, in the order in which it is offered. */
const tableNames = ["targets", "promises", "statements", "findings", "quantities", "repairs"] as const;
export type TableName = (typeof tableNames)[number];

/** Every format with the ending of its files. */
const formats = [
  ["csv", "csv"],
  ["xlsx", "xlsx"],
  ["jsonl", "jsonl"],
  ["parquet", "parquet"],
  ["annotations", "annotations.jsonld"],
] as const;

interface DownloadsProps {
  /** Which tables; all of them without. */
  readonly tables?: readonly TableName[];
  /** Ids of the reports they are taken from, at most 200; everything held without. */
  readonly reports?: readonly string[];
}

/** The word “export” with the list it opens. */
export function Downloads({ tables = tableNames, reports = [] }: DownloadsProps) {
  const { t } = useTranslation();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === "open" && button.current !== null)
      placeAt(event.currentTarget, button.current.getBoundingClientRect());
  };
  return (
    <span className="downloads">
      <button ref={button} type="button" className="link" popoverTarget={id}>
        {t("downloads.title")}
      </button>
      <div id={id} className="downloads-list" popover="auto" onBeforeToggle={place}>
        <p>{t(reports.length === 0 ? "downloads.everything" : "downloads.note")}</p>
        <dl>
          {tables.map((table) => (
            <Files key={table} table={table} reports={reports} />
          ))}
        </dl>
      </div>
    </span>
  );
}

/** One table in all its formats. */
function Files({ table, reports }: { table: TableName; reports: readonly string[] }) {
  const { t } = useTranslation();
  const name = t(`downloads.table.${table}`);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {formats
          .filter(([format]) => format !== "annotations" || table === "statements")
          .map(([format, ending]) => (
            <a
              key={format}
              href={fileOf(`${table}.${ending}`, reports)}
              aria-label={t("downloads.of", { table: name, format: t(`downloads.format.${format}`) })}
              download
            >
              {t(`downloads.format.${format}`)}
            </a>
          ))}
      </dd>
    </>
  );
}

/** Where a file of some reports is had; of everything held where none is named. */
export const fileOf = (file: string, reports: readonly string[] = []): string =>
  `${BASE}/exports/${file}${reports.length === 0 ? "" : `?${new URLSearchParams({ report: reports.join(",") })}`}`;

/** Pixels between the list and what it must keep from. */
const AIR = 8;

/** Under the word where there is room, else above it; as far to the right as the window allows. */
function placeAt(list: HTMLElement, { left, top, bottom }: Pick<DOMRect, "left" | "top" | "bottom">): void {
  const { innerHeight, innerWidth } = window;
  const below = bottom < innerHeight / 2;
  const width = Math.min(440, innerWidth - 2 * AIR);
  list.style.width = `${width}px`;
  list.style.left = `${Math.max(AIR, Math.min(left, innerWidth - width - AIR))}px`;
  list.style.top = below ? `${bottom + AIR / 2}px` : "auto";
  list.style.bottom = below ? "auto" : `${innerHeight - top + AIR / 2}px`;
  list.style.maxHeight = `${(below ? innerHeight - bottom : top) - 2 * AIR}px`;
}
