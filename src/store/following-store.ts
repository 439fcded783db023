// That part of the port over an open database. Ids come from outside; what no database can hold finds nothing in it.

import { government, governments } from "./chain-view.ts";
import type { Database } from "./database.ts";
import { findings } from "./findings.ts";
import { dismiss, takeBackDismissal } from "./findings-dismissing.ts";
import { following, promise, shownReading } from "./following.ts";
import type { FollowingStore } from "./following-port.ts";
import { judge, judgements, takeBackJudgement } from "./judging.ts";
import { storable } from "./storable.ts";

/** @see FollowingStore */
export const followingStore = (db: Database): FollowingStore => ({
  governments: () => governments(db),
  government: (key) => government(db, storable(key)),
  following: (reportId, filter, page) => following(db, storable(reportId), filter, page),
  promise: (reportId, promiseId) => promise(db, storable(reportId), storable(promiseId)),
  judge: (reportId, input, by) => judge(db, storable(reportId), input, by),
  judgements: (reportId) => judgements(db, storable(reportId)),
  takeBackJudgement: (reportId, id, by) => takeBackJudgement(db, storable(reportId), storable(id), by),
  findings: (reportId) => findings(db, storable(reportId)),
  dismiss: (reportId, input, by) => dismiss(db, storable(reportId), input, by),
  takeBackDismissal: (reportId, id, by) => takeBackDismissal(db, storable(reportId), storable(id), by),
  shownReading: (reportId) => shownReading(db, storable(reportId)),
});
