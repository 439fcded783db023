// A register as a sheet, out and back: what whoever asks may see goes out; what comes back is held against the register as it is then,
// looked over, and applied as a whole or not at all.

import { tablesIn } from "../../intake/index.ts";
import type { BoardAsked, Office } from "../../office/index.ts";
import { workbook } from "../../out/index.ts";
import { mayFurther, mayKeep, mayRecord } from "../../people/index.ts";
import type { Happening } from "../../registers/index.ts";
import { laidOut, planOf, refusedIn, type SheetPlan, type Standing } from "../../sheets/index.ts";
import { type Actor, type AmendmentInput, Problem, type SheetApplied, type SheetPreview } from "../../wire/index.ts";
import type { Keeping } from "./kept.ts";

/** A preview that waits for its word. */
export interface WaitingSheet {
  readonly register: string;
  readonly plan: SheetPlan;
}

/** The matters that somebody sees of a register, in the order of the board. */
export function standingsOf(office: Office, actor: Actor, register: string, asked: BoardAsked): readonly Standing[] {
  const states = new Map(office.states(register, asked.date).map((state) => [state.matter.id, state]));
  const { rows } = office.board(actor, register, { ...asked, offset: 0, limit: Number.MAX_SAFE_INTEGER });
  return rows.flatMap(({ id, version }) => {
    const state = states.get(id);
    return state === undefined ? [] : [{ state, version }];
  });
}

/** The register as .xlsx. */
export function sheetOf(
  office: Office,
  actor: Actor,
  register: string,
  asked: BoardAsked,
  filters: string,
  creator: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const configuration = office.configuration(register);
  const mayAmend = mayFurther(actor, { owners: [], events: [] }).amend;
  const { page, notes } = laidOut(configuration, standingsOf(office, actor, register, asked), {
    day: office.today(),
    mayAmend,
    filters,
  });
  return workbook(page, notes, creator);
}

/** Looks a returned sheet over. @throws Problem where the file cannot be read */
export async function previewed(
  office: Office,
  keeping: Keeping<WaitingSheet>,
  actor: Actor,
  register: string,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<SheetPreview> {
  const grids = await tablesIn(file);
  const configuration = office.configuration(register);
  const held = new Map(standingsOf(office, actor, register, {}).map((one) => [one.state.matter.id, one]));
  const matterOf = (id: string) => held.get(id)!.state.matter;
  const plan = planOf(grids, {
    ...{ configuration, held, mayCreate: mayKeep(actor).create },
    mayAmend: (id) => mayFurther(actor, matterOf(id)).amend,
    refused: (id, happenings) => {
      const rules = refusedIn(
        configuration,
        matterOf(id),
        happenings.map((happening) => ({ at: office.today(), happening })),
        office.calendar,
      );
      return happenings.map((happening, at) => notTheirs(actor, matterOf(id), happening) ?? rules[at] ?? null);
    },
  });
  const preview = keeping.keep(actor, { register, plan });
  return shown(preview, file.fileName, plan);
}

const notTheirs = (actor: Actor, matter: Parameters<typeof mayRecord>[1], { kind }: Happening): string | null =>
  kind !== "created" && mayRecord(actor, matter, kind) ? null : "以您的角色不能对这件事这样记。";

function shown(preview: string, fileName: string, plan: SheetPlan): SheetPreview {
  const { rows, untouched, missing, troubles } = plan;
  return {
    ...{ preview, fileName, rows, untouched, missing },
    amended: plan.amended.map(({ row, id, title, changed }) => ({ row: row + 1, id, title, changes: [...changed] })),
    recorded: plan.told.map(({ row, id, title, entries }) => ({
      ...{ row: row + 1, id, title },
      events: entries.map(({ words, note }) => ({ words, note })),
    })),
    born: plan.born.map(({ row, draft }) => ({
      row: row + 1,
      title: draft.title,
      owners: [...draft.owners],
      deadline: draft.deadline,
    })),
    troubles: [...troubles],
    notices: noticesOf(plan),
  };
}

function noticesOf({ foreign, absent, overwritten, missing }: SheetPlan): SheetPreview["notices"] {
  const some = (list: readonly (string | number)[]) => `${list.slice(0, 10).join("、")}${list.length > 10 ? "等" : ""}`;
  return [
    ...(missing > 0
      ? [
          {
            zh: `有 ${missing} 件事不在表里，不会改动。`,
            en: `${missing} matters do not stand in the sheet and stay as they are.`,
          },
        ]
      : []),
    ...(foreign.length > 0
      ? [
          {
            zh: `这些列不是台账的列，没有采用：${some(foreign)}。`,
            en: `Columns that are not the register's were left alone: ${some(foreign)}.`,
          },
        ]
      : []),
    ...(absent.length > 0
      ? [
          {
            zh: `表里没有这些列，视为没有改动：${some(absent)}。`,
            en: `Columns that are not in the sheet count as unchanged: ${some(absent)}.`,
          },
        ]
      : []),
    ...(overwritten.length > 0
      ? [
          {
            zh: `第 ${some(overwritten)} 行改了只供查看的灰底列，这些改动没有采用。`,
            en: `Shaded columns were written over in rows ${some(overwritten)}; that was left alone.`,
          },
        ]
      : []),
  ];
}

/** Does what a preview said, all of it or nothing. @throws Problem `conflict` where it has troubles or a matter has moved on */
export async function applied(
  office: Office,
  keeping: Keeping<WaitingSheet>,
  actor: Actor,
  register: string,
  preview: string,
  why: string,
): Promise<SheetApplied> {
  const waiting = keeping.of(actor, preview);
  const { plan } = waiting;
  if (waiting.register !== register) throw otherRegister();
  if (plan.troubles.length > 0) throw troubled(plan.troubles.length, plan.troubles[0]!);
  if (plan.amended.length > 0 && why === "") throw noReason();
  const amendedToo = new Set(plan.amended.map(({ id }) => id));
  const born = await office.bring(actor, {
    register,
    births: plan.born.map(({ draft }) => ({
      on: null,
      events: [],
      draft: { ...draft, owners: [...draft.owners], fields: { ...draft.fields }, nodes: [], origins: [], related: [] },
    })),
    amendments: plan.amended.map(({ id, version, to }) => ({
      matter: id,
      input: { to: to as AmendmentInput["to"], why, version },
    })),
    acts: plan.told.flatMap(({ id, version, entries }) =>
      entries.map(({ happening, note }, at) => ({
        matter: id,
        input: {
          happening: happening as never,
          note,
          files: [],
          on: null,
          version: at === 0 && !amendedToo.has(id) ? version : null,
        },
      })),
    ),
    told: null,
  });
  keeping.forget(preview);
  return { amended: plan.amended.length, recorded: plan.told.length, born: born.length, ids: [...born] };
}

const otherRegister = (): Problem =>
  new Problem(
    "conflict",
    "这份预览是另一本台账的；请回到那本台账再导入。",
    "This preview is of another register; import it there.",
  );

const noReason = (): Problem =>
  new Problem("bad-request", "这份表改动了事项的内容，请写一句修改原因。", "The sheet puts matters right: say why.");

const troubled = (count: number, first: { readonly zh: string; readonly en: string }): Problem =>
  new Problem(
    "conflict",
    `表里有 ${count} 处要改，什么也没有写入。第一处：${first.zh}`,
    `The sheet has ${count} troubles and nothing was written. The first: ${first.en}`,
  );
