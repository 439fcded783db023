// The part of the port that follows: promises with verdicts, governments through the years, findings, and what people said of them.

import type { Reading } from "../reading/index.ts";
import type {
  Dismissal,
  DismissalInput,
  Findings,
  Following,
  GovernmentChain,
  GovernmentDetail,
  Judgement,
  JudgementInput,
  PromiseDetail,
  ReportSummary,
} from "../wire/index.ts";
import type { FollowingFilter, Page } from "./following-facets.ts";
import type { Author } from "./logged.ts";

/** What can be asked and said of promises and findings. They are followed and found whenever a report changes. */
export interface FollowingStore {
  /** The governments whose reports are held, by key, and how their promises fared. */
  governments(): Promise<readonly GovernmentChain[]>;
  /** One of them through the years: by its key, or by a code or an id of one of its reports. */
  government(key: string): Promise<Omit<GovernmentDetail, "formerNames">>;
  /** The promises of a report, followed into the next year's where that is held, as far as they fit. */
  following(reportId: string, filter: FollowingFilter, page: Page): Promise<Following>;
  /** One promise whole, with the sentences around it and the record of judgements. */
  promise(reportId: string, promiseId: string): Promise<PromiseDetail>;
  /**
   * Records a person's verdict on a promise, beside the machine's. The last one stands.
   *
   * @throws Problem `conflict` where the promise or the words of the answer are not there
   */
  judge(reportId: string, input: JudgementInput, by?: Author): Promise<Judgement>;
  /** Every judgement of a report's promises, newest first; also those whose words are lost. */
  judgements(reportId: string): Promise<readonly Judgement[]>;
  /** Takes a judgement back; it stays in the record, and the one before it stands again. */
  takeBackJudgement(reportId: string, judgementId: string, by?: Author): Promise<Judgement>;
  /** What a check found in a report, held against the year before where that is held. */
  findings(reportId: string): Promise<Findings>;
  /** Records that a finding is none. @throws Problem `conflict` where it reads otherwise by now */
  dismiss(reportId: string, input: DismissalInput, by?: Author): Promise<Dismissal>;
  /** Takes a dismissal back; it stays in the record. */
  takeBackDismissal(reportId: string, dismissalId: string, by?: Author): Promise<Dismissal>;
  /** A report as one reading, corrections applied. @throws Problem `not-found` */
  shownReading(reportId: string): Promise<{ readonly summary: ReportSummary; readonly reading: Reading }>;
}
