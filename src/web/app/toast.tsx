// Short messages at the foot of the page, with the one thing that can be done about them (usually: undo).

import { Button } from "antd";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Refusal, refusalOf } from "./client.ts";
import { useDetail } from "./failure.tsx";

/** One message. */
interface Toast {
  readonly text: string;
  readonly tone: "plain" | "problem";
  readonly act?: { readonly label: string; readonly do: () => void };
}

type Say = (toast: Toast) => void;

const Saying = createContext<Say>(() => {});

/** Milliseconds a message stays; long enough to read it and reach its button. */
const STAY = 9000;

/** Shows a message. */
export const useSay = (): Say => useContext(Saying);

/** Shows why something could not be done. */
export function useSayProblem(): (error: unknown) => void {
  const say = useSay();
  const detail = useDetail();
  return useCallback((error) => say({ text: detail(asRefusal(error)), tone: "problem" }), [say, detail]);
}

const asRefusal = (error: unknown): Refusal =>
  error instanceof Error && "detail" in error ? (error as Refusal) : refusalOf(null, 0);

/** Holds the messages of everything inside it. */
export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toast, setToast] = useState<Toast | null>(null);
  const hovered = useRef(false);
  const say = useCallback<Say>((next) => setToast({ ...next }), []);

  useEffect(() => {
    if (toast === null) return;
    const timer = setInterval(() => hovered.current || setToast(null), STAY);
    return () => clearInterval(timer);
  }, [toast]);

  const act = useMemo(() => {
    const wanted = toast?.act;
    if (wanted === undefined) return null;
    return (
      <Button
        size="small"
        onClick={() => {
          setToast(null);
          wanted.do();
        }}
      >
        {wanted.label}
      </Button>
    );
  }, [toast]);

  return (
    <Saying value={say}>
      {children}
      <div className="toast-place" aria-live="polite" role="status">
        {toast !== null && (
          <div
            className={`toast ${toast.tone}`}
            onPointerEnter={() => {
              hovered.current = true;
            }}
            onPointerLeave={() => {
              hovered.current = false;
            }}
          >
            <span>{toast.text}</span>
            {act}
            <button type="button" className="plain" aria-label={t("close")} onClick={() => setToast(null)}>
              ×
            </button>
          </div>
        )}
      </div>
    </Saying>
  );
}
