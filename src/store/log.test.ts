// The log on both databases: what is written stays, in one chain, and whoever alters it behind the program's back is found out.

import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databases } from "../../tests/databases.ts";
import type { Opened } from "./database.ts";
import { appendLog, type NewLogEntry } from "./log.ts";
import { logStore } from "./log-port.ts";
import { openEmbedded } from "./pglite.ts";
import { openServer } from "./server.ts";

const entry = (kind: string, body: NewLogEntry["body"] = {}): NewLogEntry => ({
  who: "县督查室督查员",
  person: "p1",
  subject: "matter",
  subjectId: "m1",
  kind,
  body,
});

describe.each(await databases())("the log on $name", ({ place, make, remove }) => {
  let opened: Opened;
  let log: ReturnType<typeof logStore>;

  beforeAll(async () => {
    await make();
    const { data, databaseUrl } = place();
    opened = databaseUrl === undefined ? await openEmbedded(data!) : await openServer(databaseUrl);
    log = logStore(opened.db);
  });
  afterAll(async () => {
    await opened.close();
    await remove();
  });

  it("is empty at first, and holds", async () => {
    expect(await log.verifyLog()).toEqual({ entries: 0, head: null, broken: null });
  });

  it("numbers entries without a gap and gives them back as they were written", async () => {
    const body = { from: null, to: { title: "修桥", parts: [1, 2.5, "三"] }, why: "写错\u0000了 \ud800" };
    const written = await log.append([entry("created", body), entry("handed-out")]);
    expect(written?.map(({ seq }) => seq)).toEqual([1, 2]);
    const [first] = await log.log();
    expect(first).toEqual(written?.[0]);
    expect(first?.body).toEqual({ ...body, why: "写错\ufffd了 \ufffd" });
    expect(await log.verifyLog()).toEqual({ entries: 2, head: written?.[1]?.hash, broken: null });
  });

  it("gives what is asked for", async () => {
    await log.append([{ ...entry("configured"), subject: "register", subjectId: "yearly-tasks" }]);
    expect((await log.log({ subject: "register" })).map(({ seq }) => seq)).toEqual([3]);
    expect((await log.log({ subjectId: "m1", newestFirst: true })).map(({ seq }) => seq)).toEqual([2, 1]);
    expect((await log.log({ after: 1, before: 3 })).map(({ seq }) => seq)).toEqual([2]);
    expect((await log.log({ subject: ["matter", "register"], limit: 1 })).map(({ seq }) => seq)).toEqual([1]);
    expect((await log.log({ who: "督查室", after: 1 })).map(({ seq }) => seq)).toEqual([2, 3]);
    expect(await log.log({ who: "督查_" })).toEqual([]);
  });

  it("writes nothing for whoever decided on what is not the last any more", async () => {
    expect(await log.append([entry("urged")], 2)).toBeNull();
    expect(await log.headOfLog()).toBe(3);
    expect(await log.append([entry("urged")], 3)).toHaveLength(1);
  });

  it("takes many writers at once, and all of an act or nothing", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, nth) => log.append([entry("reported", { nth }), entry("urged")])));
    expect(await log.headOfLog()).toBe(20);
    const failing = opened.db.transaction().execute(async (trx) => {
      await appendLog(trx, [entry("reported")]);
      throw new Error("the act fails");
    });
    await expect(failing).rejects.toThrow("the act fails");
    expect(await log.verifyLog()).toMatchObject({ entries: 20, broken: null });
  });

  it("cannot be altered, shortened or emptied, not even by the program", async () => {
    await expect(sql`update log set who = '某人' where seq = 3`.execute(opened.db)).rejects.toThrow(
      /only ever added to/,
    );
    await expect(sql`delete from log where seq = 20`.execute(opened.db)).rejects.toThrow(/only ever added to/);
    await expect(sql`truncate log`.execute(opened.db)).rejects.toThrow(/only ever added to/);
  });

  it("keeps files that are handed in, with their hash in the log", async () => {
    const bytes = new Uint8Array([0, 255, 7]);
    const kept = await log.keepEvidence({
      ...{ matter: "m1", fileName: "验收单.pdf", mediaType: "application/pdf", bytes },
      ...{ who: "县水务局经办人", person: null },
    });
    expect(await log.evidence(kept.id)).toEqual({ matter: "m1", shown: kept, bytes });
    const [told] = await log.log({ newestFirst: true, limit: 1 });
    expect(told).toMatchObject({ kind: "filed", body: { file: kept.id, sha256: kept.sha256, bytes: 3 } });
    expect(await log.evidence("f0")).toBeNull();
  });

  // Whoever owns the database can switch the guard off; the chain tells.
  describe("that was altered behind the program's back", () => {
    const behind = async (command: string): Promise<void> => {
      await sql.raw("alter table log disable trigger all").execute(opened.db);
      await sql.raw(command).execute(opened.db);
      await sql.raw("alter table log enable trigger all").execute(opened.db);
    };

    it("names the entry whose words were changed", async () => {
      await behind("update log set body = replace(body, '2.5', '2.6') where seq = 1");
      expect(await log.verifyLog()).toMatchObject({ broken: { seq: 1, why: expect.stringContaining("被改过") } });
      await behind("update log set body = replace(body, '2.6', '2.5') where seq = 1");
      expect((await log.verifyLog()).broken).toBeNull();
    });

    it("names the entry whose words and hash were changed", async () => {
      const hash = "0".repeat(64);
      const [{ hash: before } = { hash: "" }] = await log.log({ after: 4, limit: 1 });
      await behind(`update log set who = '某人', hash = '${hash}' where seq = 5`);
      expect((await log.verifyLog()).broken?.seq).toBe(5);
      await behind(`update log set who = '县督查室督查员', hash = '${before}' where seq = 5`);
      expect((await log.verifyLog()).broken).toBeNull();
    });

    it("names the place of an entry that was taken out", async () => {
      await behind("delete from log where seq = 7");
      expect(await log.verifyLog()).toMatchObject({
        entries: 6,
        broken: { seq: 8, why: expect.stringContaining("第 7 条不在了") },
      });
    });
  });
});
