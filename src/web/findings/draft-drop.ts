// A file dropped anywhere on the page of drafts is read as a draft. Everywhere else a dropped file is added to the shelf, which a
// draft must never be: the drop is taken before anything else hears of it.

import { useEffect, useRef, useState } from "react";

const names = ["dragenter", "dragleave", "dragover", "drop"] as const;

/** Listens to the window; true while files hang over it. */
export function useDroppedDraft(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hear = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const left = event.type === "dragleave" && event.relatedTarget === null;
      setOver(event.type !== "drop" && !left);
      const file = event.type === "drop" ? event.dataTransfer.files[0] : undefined;
      if (file !== undefined) latest.current(file);
    };
    for (const name of names) window.addEventListener(name, hear, { capture: true });
    return () => {
      for (const name of names) window.removeEventListener(name, hear, { capture: true });
    };
  }, []);
  return over;
}
