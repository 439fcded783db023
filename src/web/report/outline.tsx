// The parts of the report with how many statements each holds. A click leads both sides there.

import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDesk } from "./desk.tsx";
import { countsBySection } from "./entries.ts";
import { type Deep, flatten } from "./pieces.ts";

/** How deep the outline goes; deeper parts are in the text. */
const DEEPEST = 3;

export function Outline({ chosen }: { chosen?: () => void }) {
  const { t } = useTranslation();
  const { report, lead } = useDesk();
  const counts = countsBySection(report);
  const parts = flatten(report.outline).filter(({ depth }) => depth <= DEEPEST);
  const now = useNow();
  const go = (section: string) => {
    begin(section);
    lead(section);
    chosen?.();
  };
  return (
    <nav className="outline" aria-label={t("report.outline")}>
      <h2>{t("report.outline")}</h2>
      <ol>
        {parts.map((part) => (
          <Part
            key={part.section.id}
            part={part}
            count={counts.get(part.section.id) ?? 0}
            now={part.section.id === now}
            go={go}
          />
        ))}
      </ol>
    </nav>
  );
}

interface PartProps {
  readonly part: Deep;
  readonly count: number;
  readonly now: boolean;
  readonly go: (section: string) => void;
}

function Part({ part: { section, depth }, count, now, go }: PartProps) {
  const { t } = useTranslation();
  const heading = section.heading?.trim() ?? "";
  return (
    <li className={`depth-${depth}`}>
      <button type="button" {...(now ? { "aria-current": "location" } : {})} onClick={() => go(section.id)}>
        {heading === "" ? (
          <span className="role">{t(`report.role.${section.role}`)}</span>
        ) : (
          <span lang="zh-CN">{heading}</span>
        )}
        {count > 0 && (
          <small className="figures" title={t("report.sectionCount", { count })}>
            {count}
          </small>
        )}
      </button>
    </li>
  );
}

const startOf = (section: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.reader [data-section="${CSS.escape(section)}"]`);

/** Brings the beginning of a section to the top of the text. */
function begin(section: string): void {
  const start = startOf(section) ?? startOf(`${section}.1`);
  start?.scrollIntoView({ block: "start" });
}

/** The section at the top of the text, as one reads. */
function useNow(): string | null {
  const { report, view } = useDesk();
  const [now, setNow] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other places
  useEffect(() => {
    const pane = document.querySelector<HTMLElement>(".reader");
    if (pane === null) return;
    let asked = 0;
    const look = () => {
      const line = pane.getBoundingClientRect().top + 96;
      const starts = [...pane.querySelectorAll<HTMLElement>("[data-section]")];
      const passed = starts.findLast((start) => start.getBoundingClientRect().top <= line);
      setNow(passed?.dataset.section ?? starts[0]?.dataset.section ?? null);
    };
    const scrolled = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    };
    scrolled();
    pane.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      pane.removeEventListener("scroll", scrolled);
    };
  }, [report, view]);
  return now;
}
