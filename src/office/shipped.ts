// The configurations that come with the product, from the folder `registers` of the package, in the order people know them.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Seen from src/office as from dist/office. */
const FOLDER = fileURLToPath(new URL("../../registers/", import.meta.url));

/** The order of the list of registers; what an office adds comes after. */
const order = [
  "yearly-tasks",
  "errands-13710",
  "livelihood",
  "key-projects",
  "investment",
  "suggestions",
  "requests",
  "rectification",
  "problems",
  "chiefs",
  "appraisal",
];

/** Their files, whole. */
export const shippedFiles = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted((one, other) => rank(one) - rank(other))
    .map((name) => readFileSync(join(FOLDER, name), "utf8"));

function rank(name: string): number {
  const at = order.indexOf(name.replace(/\.yaml$/, ""));
  return at < 0 ? order.length : at;
}
