// What `add` refuses before it opens anything.

import { expect, it } from "vitest";
import { Problem } from "../wire/index.ts";
import { add } from "./add.ts";

it.each([
  [["a.txt"], "javascript:alert(1)"],
  [["a.txt"], "yihu.example/2023.html"],
  [["a.txt", "b.txt"], "https://yihu.example/2023.html"],
])("refuses %j from %s as a command line that is wrong", async (paths, url) => {
  const refused = await add(paths, { url, data: "/nowhere" }).catch((error) => error);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ code: "bad-request" });
  expect(refused.detail).toContain("--url");
});
