// What is done with matters: births, events, amendments, talk, evidence, rules. Each act is held against who may, then against the
// rules of the register, then written; what one refuses leaves nothing behind.

import { mayFurther, mayKeep, mayRecord, maySee } from "../people/index.ts";
import { configurationIn, type Day, isDay, type Matter } from "../registers/index.ts";
import type { NewLogEntry, Store } from "../store/index.ts";
import { type Actor, type EventInput, eventWords } from "../wire/index.ts";
import { bringingWith } from "./bringing.ts";
import { type Act, actsDecided, birthsDecided, draftIn, type Hand, unfit } from "./decided.ts";
import { type Held, lastOf, matterOf } from "./held.ts";
import type { Office } from "./office.ts";
import { against, changedSince, noFile, noMatter, notYours, wrongDay } from "./refusals.ts";
import type { Shelf } from "./shelf.ts";
import type { Writer } from "./writing.ts";

type Looking = Pick<Office, "matter" | "rows">;
type Doing = Pick<
  Office,
  | "create"
  | "record"
  | "recordAll"
  | "amend"
  | "amendAll"
  | "bring"
  | "takeBack"
  | "comment"
  | "file"
  | "evidence"
  | "configure"
  | "enterDays"
  | "put"
  | "write"
  | "hide"
>;

/** What doing needs. */
export interface Hands {
  readonly shelf: Shelf;
  readonly writer: Writer;
  readonly store: Pick<Store, "keepEvidence" | "evidence" | "log">;
  readonly looking: Looking;
  readonly newId: () => string;
  readonly minute: () => string;
}

/** The doing part of the port. */
export function doingWith({ shelf, writer, store, looking, newId, minute }: Hands): Doing {
  const seenBy = (actor: Actor, id: string): Held => {
    const held = shelf.matters.get(id);
    if (held === undefined || !maySee(actor, held.register, matterOf(held))) throw noMatter(id);
    return held;
  };
  const handOf = ({ name, person }: Actor): Hand => ({ who: name, person });
  const may = (actor: Actor, id: string, act: "amend" | "comment" | "file", zh: string, en: string): Held => {
    const held = seenBy(actor, id);
    if (!mayFurther(actor, matterOf(held))[act]) throw notYours(zh, en);
    return held;
  };
  const actOf = (actor: Actor, id: string, input: EventInput): Act => {
    const { happening, note, files, on, version } = input;
    const held = seenBy(actor, id);
    allowed(actor, held, input);
    if (on !== null) checkDay(actor, matterOf(held), on, minute());
    return { ...handOf(actor), matter: id, happening, note, files, version, at: on ?? minute() };
  };
  const told = (kind: string, hand: Hand, id: string, body: NewLogEntry["body"]): NewLogEntry => ({
    ...hand,
    subject: "matter",
    subjectId: id,
    kind,
    body,
  });
  const amendment = (actor: Actor, id: string, { to, why, version }: Parameters<Office["amend"]>[2]): NewLogEntry => {
    const held = may(actor, id, "amend", "改正事项的内容", "amend matters");
    const before = draftIn(held);
    if (version !== null && version !== lastOf(held).seq) throw changedSince(before.title);
    const trouble = unfit(shelf.inForce.get(held.register)!.configuration, { ...before, ...to } as never);
    if (trouble !== null) throw against(before.title, trouble);
    const from = Object.fromEntries(Object.keys(to).map((key) => [key, before[key as keyof typeof before]]));
    return told("amended", handOf(actor), id, { at: minute(), from, to, why });
  };

  return {
    async create(actor, register, drafts, on) {
      if (!mayKeep(actor).create) throw notYours("立项", "enter matters");
      if (on !== undefined) checkDay(actor, null, on, minute());
      const births = { register, drafts, at: on ?? minute(), example: false, newId, ...handOf(actor) };
      return (await writer.write(() => birthsDecided(shelf, births))).map(({ subjectId }) => subjectId);
    },
    async record(actor, id, input) {
      await writer.write(() => actsDecided(shelf, [actOf(actor, id, input)]));
      return looking.matter(actor, id);
    },
    async recordAll(actor, acts) {
      await writer.write(() =>
        actsDecided(
          shelf,
          acts.map(({ matter, input }) => actOf(actor, matter, input)),
        ),
      );
      return looking.rows(actor, [...new Set(acts.map(({ matter }) => matter))]);
    },
    async amend(actor, id, input) {
      await writer.write(() => [amendment(actor, id, input)]);
      return looking.matter(actor, id);
    },
    async amendAll(actor, amendments, acts) {
      await writer.write(() => [
        ...amendments.map(({ matter, input }) => amendment(actor, matter, input)),
        ...actsDecided(
          shelf,
          acts.map(({ matter, input }) => actOf(actor, matter, input)),
        ),
      ]);
      return looking.rows(actor, [...new Set([...amendments, ...acts].map(({ matter }) => matter))]);
    },
    ...bringingWith({
      ...{ shelf, writer, store, newId, minute, amendment, actOf },
      checkDay: (actor, on) => checkDay(actor, null, on, minute()),
    }),
    async comment(actor, id, words, files = []) {
      await writer.write(() => {
        may(actor, id, "comment", "在这件事下留言", "comment on this matter");
        return [told("commented", handOf(actor), id, { at: minute(), note: words, files: [...files] })];
      });
      return looking.matter(actor, id);
    },
    async file(actor, id, file) {
      await writer.catchUp();
      may(actor, id, "file", "给这件事交附件", "hand in files for this matter");
      const kept = await store.keepEvidence({ ...file, matter: id, ...handOf(actor) });
      await writer.catchUp();
      return kept;
    },
    async evidence(actor, fileId) {
      const found = await store.evidence(fileId);
      await writer.catchUp();
      const held = found === null ? undefined : shelf.matters.get(found.matter);
      const readable = held !== undefined && actor.role !== "public" && maySee(actor, held.register, matterOf(held));
      if (found === null || !readable) throw noFile(fileId);
      return { shown: found.shown, bytes: found.bytes };
    },
    async configure(actor, file, why, code) {
      if (!mayKeep(actor).configure) throw notYours("改台账的规则", "change the rules of registers");
      const read = configurationIn(file);
      if (read.kind === "troubles") return read.troubles;
      if (read.configuration.code !== code)
        return [
          {
            where: "代码",
            what: `文件里写的是“${read.configuration.code}”，要改的却是“${code}”`,
            advice: "代码改成一样。",
          },
        ];
      const from = shelf.inForce.get(code)?.file ?? null;
      const body = { file, from, why };
      await writer.write(() => [{ ...handOf(actor), subject: "register", subjectId: code, kind: "configured", body }]);
      return [];
    },
    async enterDays(actor, days, why) {
      if (!mayKeep(actor).configure) throw notYours("填放假安排", "enter days off");
      const wrong = [...days.daysOff, ...days.workdays].find((day) => !isDay(day));
      if (wrong !== undefined) throw wrongDay(wrong, "它不是日期，应写成 2027-01-01。");
      await writer.write(() => [
        {
          ...handOf(actor),
          subject: "calendar",
          subjectId: "office",
          kind: "entered",
          body: { days, from: shelf.officeDays(), why },
        },
      ]);
    },
    async put(register, drafts, who, on, example) {
      const births = { register, drafts, who, person: null, at: on, example, newId };
      return (await writer.write(() => birthsDecided(shelf, births))).map(({ subjectId }) => subjectId);
    },
    async write(events) {
      await writer.write(() =>
        actsDecided(
          shelf,
          events.map(({ matter, who, at, event, note }) => ({
            ...{ matter, who, at, happening: event, note: note ?? null },
            ...{ person: null, files: [], version: null },
          })),
        ),
      );
    },
    async hide(ids, who, why) {
      await writer.write(() => ids.map((id) => told("hidden", { who, person: null }, id, { at: minute(), why })));
    },
  };
}

/** Whoever recorded what happened last may take it back. */
function allowed(actor: Actor, held: Held, { happening }: EventInput): void {
  if (mayRecord(actor, matterOf(held), happening.kind)) return;
  const last = lastOf(held);
  const own =
    happening.kind === "voided" &&
    actor.person !== null &&
    last.person === actor.person &&
    `e${last.seq}` === happening.event;
  if (!own) throw notYours(`记“${eventWords[happening.kind]}”`, `record “${happening.kind}”`);
}

/** A day that is entered later: only by whoever may, never in the future. */
function checkDay(actor: Actor, matter: Matter | null, on: Day, now: string): void {
  if (!isDay(on)) throw wrongDay(on, "它不是日期，应写成 2025-03-01。");
  if (on > now.slice(0, 10)) throw wrongDay(on, "它还没有到。");
  if (on === now.slice(0, 10)) return;
  if (!mayFurther(actor, matter ?? { owners: [], events: [] }).backdate)
    throw notYours("补记以前的日期", "date things back");
}
