// `duixian check --registers` on a data folder with a few matters in it.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openOffice } from "../office/index.ts";
import { openStore } from "../store/index.ts";
import { check } from "./check.ts";

const TEXT =
  "2025年青石县政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n" +
  "一、2024年工作回顾\n年初确定的4项重点任务，完成3项，完成率80%。\n二、2025年工作安排\n坚持稳中求进。\n";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duixian-check-"));
  await writeFile(join(folder, "报告.txt"), TEXT);
  await writeFile(join(folder, "早年.txt"), TEXT.replaceAll("2025", "2015").replaceAll("2024", "2014"));
  const store = await openStore({ data: join(folder, "data") });
  const office = await openOffice(store, { now: () => new Date("2025-01-05T02:00:00Z") });
  const drafts = Array.from({ length: 4 }, (_, nth) => ({
    ...{ title: `任务${nth + 1}`, year: 2024, fields: {}, quantity: null, nodes: [], origins: [], related: [] },
    ...{ deadline: "2024-12-31", owners: [{ role: "lead", name: "县水务局" }] },
  }));
  const ids = await office.put("yearly-tasks", drafts, "县督查室", "2024-01-20", false);
  const settled = { kind: "settled", outcome: null } as const;
  await office.write(ids.slice(0, 3).map((matter) => ({ matter, who: "县督查室", at: "2024-11-01", event: settled })));
  office.close();
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

/** What a check prints, on either stream. */
async function printed(file: string, registers: boolean): Promise<string> {
  const said: string[] = [];
  const hear = (...given: readonly unknown[]): boolean => {
    said.push(String(given[0]));
    for (const one of given) if (typeof one === "function") one();
    return true;
  };
  const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockImplementation(hear));
  vi.stubEnv("DUIXIAN_DATA", join(folder, "data"));
  vi.stubEnv("DATABASE_URL", "");
  try {
    await check(join(folder, file), registers ? { registers: true } : {});
    return said.join("");
  } finally {
    for (const stream of streams) stream.mockRestore();
    vi.unstubAllEnvs();
  }
}

it("tells what differs from the registers, and says where they hold nothing of the year", async () => {
  expect(await printed("报告.txt", true)).toContain("台账“年度任务”：完成率 3 ÷ 4 = 75%，文中说 80% [register-figure]");
  expect(await printed("早年.txt", true)).toContain("台账里没有 2014 年的事项");
  expect(await printed("报告.txt", false)).not.toContain("台账");
});
