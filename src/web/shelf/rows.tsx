// The rows of a long table: only those near the window are in the page.

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

interface RowsProps {
  readonly count: number;
  /** Height of a row before it is measured, in pixels. */
  readonly height: number;
  readonly columns: number;
  /** Draws one row: a `tr` that takes the reference and the index it is given. */
  readonly row: (index: number, measured: (row: HTMLTableRowElement | null) => void) => ReactNode;
}

export function Rows({ count, height, columns, row }: RowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current !== null) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({ count, estimateSize: () => height, overscan: 12, scrollMargin: top });
  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() + top - (shown.at(-1)?.end ?? top);
  return (
    <tbody ref={body}>
      <Space height={before} columns={columns} />
      {shown.map(({ index }) => row(index, virtual.measureElement))}
      <Space height={after} columns={columns} />
    </tbody>
  );
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
