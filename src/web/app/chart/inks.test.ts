import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { light, tokens } from "./inks.ts";

describe("the inks of pictures", () => {
  it("are the colours of the page on light paper", () => {
    const [sheet = ""] = readFileSync("src/web/app/paper.css", "utf8").split("@media (prefers-color-scheme: dark)");
    for (const [name, color] of Object.entries(light))
      expect(sheet).toContain(`${tokens[name as keyof typeof tokens]}: ${color};`);
  });
});
