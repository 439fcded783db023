// A notice in words, and several of them as a mail: plain text that any program shows as it is, a line a matter and where to find it.

import type { Carried } from "../store/index.ts";
import { eventWords, type Notice, type Person } from "../wire/index.ts";
import { graver } from "./graver.ts";

/** A mail before it is addressed. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const levels: Readonly<Record<string, string>> = { blue: "蓝", orange: "橙", red: "红", yellow: "黄", green: "绿" };
/** How many notices one mail spells out. */
const SPELT = 50;
const TITLE = 60;

/** What a notice is, in a word or two. */
export function headOf({ kind, level, words }: Pick<Notice, "kind" | "level" | "words">): string {
  if (kind !== "warning") return kind === "commented" ? "留言" : eventWords[kind];
  return `${words.daysLate > 0 ? "逾期" : "到期"}·${levels[level ?? ""] ?? ""}`;
}

/** A notice in one line: 【逾期·红】13710 交办“修复青石水库溢洪道”：7天办结应于3月10日完成，已逾期4天。 */
export function lineOf(notice: Pick<Notice, "kind" | "level" | "words">): string {
  const { words } = notice;
  const what = `【${headOf(notice)}】${words.registerName}“${cut(words.title, TITLE)}”：`;
  const instead = words.instead === null ? "" : `原应报“${words.instead}”，那里还没有人有账号，请代为转告。`;
  if (notice.kind === "warning") {
    const late = words.daysLate > 0 ? `，已逾期${words.daysLate}天` : "";
    return `${what}${words.step}应于${dayOf(words.due)}完成${late}。${instead}`;
  }
  const done = `${dayOf(words.on)}，${words.who}：${headOf(notice)}`;
  const until = words.due === null ? "" : `至${dayOf(words.due)}`;
  return `${what}${done}${until}${words.why === null ? "" : `，${flat(words.why)}`}。`;
}

/** A mail with the notices of one person. */
export function letterOf({ digest, notices }: Carried, person: Pick<Person, "name">, address: string | null): Letter {
  const late = notices.filter(({ kind, words }) => kind === "warning" && words.daysLate > 0).length;
  const [first] = notices;
  const subject =
    !digest && notices.length === 1 && first !== undefined
      ? `【${headOf(first)}】${cut(first.words.title, 40)}`
      : `【台账提醒】${notices.length}条${late === 0 ? "" : `，其中逾期${late}条`}`;
  const lines = notices
    .toSorted(graver)
    .slice(0, SPELT)
    .flatMap((notice, nth) => {
      const where = address === null ? [] : [`   ${linkTo(address, `/matters/${encodeURIComponent(notice.matter)}`)}`];
      return [`${nth + 1}. ${lineOf(notice)}`, ...where, ""];
    });
  const more = notices.length > SPELT ? [`另有${notices.length - SPELT}条，请到“通知”里看。`, ""] : [];
  const end = address === null ? "“我的账号”" : linkTo(address, "/account");
  const foot = `这是台账自动发出的${digest ? "汇总，每个工作日至多一封" : "提醒"}。不想收邮件，可在${end}关掉；网页里的通知不受影响。`;
  return { subject: flat(subject), text: [`${person.name}：`, "", ...lines, ...more, foot, ""].join("\n") };
}

/** A page of the program, seen from outside. */
export const linkTo = (address: string, path: string): string => `${address.replace(/\/+$/, "")}${path}`;

const dayOf = (day: string | null): string =>
  day === null ? "" : `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** On one line: nothing that somebody wrote may begin a line, or a header, of its own. */
const flat = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .replace(/[。.]$/u, "");

const cut = (text: string, most: number): string => {
  const characters = [...flat(text)];
  return characters.length <= most ? characters.join("") : `${characters.slice(0, most).join("")}…`;
};
