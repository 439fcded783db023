// What may be done with a matter now: the likeliest act first, a few beside it, the rest behind a word; and putting it right.

import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MatterShown, PersonRole } from "../../../wire/index.ts";
import { useActing } from "../acts/acting.ts";
import { type ActKind, oneClick, ordered } from "../acts/kinds.ts";
import { AmendMatter } from "../forms/amend-matter.tsx";

/** Acts that stand beside the first. */
const FEW = 4;

export function MatterActs({ matter, role }: { matter: MatterShown; role: PersonRole }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [amending, setAmending] = useState(false);
  const kinds = ordered(matter.may.events, role, matter.events);
  const shown = all ? kinds : kinds.slice(0, FEW);
  if (kinds.length === 0 && !matter.may.amend) return null;
  return (
    <section className="matter-acts" aria-label={t("registers.act.title")}>
      {shown.map((kind, place) => (
        <ActButton key={kind} matter={matter} kind={kind} isFirst={place === 0} />
      ))}
      {shown.length < kinds.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t("registers.act.more")}
        </button>
      )}
      {matter.may.amend && (
        <button type="button" className="link" onClick={() => setAmending(true)}>
          {t("registers.amend.act")}
        </button>
      )}
      <Drawer
        title={t("registers.amend.title")}
        open={amending}
        onClose={() => setAmending(false)}
        size="min(100vw, 560px)"
        destroyOnHidden
        getContainer={() => document.getElementById("floating") ?? document.body}
      >
        <AmendMatter matter={matter} close={() => setAmending(false)} />
      </Drawer>
    </section>
  );
}

interface ButtonProps {
  readonly matter: MatterShown;
  readonly kind: ActKind;
  readonly isFirst: boolean;
}

function ActButton({ matter, kind, isFirst }: ButtonProps) {
  const { t } = useTranslation();
  const { open, now, isActing } = useActing();
  return (
    <Button
      type={isFirst ? "primary" : "default"}
      disabled={isActing}
      onClick={() => (oneClick.has(kind) ? now(matter, kind) : open({ matter: matter.id, kind }))}
    >
      {t(`registers.event.${kind}`)}
    </Button>
  );
}
