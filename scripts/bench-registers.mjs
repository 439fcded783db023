// How fast registers answer: a board of ten thousand matters over HTTP, first after a start and then again, and how long a change
// takes to reach somebody else's page. `benchRegisters` is called by `npm run bench`; its store is its own and is taken away.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const REGISTER = "yearly-tasks";
const BATCH = 1000;
const BOARDS = 40;
const CHANGES = 20;

/** @param {number} matters how many there are in the register */
export async function benchRegisters(matters = 10_000) {
  const { openStore } = await import("../dist/store/index.js");
  const { openOffice } = await import("../dist/office/index.js");
  const data = mkdtempSync(join(tmpdir(), "duixian-bench-"));
  const store = await openStore({ data });
  try {
    const filling = await openOffice(store);
    const { ms: fillMs } = await took(() => fill(filling, matters));
    filling.close();
    const { ms: openMs, done: office } = await took(() => openOffice(store));
    const { ms: warmMs } = await took(() => office.keepWarm());
    const served = await serve(store, office);
    try {
      const first = await took(() => get(served.url, "limit=100"));
      const asked = [
        "limit=100",
        "light=red",
        "unit=第7单位",
        "stage=behind&sort=light",
        "overdue=true",
        "offset=5000",
        "q=第77",
      ];
      const again = [];
      for (let n = 0; n < BOARDS; n += 1) again.push((await took(() => get(served.url, asked[n % asked.length]))).ms);
      const past = await took(() => get(served.url, "date=2025-06-30&limit=100"));
      return {
        ...{ matters, fillMs, openMs, warmMs, boardFirst: first.ms, boardBytes: first.done, boardPast: past.ms },
        ...{ boardP50: at(again, 0.5), boardP95: at(again, 0.95) },
        ...(await changes(served.url, office.matters(REGISTER)[0].id)),
      };
    } finally {
      office.close();
      await served.close();
    }
  } finally {
    await store.close();
    rmSync(data, { recursive: true, force: true });
  }
}

/** A year's worth: handed out in February, received, reported on every month until August by most. */
async function fill(office, matters) {
  for (let from = 0; from < matters; from += BATCH) {
    const drafts = Array.from({ length: Math.min(BATCH, matters - from) }, (_, n) => draft(from + n));
    const ids = await office.put(REGISTER, drafts, "县督查室", "2025-02-05", false);
    await office.write(ids.flatMap((id, n) => year(id, from + n)));
  }
}

const draft = (n) => ({
  title: `第${n}项任务：新建高标准农田`,
  year: 2025,
  fields: {},
  owners: [
    { role: "leader", name: `第${n % 9}位副县长` },
    { role: "lead", name: `第${n % 60}单位` },
  ],
  ...{ quantity: { value: 5, unit: "万亩" }, nodes: [], deadline: "2025-12-31", origins: [], related: [] },
});

function year(matter, n) {
  const on = (at, event) => ({ matter, who: `第${n % 60}单位经办人`, at, event });
  const reports = [3, 4, 5, 6, 7, 8]
    .slice(0, 1 + (n % 6))
    .map((month) =>
      on(`2025-0${month}-03`, { kind: "reported", progress: Math.min(100, (month - 1) * 8 + (n % 5)), done: null }),
    );
  return [on("2025-02-06", { kind: "handed-out" }), on("2025-02-07", { kind: "received" }), ...reports];
}

async function serve(store, office) {
  const { listen, service } = await import("../dist/api/index.js");
  const about = { version: "0.0.0", rules: "0", store: store.adapter };
  const app = service({ store, office, about, page: null, allowedHosts: [] });
  return listen(app.fetch, { host: "127.0.0.1", port: 0 });
}

async function get(url, query) {
  const answer = await fetch(`${url}/api/v1/registers/${REGISTER}/board?${query}`);
  const words = await answer.text();
  if (!answer.ok) throw new Error(words);
  return words.length;
}

/** From asking to record something until somebody who listens is told of it. */
async function changes(url, id) {
  const ending = new AbortController();
  const heard = (await fetch(`${url}/api/v1/changes`, { signal: ending.signal })).body.getReader();
  await heard.read();
  const times = [];
  for (let n = 0; n < CHANGES; n += 1) {
    const from = performance.now();
    const told = heard.read();
    const input = { happening: { kind: "urged" } };
    const headers = { "Content-Type": "application/json" };
    await fetch(`${url}/api/v1/matters/${id}/events`, { method: "POST", headers, body: JSON.stringify(input) });
    await told;
    times.push(performance.now() - from);
  }
  ending.abort();
  return { changeP50: at(times, 0.5), changeP95: at(times, 0.95) };
}

async function took(act) {
  const from = performance.now();
  const done = await act();
  return { done, ms: performance.now() - from };
}

const at = (times, part) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
