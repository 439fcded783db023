// How fast the store answers: searching and comparing over a folder of reports, the median and the time that 95 of 100 questions
// stay below. `benchStore` is called by `npm run bench`; it keeps the reports in a store of its own and takes it away again.

import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/** How many different searches are made. */
const SEARCHES = 200;
const PAGE = 20;
const NO_FILTER = { place: [], tier: [], from: null, to: null, role: [], kind: [], domain: [], verdict: [] };

/**
 * Keeps the texts of a folder and asks.
 *
 * @param {{ folders: readonly string[], databaseUrl?: string }} where `databaseUrl` names an empty database of a server; else PGlite
 */
export async function benchStore({ folders, databaseUrl }) {
  const { openStore } = await import("../dist/store/index.js");
  const { rulebook } = await import("../dist/api/rulebook.js");
  const data = mkdtempSync(join(tmpdir(), "duixian-bench-"));
  const store = await openStore(databaseUrl === undefined ? { data } : { databaseUrl }, rulebook);
  try {
    const from = performance.now();
    const reports = await fill(store, folders);
    const keepMs = performance.now() - from;
    const { total: sentences } = await store.search({ words: "", filter: NO_FILTER, offset: 0, limit: 1 });
    const searches = await timed(questions(await phrases(store)), (asked) => store.search(asked));
    const { compared } = await import("../dist/api/compared.js");
    const tables = (await store.heldIndicators()).slice(0, 40).map(({ id }) => ({ ...WHOLE, indicator: id }));
    const compares = await timed(tables, (asked) => compared(store, asked));
    return {
      adapter: store.adapter,
      ...{ reports, sentences, keepMs },
      ...{ searches: searches.n, searchP50: searches.p50, searchP95: searches.p95, searchMax: searches.max },
      ...{ compares: compares.n, compareP50: compares.p50, compareP95: compares.p95, compareMax: compares.max },
      slowest: searches.slowest.map(({ words, filter }) => ({ words, filter })),
    };
  } finally {
    await store.close();
    rmSync(data, { recursive: true, force: true });
  }
}

const WHOLE = { places: [], years: [], status: "target", basis: null };

async function fill(store, folders) {
  const { readDocument, takeIn } = await import("../dist/intake/index.js");
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  let kept = 0;
  for (const file of files.filter((name) => name.endsWith(".txt"))) {
    const bytes = new Uint8Array(readFileSync(file));
    const taken = await takeIn({ fileName: file, bytes });
    const { fileName, mediaType, encoding, delivered } = taken;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const reading = await readDocument(taken);
    const of = { url: null, publisher: null, retrieved: null, example: false };
    await store.keep({ fileName, mediaType, encoding, sha256, bytes, delivered, reading, ...of });
    kept++;
  }
  return kept;
}

/** Words of one to twelve characters out of the sentences themselves, so that they are found; and some that nobody wrote. */
async function phrases(store) {
  const { total } = await store.search({ words: "", filter: NO_FILTER, offset: 0, limit: 1 });
  const found = ["发展", "建设", "的", "5%以上", "水", "不会有人这样写", "增长 左右", "新质生产力", "“高质量发展”"];
  const lengths = [1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 8, 12];
  for (let n = 0; found.length < SEARCHES; n++) {
    const offset = (n * 7919) % total;
    const { hits } = await store.search({ words: "", filter: NO_FILTER, offset, limit: 1 });
    const text = hits[0]?.text ?? "";
    const length = lengths[n % lengths.length];
    const at = (n * 31) % Math.max(1, text.length - length);
    const phrase = text.slice(at, at + length).trim();
    if (phrase !== "") found.push(phrase);
  }
  return found;
}

/** Each phrase once, with every sort of filter in turn. */
function questions(words) {
  const filters = [
    NO_FILTER,
    { ...NO_FILTER, role: ["plan", "target"] },
    { ...NO_FILTER, kind: ["commitment"] },
    { ...NO_FILTER, tier: ["province"], from: 2025 },
    NO_FILTER,
    { ...NO_FILTER, domain: ["industry"] },
    { ...NO_FILTER, from: 2025, to: 2026, kind: ["measure"] },
    { ...NO_FILTER, verdict: ["met", "progress"] },
  ];
  return words.map((phrase, n) => ({
    words: phrase,
    filter: filters[n % filters.length],
    offset: n % 5 === 4 ? 2 * PAGE : 0,
    limit: PAGE,
  }));
}

/** Asks everything twice and counts the second time: what is asked often is what waits. */
async function timed(asked, ask) {
  for (const one of asked) await ask(one);
  const taken = [];
  for (const one of asked) {
    const from = performance.now();
    await ask(one);
    taken.push({ one, ms: performance.now() - from });
  }
  taken.sort((a, b) => a.ms - b.ms);
  const at = (share) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]?.ms ?? 0;
  const slowest = taken.slice(-5).map(({ one }) => one);
  return { n: taken.length, p50: at(0.5), p95: at(0.95), max: at(1), slowest };
}
