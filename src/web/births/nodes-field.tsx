// The nodes of a draft: set by quarter or month with one click, then put right one by one.

import { Button, Input } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TaskDraft } from "../../wire/index.ts";
import { useAtWork } from "./at-work.tsx";
import type { PartProps } from "./labelled.tsx";
import { nodesBy } from "./nodes.ts";

type NodeOf = TaskDraft["nodes"][number];

export function NodesField({ task, change }: PartProps) {
  const { t } = useTranslation();
  const { desk } = useAtWork();
  const { nodes, deadline } = task;
  const set = (months: 1 | 3) => change({ nodes: nodesBy(months, desk.year, deadline) });
  return (
    <div className="task-nodes">
      <span className="task-label">{t("births.nodes")}</span>{" "}
      <Button size="small" onClick={() => set(3)}>
        {t("births.byQuarter")}
      </Button>{" "}
      <Button size="small" onClick={() => set(1)}>
        {t("births.byMonth")}
      </Button>{" "}
      {nodes.length === 0 ? (
        <small className="soft">{t("births.noNodes")}</small>
      ) : (
        <>
          <Button size="small" onClick={() => change({ nodes: [] })}>
            {t("births.clearNodes")}
          </Button>
          <ol>
            {nodes.map((node, nth) => (
              <NodeRow
                // biome-ignore lint/suspicious/noArrayIndexKey: nodes have no name but their place
                key={nth}
                node={node}
                nth={nth + 1}
                put={(to) => change({ nodes: nodes.map((one, at) => (at === nth ? to : one)) })}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function NodeRow({ node, nth, put }: { node: NodeOf; nth: number; put: (node: NodeOf) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ day: node.day, share: String(node.share), words: node.words });
  useEffect(() => setTyped({ day: node.day, share: String(node.share), words: node.words }), [node]);
  const leave = () => {
    const share = Number(typed.share);
    const next = { day: typed.day === "" ? node.day : typed.day, share, words: typed.words.trim() };
    const isSame = next.day === node.day && share === node.share && next.words === node.words;
    if (!isSame && share >= 0 && share <= 100) put(next);
  };
  return (
    <li>
      <Input
        type="date"
        aria-label={t("births.nodeDay", { nth })}
        value={typed.day}
        onChange={({ target }) => setTyped({ ...typed, day: target.value })}
        onBlur={leave}
      />
      <Input
        className="share"
        inputMode="decimal"
        suffix="%"
        aria-label={t("births.nodeShare", { nth })}
        value={typed.share}
        onChange={({ target }) => setTyped({ ...typed, share: target.value })}
        onBlur={leave}
      />
      <Input
        lang="zh-CN"
        aria-label={t("births.nodeWords", { nth })}
        placeholder={t("births.nodeWordsHint")}
        value={typed.words}
        onChange={({ target }) => setTyped({ ...typed, words: target.value })}
        onBlur={leave}
      />
    </li>
  );
}
