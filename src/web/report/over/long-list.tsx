// A list in a drawer, however long: only what is near the window of the drawer is in the page.

import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";

interface LongListProps {
  readonly count: number;
  /** Height of a line before it is measured, in pixels. */
  readonly height: number;
  readonly row: (index: number) => ReactNode;
}

export function LongList({ count, height, row }: LongListProps) {
  const pane = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => pane.current,
    estimateSize: () => height,
    overscan: 8,
  });
  return (
    <div ref={pane} className="long-list">
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ol>
    </div>
  );
}
