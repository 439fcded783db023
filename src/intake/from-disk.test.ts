import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn, isFolder, loadFile, takeFile } from "./from-disk.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duixian-disk-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, text = "报告") => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("a file on the disk", () => {
  it("is refused where there is none, or a folder", async () => {
    await expect(takeFile(join(folder, "无.txt"))).rejects.toMatchObject({ code: "not-found" });
    await expect(takeFile(join(put("a.txt"), "b.txt"))).rejects.toMatchObject({ code: "not-found" });
    await expect(takeFile(folder)).rejects.toMatchObject({ detail: expect.stringContaining("是一个文件夹") });
  });

  it("is not loaded where it is over 200 MB", async () => {
    const path = put("大.txt");
    truncateSync(path, 200 * 1024 * 1024 + 1);
    await expect(loadFile(path)).rejects.toMatchObject({
      code: "too-large",
      detail: expect.stringContaining("201 MB"),
    });
  });

  // Whoever is root may read everything.
  it.skipIf(process.getuid?.() === 0)("is refused where it may not be read", async () => {
    const path = put("禁.txt");
    chmodSync(path, 0);
    await expect(loadFile(path)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a folder", () => {
  it("gives its files in one order, without what systems, editors and browsers leave", async () => {
    const root = join(folder, "reports");
    for (const inner of ["乙县", "甲县", "页_files", "图_files"]) mkdirSync(join(root, inner), { recursive: true });
    for (const name of ["b.txt", "a.docx", "页.html", "~$a.docx", ".hidden", "Thumbs.db"])
      writeFileSync(join(root, name), "1");
    for (const name of ["甲县/1.txt", "乙县/2.txt", "页_files/logo.png", "图_files/3.txt"])
      writeFileSync(join(root, name), "1");
    symlinkSync(root, join(root, "甲县", "回到上面"));
    expect((await filesIn(root)).map((file) => relative(root, file))).toEqual([
      "a.docx",
      "b.txt",
      "乙县/2.txt",
      "图_files/3.txt",
      "甲县/1.txt",
      "页.html",
    ]);
    expect(await isFolder(root)).toBe(true);
  });

  it("is refused where it holds nothing", async () => {
    mkdirSync(join(folder, "空"));
    await expect(filesIn(join(folder, "空"))).rejects.toMatchObject({ code: "not-found" });
  });
});
