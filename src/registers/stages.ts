// In which stage a matter is: the one that what happened to it has led to, or the one that its progress shows.

import type { Configuration, Judged, StageRule } from "./configuration.ts";
import type { Day } from "./day.ts";
import { dayOn, type Life } from "./life.ts";
import type { MatterEvent } from "./matter.ts";
import type { Progress } from "./progress.ts";
import type { EventKind } from "./vocabulary.ts";

/** The stage at the end of the life. */
export function stageOf(
  configuration: Configuration,
  life: Life,
  progress: Progress | null,
  deadline: Day | null,
): StageRule {
  const judged = configuration.stages.some((stage) => stage.judged !== null);
  const found = judged
    ? judgedStage(configuration, life, progress, deadline)
    : reachedStage(configuration.stages, life);
  return found ?? configuration.stages[0]!;
}

/** What leads back; all else leads only on. */
const back: readonly EventKind[] = ["returned", "reopened", "paused", "moved", "appealed"];

/** What happened leads to the first stage that it enters, or to the one it names; a pause over, to the one before the pause. */
function reachedStage(stages: readonly StageRule[], life: Life): StageRule | undefined {
  let at: StageRule | undefined;
  let before: StageRule | undefined;
  for (const event of life.events) {
    if (event.kind === "paused") before = at;
    const resumes = event.kind === "resumed" && at?.enteredBy.includes("paused");
    const next = resumes ? before : entered(stages, life, event);
    if (next === undefined) continue;
    const leads = resumes || at === undefined || life.is(event, back);
    if (leads || stages.indexOf(next) > stages.indexOf(at!)) at = next;
  }
  return at;
}

function entered(stages: readonly StageRule[], { is }: Life, event: MatterEvent): StageRule | undefined {
  if (event.kind === "moved") return stages.find(({ code }) => code === event.stage);
  const reopened = is(event, ["reopened"]) ? stages.find(({ enteredBy }) => enteredBy.includes("reopened")) : undefined;
  return reopened ?? stages.find(({ enteredBy }) => enteredBy.includes(event.kind));
}

function judgedStage(
  configuration: Configuration,
  life: Life,
  progress: Progress | null,
  deadline: Day | null,
): StageRule | undefined {
  const rule = (wanted: Judged): StageRule | undefined => configuration.stages.find(({ judged }) => judged === wanted);
  const lastIn = (stage: StageRule | undefined): MatterEvent | undefined =>
    stage && life.current.findLast((event) => life.is(event, stage.enteredBy));
  const [adjusted, other, done] = [rule("adjusted"), rule("other"), rule("done")];
  if (lastIn(adjusted) !== undefined) return adjusted;
  const end = lastIn(done);
  if (end !== undefined) return isEarly(dayOn(end), deadline) ? (rule("done-early") ?? done) : done;
  if (life.paused && other !== undefined) return other;
  return progress === null ? (other ?? rule("not-started")) : rule(pace(configuration, life, progress));
}

/** 提前完成: in an earlier month than the deadline's. */
const isEarly = (end: Day, deadline: Day | null): boolean =>
  deadline !== null && end.slice(0, 7) < deadline.slice(0, 7);

/** A matter that was reopened had been started. */
function pace(configuration: Configuration, life: Life, { reported, expected, behind }: Progress): Judged {
  if ((reported ?? 0) === 0 && life.reopened === 0) return "not-started";
  if (behind) return "behind";
  return (reported ?? 0) > expected + (configuration.progress?.margin ?? 0) ? "ahead" : "on-track";
}
