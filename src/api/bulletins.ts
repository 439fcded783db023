// The bulletin of a month: composed from the office's states, with the words the office writes itself, and issued with an entry in the log.

import { createHash } from "node:crypto";
import type { Office } from "../office/index.ts";
import { bulletinDocx } from "../out/index.ts";
import { appraise, composed, type Day, monthSpan, registerView, type Scores, saidDay } from "../registers/index.ts";
import type { Store } from "../store/index.ts";
import {
  type Actor,
  type Bulletin,
  type BulletinAsked,
  type BulletinInput,
  type BulletinTexts,
  BulletinTextsSchema,
  type Issued,
  Problem,
} from "../wire/index.ts";
import { chosen, groundsOf } from "./grounds.ts";
import { wired } from "./overview.ts";

/** Under which id of the log bulletins are told. */
const SUBJECT = { subject: "register", subjectId: "bulletin" } as const;

/** The bulletin of a month. @throws Problem for a month that has not begun, and for a register that is not there */
export async function bulletinOf(store: Store, office: Office, asked: BulletinAsked): Promise<Bulletin> {
  const { month, year } = asked;
  const span = monthSpan(month, office.today());
  if (span === null) throw notYet(month);
  const { date, since } = span;
  const appraisals = asked.registers.filter((code) => office.configuration(code).appraisal !== null);
  const codes = chosen(
    office,
    asked.registers.filter((code) => !appraisals.includes(code)),
    date,
  );
  const grounds = groundsOf(office, codes, [since, date]);
  const views = codes.map((code) =>
    registerView(grounds, code, { date, since, ...(year === undefined ? {} : { year }) }),
  );
  const [appraisal] = appraisals;
  return wired({
    ...{ month, date, since },
    registers: [...codes, ...appraisals].map((code) => ({ code, name: office.configuration(code).name })),
    texts: await textsOf(store, month, office.today()),
    ...composed(views, appraisal === undefined ? null : scoresOf(office, appraisal, date)),
  });
}

const notYet = (month: string): Problem =>
  new Problem(
    "bad-request",
    `${month} 还没有开始，没有可通报的数。请选已经开始的月份。`,
    `${month} has not begun; choose an earlier month.`,
  );

/** Scores up to the date within the period of the appraisal that holds it. */
function scoresOf(office: Office, code: string, date: Day): Scores | null {
  const configuration = office.configuration(code);
  const rule = configuration.appraisal;
  if (rule === null) return null;
  const sources = [...new Set(rule.items.map(({ register }) => register))];
  const drawn = sources.map((each) => ({ configuration: office.configuration(each), matters: office.matters(each) }));
  const units = [...new Set(sources.flatMap((each) => office.states(each, date).flatMap(({ lead }) => lead ?? [])))];
  const from = periodStart(rule.period, date);
  const asked = { units, period: { from, to: date }, date };
  const scored = appraise(configuration, drawn, office.matters(code), asked, office.calendar);
  return { name: configuration.name, period: `考核期${saidDay(from)}至${saidDay(date)}`, units: scored };
}

function periodStart(period: "month" | "quarter" | "year", date: Day): Day {
  if (period === "month") return `${date.slice(0, 7)}-01`;
  if (period === "year") return `${date.slice(0, 4)}-01-01`;
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

/** What the office wrote in the last bulletin it issued, with this month's number and date; else what one would begin with. */
async function textsOf(store: Store, month: string, today: Day): Promise<BulletinTexts> {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const last = (await store.log({ ...SUBJECT, newestFirst: true, limit: 1 }))[0]?.body.texts;
  const before = BulletinTextsSchema.safeParse(last);
  const own: BulletinTexts = before.success ? before.data : { ...beginning, title: "", number: "", signedOn: today };
  return {
    ...own,
    number: `督查通报 ${year}年第${number}期`,
    title: `关于${year}年${number}月重点工作推进情况的通报`,
    opening: `现将${year}年${number}月重点工作推进情况通报如下。`,
    signedOn: today,
  };
}

const beginning = {
  authority: "县人民政府督查室",
  addressees: "各乡镇人民政府，县政府各部门、各直属机构",
  opening: "",
  demands: [
    "逾期事项的承办单位要对照清单逐项说明原因，明确办结日期和责任人，按日推进。",
    "欠序时进度的单位要倒排工期、补齐差距，分管领导要加强调度。",
    "各单位要按期填报、如实填报，对本通报的数有异议的，请在三个工作日内与县人民政府督查室核对。",
  ],
  signature: "县人民政府督查室",
  copies: "县委办公室，县人大常委会办公室，县政协办公室",
  printer: "县人民政府督查室",
  faces: "official",
} as const satisfies Partial<BulletinTexts>;

/** A bulletin as a file, with its name. */
export interface BulletinFile {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The .docx of a bulletin with the words that were written for it. */
export const fileOf = async (bulletin: Bulletin, texts: BulletinTexts): Promise<BulletinFile> => ({
  fileName: `${texts.number.replaceAll(/\s+/g, "")}.docx`,
  bytes: await bulletinDocx(bulletin, texts),
});

/** The same, and told in the log with the hash of the file. */
export async function issue(
  store: Store,
  actor: Actor,
  bulletin: Bulletin,
  texts: BulletinTexts,
): Promise<BulletinFile> {
  const file = await fileOf(bulletin, texts);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const registers = bulletin.registers.map(({ code }) => code);
  const body = { month: bulletin.month, texts, registers, sha256, fileName: file.fileName };
  await store.append([{ who: actor.name, person: actor.person, ...SUBJECT, kind: "issued", body }]);
  return file;
}

/** What was issued, newest first. */
export const issuedBulletins = async (store: Store): Promise<readonly Issued[]> =>
  (await store.log({ ...SUBJECT, newestFirst: true, limit: 200 }))
    .filter(({ kind }) => kind === "issued")
    .map(({ seq, at, who, body }) => {
      const { month, texts, registers, fileName, sha256 } = body as unknown as BulletinInput & Issued;
      return { seq, at, who, month, number: texts.number, title: texts.title, registers, fileName, sha256 };
    });
