// The matters of a register in lines, however many there are: only those near the window are in the page, and fetched. Supervisors
// choose several and do one thing with all of them.

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MatterRow, Me, RegisterBoard, RegisterShown } from "../../../wire/index.ts";
import { useAddress } from "../../app/address.ts";
import { useTop } from "../../app/top.ts";
import { supervises } from "../acts/kinds.ts";
import { type Asked, queryOf } from "../asked.ts";
import { PAGE, useBoardPages } from "../queries.ts";
import { useTrail } from "../trail.ts";
import { useBoardKeys } from "./board-keys.ts";
import { BoardRow, Placeholder } from "./board-row.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import type { Chosen } from "./chosen.ts";
import { PrintedBoard } from "./printed-board.tsx";

/** Height of a line before it is measured, in pixels. */
const LINE = 57;

interface TableProps {
  readonly register: RegisterShown;
  readonly board: RegisterBoard;
  readonly asked: Asked;
  readonly me: Me;
}

export function BoardTable({ register, board, asked, me }: TableProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const top = useTop(body) ?? 0;
  const virtual = useWindowVirtualizer({
    count: board.found,
    estimateSize: () => LINE,
    overscan: 12,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const rowAt = useRows(register.code, board, asked, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const { chosen, toggle, set } = useChosen();
  const selected = useSelected(board.found, rowAt, toggle, (index) => virtual.scrollToIndex(index, { align: "auto" }));
  const mayChoose = supervises(me.role) && me.role !== "leader" && asked.date === null;
  const before = (items[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() + top - (items.at(-1)?.end ?? top);
  return (
    <>
      {mayChoose && chosen.size > 0 && <BulkBar register={register} chosen={chosen} clear={() => set(new Map())} />}
      <table className="board-table" aria-rowcount={board.found + 1}>
        <caption className="unseen">{t("registers.board.list")}</caption>
        <TableHead
          mayChoose={mayChoose}
          asked={asked}
          shown={items.map(({ index }) => rowAt(index))}
          chosen={chosen}
          set={set}
        />
        <tbody ref={body}>
          <Space height={before} />
          {items.map(({ index }) => {
            const row = rowAt(index);
            return row === null ? (
              <Placeholder key={index} index={index} />
            ) : (
              <BoardRow
                key={row.id}
                row={row}
                index={index}
                measured={virtual.measureElement}
                isOn={selected === row.id}
                chosen={mayChoose ? chosen.has(row.id) : null}
                toggle={toggle}
              />
            );
          })}
          <Space height={after} />
        </tbody>
      </table>
      <PrintedBoard register={register} board={board} asked={asked} />
    </>
  );
}

function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="space">
      <td style={{ height }} />
    </tr>
  );
}

type RowAt = (index: number) => MatterRow | null;

/** The line at a place; null until it has been fetched. What was fetched once and is out of sight now is remembered by its query. */
function useRows(code: string, board: RegisterBoard, asked: Asked, first: number, last: number): RowAt {
  const query = useMemo(() => queryOf(asked), [asked]);
  const numbers = useMemo(() => {
    const from = Math.floor(first / PAGE);
    const to = Math.floor(last / PAGE);
    return Array.from({ length: to - from + 1 }, (_, n) => from + n).filter((page) => page > 0);
  }, [first, last]);
  const pages = useBoardPages(code, query, numbers);
  const rowAt = useCallback<RowAt>(
    (index) => {
      const page = Math.floor(index / PAGE);
      return (page === 0 ? board.rows : pages.get(page))?.[index % PAGE] ?? null;
    },
    [board, pages],
  );
  useTrail([...board.rows, ...numbers.flatMap((page) => pages.get(page) ?? [])].map(({ id }) => id));
  return rowAt;
}

function useChosen() {
  const [chosen, set] = useState<Chosen>(new Map());
  const toggle = useCallback(
    (row: MatterRow) =>
      set((before) => {
        const next = new Map(before);
        if (!next.delete(row.id)) next.set(row.id, row);
        return next;
      }),
    [],
  );
  return { chosen, toggle, set };
}

/** The matter that the keyboard stands on; the address knows it. */
function useSelected(
  count: number,
  rowAt: RowAt,
  toggle: (row: MatterRow) => void,
  scroll: (index: number) => void,
): string | null {
  const [params] = useAddress();
  const selected = params.get("s");
  const place = useRef(-1);
  useBoardKeys({
    step: (by) => {
      const next = Math.min(count - 1, Math.max(0, place.current + by));
      const row = rowAt(next);
      if (row === null) return null;
      place.current = next;
      scroll(next);
      return row;
    },
    at: () => rowAt(place.current),
    toggle,
  });
  useEffect(() => {
    if (selected === null) place.current = -1;
  }, [selected]);
  return selected;
}

interface HeadProps {
  readonly mayChoose: boolean;
  readonly asked: Asked;
  readonly shown: readonly (MatterRow | null)[];
  readonly chosen: Chosen;
  readonly set: (chosen: Chosen) => void;
}

const columns = ["light", "title", "lead", "stage", "progress", "due"] as const;

function TableHead({ mayChoose, asked, shown, chosen, set }: HeadProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const rows = shown.filter((row) => row !== null);
  const isAll = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    <thead>
      <tr>
        {mayChoose && (
          <th scope="col" className="col-choose">
            <input
              type="checkbox"
              aria-label={t("registers.bulk.inSight")}
              checked={isAll}
              onChange={() =>
                set(isAll ? new Map() : new Map([...chosen, ...rows.map((row) => [row.id, row] as const)]))
              }
            />
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={`col-${column}`}
            aria-sort={column !== "stage" && asked.sort === column ? "ascending" : undefined}
          >
            {column === "stage" ? (
              t("registers.board.columns.stage")
            ) : (
              <button
                type="button"
                className="plain"
                onClick={() => move({ sort: column === "due" ? null : column, s: null }, "keep")}
              >
                {t(`registers.board.columns.${column}`)}
                {asked.sort === column && <span aria-hidden="true"> ↓</span>}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
