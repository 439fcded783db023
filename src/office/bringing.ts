// What a spreadsheet brings, as one act: matters born on their days with what has happened to them, others put right, events, and an
// entry that tells of it as a whole. And taking such an import back, while nothing else has happened to its matters.

import { mayKeep } from "../people/index.ts";
import type { Matter } from "../registers/index.ts";
import type { NewLogEntry, Store } from "../store/index.ts";
import { type Actor, Problem } from "../wire/index.ts";
import { type Act, actsDecided, birthsDecided } from "./decided.ts";
import type { Deciding } from "./deciding.ts";
import { lastOf, matterOf } from "./held.ts";
import type { Brought, Office } from "./office.ts";
import { notYours } from "./refusals.ts";
import type { Shelf } from "./shelf.ts";
import type { Writer } from "./writing.ts";

/** What bringing needs, and how single acts are decided. */
interface Hands {
  readonly shelf: Shelf;
  readonly writer: Writer;
  readonly store: Pick<Store, "log">;
  readonly newId: () => string;
  readonly minute: () => string;
  readonly checkDay: (actor: Actor, on: string) => void;
  readonly amendment: Deciding["amendment"];
  readonly actOf: Deciding["actOf"];
}

/** That part of the port. */
export function bringingWith(hands: Hands): Pick<Office, "bring" | "takeBack"> {
  const { writer } = hands;
  return {
    async bring(actor, brought) {
      if (brought.births.length > 0 && !mayKeep(actor).create) throw notYours("立项", "enter matters");
      for (const { on, events } of brought.births)
        for (const day of [on, ...events.map((event) => event.on)]) if (day !== null) hands.checkDay(actor, day);
      const written = await writer.write(() => decided(hands, actor, brought));
      return written
        .filter(({ kind, subject }) => subject === "matter" && kind === "created")
        .map(({ subjectId }) => subjectId);
    },
    async takeBack(actor, id, why) {
      if (!mayKeep(actor).import) throw notYours("撤回导入", "take an import back");
      const [entry] = await hands.store.log({ subject: "import", subjectId: id });
      if (entry === undefined) throw noImport(id);
      const matters = entry.body.matters as readonly string[];
      await writer.write(() => {
        const held = matters.flatMap((one) => hands.shelf.matters.get(one) ?? []);
        if (held.length === 0) throw takenBack();
        const moved = held.filter((one) => lastOf(one).seq > entry.seq).map((one) => matterOf(one).title);
        if (moved.length > 0) throw movedOn(moved);
        const by = { who: actor.name, person: actor.person };
        const at = hands.minute();
        return [
          ...held.map((one) => ({
            ...by,
            subject: "matter" as const,
            subjectId: one.id,
            kind: "hidden",
            body: { at, why },
          })),
          { ...by, subject: "import" as const, subjectId: id, kind: "taken-back", body: { at, why, matters } },
        ];
      });
      return matters.length;
    },
  };
}

/** All entries of what is brought, or the refusal of the first that does not fit. */
function decided(
  hands: Hands,
  actor: Actor,
  { register, births, amendments, acts, told }: Brought,
): readonly NewLogEntry[] {
  const { shelf, newId, minute } = hands;
  const by = { who: actor.name, person: actor.person };
  const newborn = new Map<string, Matter>();
  const later: Act[] = [];
  const entries = births.flatMap(({ draft, on, events }) => {
    const at = on ?? minute();
    const born = birthsDecided(shelf, { register, drafts: [draft], at, example: false, newId, ...by });
    const id = born[0]!.subjectId;
    newborn.set(id, {
      ...draft,
      register,
      id,
      events: [{ id: `e0-${id}`, at, who: actor.name, note: null, kind: "created" }],
    });
    for (const event of events)
      later.push({
        ...by,
        matter: id,
        happening: event.happening,
        note: event.note,
        files: [],
        version: null,
        at: event.on ?? minute(),
      });
    return born;
  });
  const whole =
    told === null
      ? []
      : [
          {
            ...by,
            subject: "import" as const,
            subjectId: told.id,
            kind: "imported",
            body: { ...told.body, register, at: minute(), matters: [...newborn.keys()] },
          },
        ];
  return [
    ...entries,
    ...amendments.map(({ matter, input }) => hands.amendment(actor, matter, input)),
    ...actsDecided(shelf, [...later, ...acts.map(({ matter, input }) => hands.actOf(actor, matter, input))], newborn),
    ...whole,
  ];
}

const noImport = (id: string): Problem =>
  new Problem(
    "not-found",
    `没有编号为“${id}”的导入；请从台账的导入页重新打开。`,
    `There is no import “${id}”; open it again from the register's import page.`,
  );

const takenBack = (): Problem =>
  new Problem("conflict", "这次导入已经撤回，不用再撤。", "This import was taken back already.");

const movedOn = (titles: readonly string[]): Problem => {
  const some = titles
    .slice(0, 3)
    .map((title) => `“${title}”`)
    .join("、");
  return new Problem(
    "conflict",
    `不能整批撤回：导入以后有 ${titles.length} 件事又有了新的记录（${some}${titles.length > 3 ? "等" : ""}）；请逐件作废或调整。`,
    `The import cannot be taken back: ${titles.length} of its matters have moved on since (${some}); deal with them one by one.`,
  );
};
