// The table on paper: all its lines, not only those near the window, under a head that says what is printed and of which day.

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { MatterRow, RegisterBoard, RegisterShown } from "../../../wire/index.ts";
import { useSayProblem } from "../../app/toast.tsx";
import { askBoard } from "../ask.ts";
import { type Asked, filters, queryOf } from "../asked.ts";
import { useDayWords } from "../due-words.tsx";
import { useFigure } from "../figure.ts";
import { LightSign } from "../light-sign.tsx";
import { PAGE } from "../queries.ts";
import { PRINT } from "./board-head.tsx";

/** More lines nobody prints. */
const MOST = 2000;

interface PrintedProps {
  readonly register: RegisterShown;
  readonly board: RegisterBoard;
  readonly asked: Asked;
}

export function PrintedBoard({ register, board, asked }: PrintedProps) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const rows = usePrinted(register.code, board, asked);
  const said = filters.flatMap((name) => asked.by[name] ?? []).join(" · ");
  return (
    <section className="printed-board" aria-hidden="true">
      <h2 lang="zh-CN">
        {register.name} · {dayWords(board.date, "")}
      </h2>
      <p>
        {said !== "" && `${said} · `}
        {t("registers.board.shown", { shown: board.found, of: board.total })}
        {rows.length < board.found && ` · ${t("registers.board.printedFirst", { count: rows.length })}`}
      </p>
      <table>
        <thead>
          <tr>
            {(["light", "title", "lead", "stage", "progress", "due"] as const).map((column) => (
              <th key={column}>{t(`registers.board.columns.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PrintedRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PrintedRow({ row: { title, state } }: { row: MatterRow }) {
  const figure = useFigure();
  const { progress, next } = state;
  const share = (value: number | null | undefined) => (value == null ? "—" : `${figure(value)}%`);
  return (
    <tr lang="zh-CN">
      <td>
        <LightSign light={state.light} />
      </td>
      <td>{title}</td>
      <td>{state.lead ?? "—"}</td>
      <td>{state.stage.name}</td>
      <td>{progress === null ? "—" : `${share(progress.reported)} / ${share(progress.expected)}`}</td>
      <td>{next === null ? "—" : `${next.name} ${next.due ?? ""}`}</td>
    </tr>
  );
}

/** The lines to be printed: the first ones, and all of them once somebody asked to print. */
function usePrinted(code: string, board: RegisterBoard, asked: Asked): readonly MatterRow[] {
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  const [rows, setRows] = useState<readonly MatterRow[] | null>(null);
  const latest = useRef({ board, asked });
  useEffect(() => {
    latest.current = { board, asked };
    setRows(null);
  }, [board, asked]);
  useEffect(() => {
    const print = async () => {
      const { board: shown, asked: wanted } = latest.current;
      const all: MatterRow[] = [];
      for (let offset = 0; offset < Math.min(MOST, shown.found); offset += PAGE) {
        const query = { ...queryOf(wanted), offset, limit: PAGE };
        all.push(
          ...(
            await client.fetchQuery({ queryKey: ["work", "print", code, query], queryFn: () => askBoard(code, query) })
          ).rows,
        );
      }
      flushSync(() => setRows(all));
      window.print();
    };
    const hear = () => void print().catch(sayProblem);
    window.addEventListener(PRINT, hear);
    return () => window.removeEventListener(PRINT, hear);
  }, [client, code, sayProblem]);
  return rows ?? board.rows;
}
