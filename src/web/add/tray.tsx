// Takes files dropped anywhere on any page, and tells on every page but the first how far they are.

import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { filesDropped, wanted } from "./dropped.ts";
import { useQueue } from "./queue.tsx";
import { AT_ONCE } from "./stage.ts";
import { tally } from "./tally.ts";
import "./add.css";

export function AddTray() {
  const over = useDropAnywhere();
  const { t } = useTranslation();
  return (
    <>
      {over && (
        <div className="drop-here" aria-hidden="true">
          <span>{t("add.dropHere")}</span>
        </div>
      )}
      <Bar />
    </>
  );
}

/** One line on the way of the files; the first page has the whole list. */
function Bar() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { pathname } = useLocation();
  const { items } = useQueue();
  if (items.length === 0 || pathname === "/") return null;
  const { done, of, remaining, unconfirmed } = tally(items, AT_ONCE);
  return (
    <aside className="tray" aria-label={t("add.title")}>
      <span>{done < of ? t("add.progress", { done, of }) : t("add.finished", { of })}</span>
      {remaining !== null && <span className="soft">{t("add.remaining", { seconds: remaining })}</span>}
      <Link to={along(params, "/")}>{unconfirmed > 0 && done === of ? t("add.confirmTitle") : t("add.open")}</Link>
    </aside>
  );
}

/** Listens to the window; true while files hang over it. */
function useDropAnywhere(): boolean {
  const { add } = useQueue();
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = async (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      add(wanted(await filesDropped(event.dataTransfer)));
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener);
    };
  }, [add]);
  return over;
}
