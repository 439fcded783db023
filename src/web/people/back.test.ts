import { expect, it } from "vitest";
import { backOf } from "./back.ts";

it.each(["/", "/registers/yearly-tasks?unit=%E6%B0%B4", "/matters/m1#events", "/reports/r?at=1-2"])(
  "goes back to %s",
  (path) => expect(backOf(path)).toBe(path),
);

it.each([
  null,
  "",
  "registers",
  "//elsewhere.example/",
  "/\\elsewhere.example/",
  "/\t/elsewhere.example/",
  "https://elsewhere.example/",
  "javascript:alert(1)",
  "/sign-in?to=/",
])("does not follow %j", (path) => expect(backOf(path)).toBe("/"));
