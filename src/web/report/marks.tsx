// Which kinds of statements have a line under their words: those the ledger shows, or those chosen here. The samples say which
// line is whose.

import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { useDesk } from "./desk.tsx";
import { lineOf } from "./pieces.ts";
import { type Kind, kinds } from "./shapes.ts";

export function MarksControl() {
  const { t } = useTranslation();
  const { report, marked, show } = useDesk();
  const [params] = useAddress();
  const own = params.has("mark");
  const box = useRef<HTMLDetailsElement>(null);
  useClosing(box);
  const present = kinds.filter((kind) => report.statements.some((statement) => statement.kind === kind));
  const turn = (kind: Kind) => {
    const next = present.filter((each) => (each === kind ? !marked.has(each) : marked.has(each)));
    show({ mark: next.length === 0 ? "none" : next.join(" ") }, "keep");
  };
  return (
    <details ref={box} className="marks">
      <summary>{t("marks.title")}</summary>
      <fieldset className="float">
        <legend className="unseen">{t("marks.which")}</legend>
        <label>
          <input
            type="checkbox"
            checked={!own}
            onChange={() => show({ mark: own ? null : [...marked].join(" ") }, "keep")}
          />
          {t("marks.follow")}
        </label>
        {present.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={marked.has(kind)} onChange={() => turn(kind)} />
            <span className={`line ${lineOf[kind]}`}>{t(`kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Closes what is open when somebody presses Esc or goes elsewhere. */
function useClosing(box: React.RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = () => box.current?.removeAttribute("open");
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || box.current?.open !== true) return;
      close();
      event.preventDefault();
      box.current.querySelector("summary")?.focus();
    };
    const point = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener("keydown", press);
    document.addEventListener("pointerdown", point);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("pointerdown", point);
    };
  }, [box]);
}
