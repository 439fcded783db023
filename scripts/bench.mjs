// `npm run bench`: how fast the reader reads, beside a word segmenter and a number recogniser on the same text in the same
// process; whether time grows with the text and no faster; how much memory a reading takes; how long following a pair of reports
// and asking the store take. `--write` puts it into docs/bench.md.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { benchRegisters } from "./bench-registers.mjs";
import { benchStore } from "./bench-store.mjs";

const USAGE = "usage: npm run bench -- [--corpus FOLDER[:FOLDER]] [--json] [--write]";
const PAGE = "docs/bench.md";
/** Rounds that are measured, after those in which the engine compiles what it finds to be called often. */
const ROUNDS = 9;
const WARMING = 3;
/** The fixed set is as large as this many reports. */
const TEXTS = 48;
/** The recogniser is slow: it gets the first texts up to this many characters, sentence by sentence. */
const RECOGNISED = 40_000;
/** A text shorter than this is read several times, so that the clock's steps do not count. */
const TIMED = 400_000;

function given() {
  const options = { corpus: { type: "string" }, json: { type: "boolean" }, write: { type: "boolean" } };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return stop(2, `${error.message}\n${USAGE}`);
  }
}

function stop(status, message) {
  console.error(message);
  process.exit(status);
}

/** The texts of the folders, repeated until they are as many as the fixed set has. */
function textsIn(list) {
  for (const folder of list) if (!existsSync(folder)) stop(1, `There is no folder ${folder}. ${USAGE}`);
  const files = list.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const texts = files.filter((file) => file.endsWith(".txt")).map((file) => readFileSync(file, "utf8"));
  if (texts.length === 0) stop(1, `No .txt file stands in ${list.join(", ")}. ${USAGE}`);
  return Array.from({ length: Math.max(TEXTS, texts.length) }, (_, n) => texts[n % texts.length]);
}

async function bench(texts, folders) {
  if (!existsSync("dist/reading/index.js")) stop(1, "The program is not built yet: run `npm run build` first.");
  const { read } = await import("../dist/reading/index.js");
  // Memory first, before the dictionaries of the others are loaded.
  const memory = weigh(read, texts);
  const ours = { name: "duixian read", characters: sizeOf(texts), run: () => forEach(texts, read) };
  const [own, segmenter] = race([ours, await segmenterFor(texts)]);
  // By itself: it is so slow, and leaves so much behind, that the engine throws the code of the others away between two rounds.
  const others = [segmenter, ...race([recogniserFor(texts)])];
  return {
    node: process.version,
    processor: cpus()[0]?.model ?? "unknown",
    texts: texts.length,
    characters: sizeOf(texts),
    rounds: ROUNDS,
    speeds: [own, ...others],
    ratios: others.map(({ name, per_second }) => ({ to: name, ratio: own.per_second / per_second })),
    growth: growth(read, texts),
    memory,
    pairs: await followed(read, texts),
    store: await benchStore({ folders }),
    registers: await benchRegisters(),
  };
}

/** Following one report of a government into its next: every pair of the texts that lies a year apart. */
async function followed(read, texts) {
  const { follow } = await import("../dist/links/index.js");
  const readings = [...new Set(texts)].map((text) => read(text));
  const pairs = readings.flatMap((earlier) =>
    readings.filter((later) => isNext(earlier.report, later.report)).map((later) => [earlier, later]),
  );
  const times = pairs.map(([earlier, later]) => {
    follow(earlier, later);
    return timed(() => follow(earlier, later));
  });
  return { pairs: pairs.length, p50: median(times), p95: percentile(times, 0.95) };
}

const isNext = (earlier, later) =>
  earlier.government?.name === later.government?.name &&
  earlier.planYear !== null &&
  earlier.planYear + 1 === later.planYear;

/** One text after the other, as a folder is read; what was read is let go. */
function forEach(texts, use) {
  for (const text of texts) use(text);
}

const sizeOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0);

async function segmenterFor(texts) {
  const { Jieba } = await import("@node-rs/jieba");
  const { dict } = await import("@node-rs/jieba/dict.js");
  const jieba = Jieba.withDict(dict);
  return {
    name: "@node-rs/jieba cut",
    characters: sizeOf(texts),
    run: () => forEach(texts, (text) => jieba.cut(text)),
  };
}

function recogniserFor(texts) {
  const few = firstTexts(texts, RECOGNISED);
  const sentences = few.flatMap((text) => text.split(/(?<=[。；！？\n])/)).filter((sentence) => sentence.trim() !== "");
  const recognise = recogniser();
  return {
    name: "recognizers-text-suite",
    characters: sizeOf(sentences),
    run: () => forEach(sentences, recognise),
  };
}

function firstTexts(texts, characters) {
  const few = [];
  for (const text of texts) {
    if (sizeOf(few) + text.length > characters && few.length > 0) break;
    few.push(text);
  }
  return few;
}

/** Everything of the suite that types a number or a date in Chinese. */
function recogniser() {
  const suite = createRequire(import.meta.url)("@microsoft/recognizers-text-suite");
  const { recognizeNumber, recognizePercentage, recognizeOrdinal, recognizeCurrency, recognizeDateTime } = suite;
  const each = [
    recognizeNumber,
    recognizePercentage,
    recognizeOrdinal,
    recognizeCurrency,
    suite.recognizeAge,
    suite.recognizeDimension,
    suite.recognizeTemperature,
    recognizeDateTime,
  ];
  return (sentence) => each.map((recognize) => recognize(sentence, "zh-cn"));
}

/** Runs all in turn, round after round. */
function race(runners) {
  const times = runners.map(() => []);
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    for (const [n, { run }] of runners.entries()) {
      const spent = timed(run);
      if (round >= WARMING) times[n].push(spent);
    }
  }
  return runners.map(({ name, characters }, n) => {
    const milliseconds = median(times[n]);
    return { name, characters, milliseconds, per_second: (characters / milliseconds) * 1000 };
  });
}

function timed(run) {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const percentile = (list, share) => [...list].sort((a, b) => a - b)[Math.ceil(list.length * share) - 1] ?? 0;
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** How much longer twice the text takes, for the longest text doubled three times; all sizes in turn. */
function growth(read, texts) {
  const [longest] = [...texts].sort((a, b) => b.length - a.length);
  const steps = [1, 2, 4, 8].map((times) => {
    const text = longest.repeat(times);
    const repeats = Math.ceil(TIMED / text.length);
    const run = () => {
      for (let n = 0; n < repeats; n++) read(text);
    };
    run();
    return { characters: text.length, repeats, run, times: [] };
  });
  for (let round = 0; round < ROUNDS; round++) for (const { run, times } of steps) times.push(timed(run));
  const taken = steps.map(({ times, repeats }) => median(times) / repeats);
  return steps.map(({ characters }, n) => ({
    characters,
    milliseconds: taken[n],
    to_half: n === 0 ? null : taken[n] / taken[n - 1],
  }));
}

/** Resident memory in megabytes: with the reader loaded, after one text, and after all. */
function weigh(read, texts) {
  const resident = () => process.memoryUsage().rss / 1e6;
  const loaded = resident();
  read(texts[0]);
  const first = resident();
  for (const text of texts) read(text);
  const all = resident();
  const peak = process.resourceUsage().maxRSS / 1e3;
  return { loaded, after_one: first, after_all: all, peak };
}

const whole = (n) => Math.round(n).toLocaleString("en");
const megabytes = (n) => `${n.toFixed(0)} MB`;

/** What was measured as tables in Markdown, which a terminal shows well enough. */
function tables({
  node,
  processor,
  texts,
  characters,
  speeds,
  ratios,
  growth: steps,
  memory,
  pairs,
  store,
  registers: at,
}) {
  const table = (head, rows) => {
    const cells = [head, head.map(() => "---"), ...rows];
    return cells.map((row) => `| ${row.join(" | ")} |`).join("\n");
  };
  const ratioTo = (name) => ratios.find(({ to }) => to === name)?.ratio.toFixed(2) ?? "";
  return [
    `${texts} texts, ${whole(characters)} characters; Node ${node}, ${cpus().length} × ${processor}; medians of ${ROUNDS}.`,
    table(
      ["", "characters a second", "characters", "ms", "`read` to it"],
      speeds.map(({ name, per_second, milliseconds, characters: size }) => {
        return [name, whole(per_second), whole(size), whole(milliseconds), ratioTo(name)];
      }),
    ),
    table(
      ["characters of one text", "ms", "to half the text"],
      steps.map(({ characters: size, milliseconds, to_half }) => {
        return [whole(size), milliseconds.toFixed(1), to_half?.toFixed(2) ?? ""];
      }),
    ),
    table(
      ["memory loaded", "after one text", `after ${texts}`, "at most"],
      [[memory.loaded, memory.after_one, memory.after_all, memory.peak].map(megabytes)],
    ),
    table(
      ["asked", "times", "median, ms", "95 of 100 below, ms"],
      [
        ["`follow` of a pair, readings at hand", pairs.pairs, pairs.p50.toFixed(1), pairs.p95.toFixed(1)],
        ["search of the store", store.searches, store.searchP50.toFixed(1), store.searchP95.toFixed(1)],
        ["comparison of an indicator", store.compares, store.compareP50.toFixed(1), store.compareP95.toFixed(1)],
      ],
    ),
    `The store (${store.adapter}) held ${store.reports} reports with ${whole(store.sentences)} sentences.`,
    table(
      [`${whole(at.matters)} matters in one register`, "ms"],
      [
        ["the office opened: the log read", whole(at.openMs)],
        ["the states of today folded, before it serves", whole(at.warmMs)],
        ["its board, the first time", whole(at.boardFirst)],
        ["its board after that, median of 40 with filters", whole(at.boardP50)],
        ["the same, 95 of 100 below", whole(at.boardP95)],
        ["its board on a past day", whole(at.boardPast)],
        ["from recording something to hearing of it elsewhere, median", at.changeP50.toFixed(1)],
        ["the same, 95 of 100 below", at.changeP95.toFixed(1)],
      ],
    ),
  ].join("\n\n");
}

function write(text) {
  const page = readFileSync(PAGE, "utf8");
  const measured = /(<!-- measured: begin -->\n).*(<!-- measured: end -->)/s;
  writeFileSync(
    PAGE,
    page.replace(measured, (_, begin, end) => `${begin}\n${text}\n\n${end}`),
  );
}

const values = given();
const folders = (values.corpus ?? "examples/reports").split(":");
const result = await bench(textsIn(folders), folders);
console.log(values.json ? JSON.stringify(result) : tables(result));
if (values.write) write(tables(result));
