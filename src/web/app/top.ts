// Where a virtual list that scrolls with the page begins.

import { type RefObject, useLayoutEffect, useState } from "react";

/** How far down the page the list begins, null before it is drawn; it moves when what stands above it grows. */
export function useTop(list: RefObject<HTMLElement | null>): number | null {
  const [top, setTop] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current !== null) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [list]);
  return top;
}
