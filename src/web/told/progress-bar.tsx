// How far something has come, as a line that fills, with a stroke where it should be by now; the words say the same.

import { useTranslation } from "react-i18next";

interface ProgressBarProps {
  /** Per cent; null before the first report. */
  readonly progress: number | null;
  /** Per cent; null where it does not matter any more. */
  readonly expected: number | null;
}

export function ProgressBar({ progress, expected }: ProgressBarProps) {
  const { t } = useTranslation();
  const done = within(progress ?? 0);
  return (
    <div className="livelihood-progress">
      <svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
        <path className="way" d="M0 6H200" />
        {done > 0 && <path className="done" d={`M0 6H${done * 2}`} />}
        {expected !== null && (
          <path className="expected" d={`M${Math.min(199, Math.max(1, within(expected) * 2))} 0V12`} />
        )}
      </svg>
      <span className="figures">
        {progress === null ? t("told.public.noProgress") : t("told.public.progress", { percent: round(progress) })}
        {expected !== null && (
          <small className="soft"> {t("told.public.expected", { percent: round(expected) })}</small>
        )}
      </span>
    </div>
  );
}

const within = (percent: number): number => Math.min(100, Math.max(0, percent));
const round = (percent: number): number => Math.round(percent * 10) / 10;
