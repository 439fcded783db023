// What lies over the report: the outline on a phone, the lists named in the address, the form that is being filled in.

import { Drawer } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Form, type List, useDesk } from "../desk.tsx";
import { Outline } from "../outline.tsx";
import { TargetsList } from "../targets/targets-list.tsx";
import { CorrectionsList } from "./corrections-list.tsx";
import { DeliveriesList } from "./deliveries-list.tsx";
import { FactsForm } from "./facts-form.tsx";
import { FindingsList } from "./findings-list.tsx";
import { useFocusBack } from "./focus-back.ts";
import { KeysList } from "./keys-list.tsx";
import { MeasureForm } from "./measure-form.tsx";
import { NumbersList } from "./numbers-list.tsx";
import { PromiseForm } from "./promise-form.tsx";
import { RepairsList } from "./repairs-list.tsx";
import { StrikeForm } from "./strike-form.tsx";
import "./over.css";

export function Over({ outline, closeOutline }: { outline: boolean; closeOutline: () => void }) {
  const { t } = useTranslation();
  const { list, form, show, fill } = useDesk();
  const unlist = () => show({ open: null, f: null });
  const unform = () => fill(null);
  useFocusBack(outline || list !== null || form !== null);
  return (
    <>
      <Sheet title={t("report.outline")} open={outline} close={closeOutline} from="left">
        <Outline chosen={closeOutline} />
      </Sheet>
      <Sheet title={list === null ? "" : t(listTitles[list])} open={list !== null} close={unlist}>
        {list !== null && lists[list]}
      </Sheet>
      <Sheet title={form === null ? "" : t(`correction.${form.kind}`)} open={form !== null} close={unform}>
        {form !== null && <FormOf form={form} done={unform} />}
      </Sheet>
    </>
  );
}

const listTitles = {
  repairs: "repair.title",
  corrections: "correction.list",
  deliveries: "delivery.title",
  numbers: "coverage.list",
  keys: "keys.title",
  targets: "targets.title",
  findings: "findings.inReport.title",
} as const satisfies { [L in List]: string };

const lists: { readonly [L in List]: ReactNode } = {
  repairs: <RepairsList />,
  corrections: <CorrectionsList />,
  deliveries: <DeliveriesList />,
  numbers: <NumbersList />,
  keys: <KeysList />,
  targets: <TargetsList />,
  findings: <FindingsList />,
};

function FormOf({ form, done }: { form: Form; done: () => void }) {
  switch (form.kind) {
    case "facts":
      return <FactsForm delivery={form.delivery} done={done} />;
    case "promise":
      return <PromiseForm form={form} done={done} />;
    case "strike":
      return <StrikeForm statement={form.statement} done={done} />;
    default:
      return <MeasureForm form={form} done={done} />;
  }
}

interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly close: () => void;
  readonly from?: "left" | "right";
  readonly children: ReactNode;
}

function Sheet({ title, open, close, from = "right", children }: SheetProps) {
  return (
    <Drawer
      title={title}
      open={open}
      onClose={close}
      placement={from}
      size="min(100vw, max(400px, 33vw))"
      // The text stays in sight and in reach: a list leads to it, a form is filled in from it.
      mask={false}
      destroyOnHidden
      className="over"
      getContainer={() => document.getElementById("floating") ?? document.body}
    >
      {children}
    </Drawer>
  );
}
