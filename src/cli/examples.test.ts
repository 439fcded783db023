// The examples: there for whoever comes first, gone for good once removed.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openStore } from "../store/index.ts";
import { showExamples } from "./examples.ts";

const FOLDER = fileURLToPath(new URL("../../examples/reports/", import.meta.url));

it("shows them in an empty store, marked, and never again once they were removed", async () => {
  const data = await mkdtemp(join(tmpdir(), "duixian-examples-"));
  const store = await openStore({ data });
  try {
    await showExamples(store, { data }, FOLDER);
    const shown = await store.reports();
    expect(shown.map(({ government, planYear, example }) => [government, planYear, example])).toEqual([
      ["漪湖县", 2023, true],
      ["漪湖县", 2024, true],
      ["漪湖县", 2025, true],
    ]);
    for (const { id } of shown) await store.remove(id);
    await showExamples(store, { data }, FOLDER);
    expect(await store.reports()).toEqual([]);
  } finally {
    await store.close();
    await rm(data, { recursive: true });
  }
});
