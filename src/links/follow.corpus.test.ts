// The corpus of following: two reports are made around each pair of sentences.

import { type Outcome, runCorpus } from "../../tests/corpus.ts";
import { read } from "../reading/index.ts";
import { follow } from "./follow.ts";

const TARGET = "目标：";

const report = (year: number, review: string, target: string, plan: string): string => `${year}年青石县政府工作报告
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、${year - 1}年工作回顾
过去一年，各项事业稳步前进。${review}
二、${year}年工作安排
今年经济社会发展的主要预期目标是：森林覆盖率达到40%。${target}
（一）着力抓好重点工作。${plan}
`;

function stage(text: string): Outcome {
  const parts = text.split("｜");
  const [before, promise, after] = parts.length === 3 ? parts : ["", ...parts];
  const isTarget = promise?.startsWith(TARGET) === true;
  const words = promise?.replace(TARGET, "") ?? "";
  const earlier = report(2024, before ?? "", isTarget ? words : "", isTarget ? "" : words);
  const { promises } = follow(read(earlier), read(report(2025, after ?? "", "", "")));
  const lines = promises
    .filter(({ verdict }) => verdict !== "unreported")
    .map(({ verdict, outcomes }) => `${verdict} · ${outcomes[0]?.quote}`);
  return { marks: [], lines };
}

runCorpus(new URL("./follow.corpus.txt", import.meta.url), stage);
