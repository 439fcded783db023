// Where acts are done from any list: one click where nothing is to be asked, else a form in a drawer over the list, which stays.

import { Drawer } from "antd";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFocusBack } from "../../report/over/focus-back.ts";
import { ActPanel } from "./act-panel.tsx";
import { type Acting, ActingContext, type Opening } from "./acting.ts";
import { eventOf } from "./happening.ts";
import { useAct } from "./use-act.ts";
import "./acts.css";

/** Holds the drawer for everything inside it. */
export function Acts({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [opening, setOpening] = useState<Opening | null>(null);
  const act = useAct(setOpening);
  const close = useCallback(() => setOpening(null), []);
  const { mutate, isPending } = act;
  const acting = useMemo<Acting>(
    () => ({
      open: setOpening,
      now: ({ id, version }, kind) => mutate({ matter: id, input: eventOf(kind, {}, [], version) }),
      isActing: isPending,
    }),
    [mutate, isPending],
  );
  useFocusBack(opening !== null);
  return (
    <ActingContext value={acting}>
      {children}
      <Drawer
        title={
          opening === null ? "" : t(opening.kind === null ? "registers.act.title" : `registers.event.${opening.kind}`)
        }
        open={opening !== null}
        onClose={close}
        size="min(100vw, 480px)"
        mask={false}
        destroyOnHidden
        autoFocus={false}
        className="act-drawer"
        getContainer={() => document.getElementById("floating") ?? document.body}
      >
        {opening !== null && (
          <ActPanel
            key={`${opening.matter} ${opening.kind} ${opening.event}`}
            opening={opening}
            open={setOpening}
            close={close}
          />
        )}
      </Drawer>
    </ActingContext>
  );
}
