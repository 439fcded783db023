// What does not fit together: in every report that is held, in one of them, or in a draft. The address says which.

import { useAddress } from "../app/address.ts";
import { AllReports } from "./all-reports.tsx";
import { DraftPage } from "./draft-page.tsx";
import { ReportFindings } from "./report-findings.tsx";
import "./findings.css";

export function ChecksPage() {
  const [params] = useAddress();
  const report = params.get("report");
  if (params.has("draft")) return <DraftPage />;
  return report === null || report === "" ? <AllReports /> : <ReportFindings key={report} id={report} />;
}
