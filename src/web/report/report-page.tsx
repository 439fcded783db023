// One report: outline, text, ledger. On a phone the ledger is a sheet under the text and the outline a drawer.

import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { ReportDetail } from "../../wire/index.ts";
import { Failed } from "../app/failure.tsx";
import { useName } from "../app/name.ts";
import { useReport } from "../app/queries.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { DeskProvider, useDesk, useNewDesk } from "./desk.tsx";
import { Ledger } from "./ledger.tsx";
import { Outline } from "./outline.tsx";
import { PrintedLedger } from "./printed-ledger.tsx";
import { Reader } from "./reader.tsx";
import { Toolbar } from "./toolbar.tsx";
import "./report.css";
import "./print.css";

/** Forms and lists are fetched when one is first opened: reading needs none of them. */
const Over = lazy(async () => ({ default: (await import("./over/over.tsx")).Over }));

export function ReportPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const report = useReport(id);
  const summary = report.data?.summary;
  const name = useName();
  useTitle(summary === undefined ? null : t("report.title", name(summary)));
  useOwnAddress(id, summary?.id);
  if (report.isPending) return <Waiting />;
  if (report.data === undefined) return <Failed error={report.error} retry={() => void report.refetch()} />;
  return <OpenReport report={report.data} />;
}

/** A report that was joined with another answers to its old address too; the new one is shown. */
function useOwnAddress(asked: string, own: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (own !== undefined && own !== asked) {
      void navigate(`/reports/${own}${window.location.search}`, { replace: true });
    }
  }, [asked, own, navigate]);
}

function OpenReport({ report }: { report: ReportDetail }) {
  const desk = useNewDesk(report);
  const [outline, setOutline] = useState(false);
  return (
    <DeskProvider value={desk}>
      <div className="report">
        <Toolbar openOutline={() => setOutline(true)} />
        <div className="panes">
          <Outline />
          <Reader />
          <Ledger />
        </div>
        <PrintedLedger />
        <Overlays outline={outline} closeOutline={() => setOutline(false)} />
      </div>
    </DeskProvider>
  );
}

function Overlays({ outline, closeOutline }: { outline: boolean; closeOutline: () => void }) {
  const { list, form } = useDesk();
  const wanted = outline || list !== null || form !== null;
  const [fetched, setFetched] = useState(false);
  if (wanted && !fetched) setFetched(true);
  if (!wanted && !fetched) return null;
  return (
    <Suspense>
      <Over outline={outline} closeOutline={closeOutline} />
    </Suspense>
  );
}
