// The questions that lie over the desk: why a line is left out, what a merged task is called, into what one is split, and entering.

import { Button, Input, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { BirthLine } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Refusal } from "../app/client.ts";
import { useDetail } from "../app/failure.tsx";
import { useSay } from "../app/toast.tsx";
import { type Asking, useAtWork } from "./at-work.tsx";
import { useEntering } from "./queries.ts";
import { isLeaderless, stateOf, tasksOf } from "./states.ts";

/** The question that is open, if there is one. */
export function Dialogs({ asking }: { asking: Asking | null }) {
  switch (asking?.kind) {
    case "leave":
      return <Leave lines={asking.lines} />;
    case "merge":
      return <Merge lines={asking.lines} />;
    case "split":
      return <Split line={asking.line} />;
    case "enter":
      return <Enter />;
    default:
      return null;
  }
}

interface BoxProps {
  readonly title: string;
  readonly ok: string;
  readonly ready: boolean;
  readonly done: () => void;
  readonly children: ReactNode;
  readonly waiting?: boolean;
}

function Box({ title, ok, ready, done, children, waiting = false }: BoxProps) {
  const { t } = useTranslation();
  const { ask } = useAtWork();
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText={t("cancel")}
      okButtonProps={{ disabled: !ready, loading: waiting }}
      onOk={done}
      onCancel={() => ask(null)}
      className="birth-dialog"
    >
      {children}
    </Modal>
  );
}

function useFinish(): (lines: readonly BirthLine[]) => void {
  const { ask, select } = useAtWork();
  return (lines) => {
    ask(null);
    select(
      lines.map(({ statement }) => statement.id),
      false,
    );
  };
}

const ids = (lines: readonly BirthLine[]): string[] => lines.map(({ statement }) => statement.id);

function Quotes({ lines }: { lines: readonly BirthLine[] }) {
  return (
    <ul className="birth-quotes" lang="zh-CN">
      {lines.slice(0, 8).map(({ statement }) => (
        <li key={statement.id}>{statement.quote.trim()}</li>
      ))}
      {lines.length > 8 && <li className="figures">… {lines.length}</li>}
    </ul>
  );
}

function Leave({ lines }: { lines: readonly BirthLine[] }) {
  const { t } = useTranslation();
  const { run } = useAtWork();
  const finish = useFinish();
  const [reason, setReason] = useState("");
  const leave = (why: string) => {
    run({ kind: "leave", statements: ids(lines), reason: why }, t("births.said.leave", { count: lines.length }));
    finish(lines);
  };
  return (
    <Box
      title={t("births.leaveTitle")}
      ok={t("births.leave")}
      ready={reason.trim() !== ""}
      done={() => leave(reason.trim())}
    >
      <Quotes lines={lines} />
      <p className="soft">{t("births.leaveWhat")}</p>
      <p className="birth-reasons">
        {t("births.reasons")
          .split("|")
          .map((why) => (
            <Button key={why} size="small" lang="zh-CN" onClick={() => leave(why)}>
              {why}
            </Button>
          ))}
      </p>
      <Input
        aria-label={t("births.reason")}
        placeholder={t("births.reason")}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onPressEnter={() => reason.trim() !== "" && leave(reason.trim())}
      />
    </Box>
  );
}

function Merge({ lines }: { lines: readonly BirthLine[] }) {
  const { t } = useTranslation();
  const { run } = useAtWork();
  const finish = useFinish();
  const [title, setTitle] = useState(titleOf(lines));
  const merge = () => {
    run(
      { kind: "merge", statements: ids(lines), title: title.trim() },
      t("births.said.merge", { count: lines.length }),
    );
    finish(lines);
  };
  return (
    <Box
      title={t("births.mergeTitle", { count: lines.length })}
      ok={t("births.merge")}
      ready={title.trim() !== ""}
      done={merge}
    >
      <Quotes lines={lines} />
      <p className="soft">{t("births.mergeWhat")}</p>
      <Input.TextArea
        aria-label={t("births.mergeName")}
        lang="zh-CN"
        rows={3}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
    </Box>
  );
}

/** The longest of those that say the same; else all of them. */
function titleOf(lines: readonly BirthLine[]): string {
  const quotes = [...new Set(lines.map(({ statement }) => statement.quote.trim()))];
  return quotes
    .filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote)))
    .join("，")
    .slice(0, 500);
}

function Split({ line }: { line: BirthLine }) {
  const { t } = useTranslation();
  const { run } = useAtWork();
  const finish = useFinish();
  const [words, setWords] = useState(partsOf(line).join("\n"));
  const titles = words.split("\n").flatMap((title) => title.trim() || []);
  const split = () => {
    run({ kind: "split", statement: line.statement.id, titles }, t("births.said.split", { count: titles.length }));
    finish([]);
  };
  return (
    <Box title={t("births.splitTitle")} ok={t("births.split")} ready={titles.length > 1} done={split}>
      <Quotes lines={[line]} />
      <p className="soft">{t("births.splitWhat")}</p>
      <Input.TextArea
        aria-label={t("births.splitLines")}
        lang="zh-CN"
        rows={Math.min(12, Math.max(4, words.split("\n").length + 1))}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
    </Box>
  );
}

/** What it could be split into: promises inside it, tasks it has, or its clauses. */
function partsOf(line: BirthLine): readonly string[] {
  const tasks = tasksOf(line);
  if (tasks.length > 1) return tasks.map(({ title }) => title);
  if (line.parts.length > 1) return line.parts;
  return line.statement.quote.trim().split(/[，、；]/);
}

/** How many go where, and which of them nobody answers for yet. */
function ToEnter({ waiting }: { waiting: readonly BirthLine[] }) {
  const { t } = useTranslation();
  const { desk, ask } = useAtWork();
  const [, move] = useAddress();
  const leaderless = waiting.filter((line) => isLeaderless(line, desk)).length;
  return (
    <>
      <p>{t("births.enterWhat")}</p>
      <ul className="birth-counts">
        {desk.registers.map(({ code, name }) => {
          const count = waiting.flatMap(tasksOf).filter(({ register }) => register === code).length;
          return count > 0 && <li key={code}>{t("births.enterCount", { register: name, count })}</li>;
        })}
      </ul>
      {leaderless > 0 && (
        <p className="birth-note">
          {t("births.enterLeaderless", { count: leaderless })}{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              ask(null);
              move({ state: "leaderless" }, "keep");
            }}
          >
            {t("births.seeLeaderless")}
          </button>
        </p>
      )}
    </>
  );
}

function Enter() {
  const { t } = useTranslation();
  const { desk, ask } = useAtWork();
  const [params] = useAddress();
  const go = useNavigate();
  const say = useSay();
  const detail = useDetail();
  const entering = useEntering(desk.report.id);
  const waiting = desk.lines.filter((line) => stateOf(line) === "task");
  const refused = entering.error instanceof Refusal ? entering.error : null;
  const again = refused?.code === "conflict";
  const enter = () =>
    entering.mutate(
      { statements: null, again },
      {
        onSuccess: ({ entered }) => {
          ask(null);
          const [first] = entered;
          const text = t("births.entered", { count: entered.reduce((sum, one) => sum + one.ids.length, 0) });
          if (first === undefined) return say({ text, tone: "plain" });
          const to = along(params, `/registers/${first.code}`);
          say({
            text,
            tone: "plain",
            act: { label: t("births.toRegister", { register: first.name }), do: () => void go(to) },
          });
        },
      },
    );
  return (
    <Box
      title={t("births.enterTitle")}
      ok={t(again ? "births.enterAgain" : "births.enterNow")}
      ready
      waiting={entering.isPending}
      done={enter}
    >
      <ToEnter waiting={waiting} />
      {entering.error !== null && (
        <p role="alert" className="birth-refused">
          {refused === null ? String(entering.error) : detail(refused)}
        </p>
      )}
    </Box>
  );
}
