// What an event carries, in words: names instead of codes, from and to where something was put right.

import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { EventShown, MatterShown, RegisterShown } from "../../../wire/index.ts";
import { useFigure } from "../figure.ts";
import { useRegister } from "../queries.ts";

type Body = EventShown["body"];
type Named = readonly { readonly code: string; readonly name: string }[];

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

/** Lines of words for an event of this matter. */
export function useBodyWords(matter: MatterShown): (event: EventShown) => readonly string[] {
  const { t } = useTranslation();
  const figure = useFigure();
  const register = useRegister(matter.register).data;
  const line = (name: Line, value: unknown): string[] => {
    const words = text(value);
    return words === null || words === ""
      ? []
      : [t("registers.history.line", { name: t(`registers.history.${name}`), words })];
  };
  return (event) => {
    const { kind, body } = event;
    if (kind === "amended") return amended(body, register, t("registers.history.nothing"));
    if (kind === "commented") return text(body.words) === null ? [] : [String(body.words)];
    if (kind === "voided") return [...line("event", eventNamed(matter, body.event, t)), ...line("reason", body.reason)];
    return [
      ...line("progress", typeof body.progress === "number" ? `${figure(body.progress)}%` : null),
      ...line("done", typeof body.done === "number" ? `${figure(body.done)} ${matter.quantity?.unit ?? ""}` : null),
      ...line("outcome", nameIn(register?.outcomes, body.outcome)),
      ...line("grade", nameIn(register?.grades, body.grade)),
      ...line("stage", nameIn(register?.stages, body.stage)),
      ...line("step", nameIn(register?.steps, body.step)),
      ...line("request", requestIn(body.what, t)),
      ...line(
        "field",
        body.field === undefined ? null : `${nameIn(register?.fields, body.field)} ${text(body.value) ?? ""}`,
      ),
      ...line("role", nameIn(register?.owners, body.role)),
      ...line("from", body.from),
      ...line("to", body.to),
      ...line("item", nameIn(register?.appraisal, body.item)),
      ...line("points", body.points),
      ...line("ballots", ballotsIn(body.ballots, t)),
      ...line("approver", body.approver),
      ...line("reason", body.reason),
    ];
  };
}

type Line =
  | "progress"
  | "done"
  | "outcome"
  | "grade"
  | "stage"
  | "step"
  | "request"
  | "field"
  | "role"
  | "from"
  | "to"
  | "item"
  | "points"
  | "ballots"
  | "approver"
  | "reason"
  | "event";

const nameIn = (rules: Named | undefined, code: unknown): string | null =>
  text(code) === null ? null : (rules?.find((rule) => rule.code === code)?.name ?? String(code));

function eventNamed({ events }: MatterShown, id: unknown, t: TFunction): string {
  const found = events.find((event) => event.id === id);
  return found === undefined ? String(id) : `${t(`registers.event.${found.kind}`)} ${found.at.slice(0, 10)}`;
}

function requestIn(what: unknown, t: TFunction): string | null {
  if (what === "extension") return t("registers.event.extended");
  return what === "adjustment" ? t("registers.event.adjusted") : null;
}

function ballotsIn(ballots: unknown, t: TFunction): string | null {
  if (typeof ballots !== "object" || ballots === null) return null;
  const counts = ballots as Record<"entitled" | "for" | "against" | "abstained" | "invalid", number>;
  return (["entitled", "for", "against", "abstained", "invalid"] as const)
    .map((each) => `${t(`registers.act.ballots.${each}`)} ${counts[each]}`)
    .join(" · ");
}

/** What was put right: each key with what it was and what it is. */
function amended(body: Body, register: RegisterShown | undefined, nothing: string): readonly string[] {
  const from = (body.from ?? {}) as Record<string, unknown>;
  const to = (body.to ?? {}) as Record<string, unknown>;
  const lines = Object.keys(to).map(
    (key) =>
      `${names[key] ?? key}：${saidOf(from[key], register) || nothing} → ${saidOf(to[key], register) || nothing}`,
  );
  const why = text(body.why);
  return why === null ? lines : [...lines, why];
}

/** The words of the record; it is kept in Chinese. */
const names: Readonly<Record<string, string>> = {
  title: "事项",
  owners: "承办",
  quantity: "数量",
  nodes: "节点",
  deadline: "完成期限",
  fields: "字段",
  related: "相关事项",
  origins: "出处",
};

function saidOf(value: unknown, register: RegisterShown | undefined): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((each) => saidOf(each, register)).join("、");
  if (typeof value !== "object") return String(value);
  const { name, role, day, share, value: amount, unit, quote, matter } = value as Record<string, unknown>;
  if (role !== undefined) return `${nameIn(register?.owners, role)} ${name}`;
  if (share !== undefined) return `${day} ${share}%`;
  if (unit !== undefined) return `${amount} ${unit}`;
  if (quote !== undefined || matter !== undefined) return String(quote ?? matter);
  return Object.entries(value)
    .map(([code, words]) => `${nameIn(register?.fields, code)} ${String(words)}`)
    .join("，");
}
