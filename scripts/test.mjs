// `npm test`: builds what is out of date, checks types and style, runs every test, says what is left out and why, and ends with
// one line of counts. Words after `--` go to vitest: `npm test -- src/text`.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const DATABASE = process.env.DUIXIAN_TEST_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
/** Every project of the compiler; `base` is what they share, `build` is what the build checks. */
const TYPES = readdirSync(".").filter((file) => /^tsconfig(\.(?!base|build)\w+)?\.json$/.test(file));

const counts = { passed: 0, failed: 0, skipped: 0 };
const left = await leftOut();

// The tests start the built program: what cannot be built need not be tested.
if (isStale()) step("build", "scripts/build.mjs");
if (counts.failed === 0) {
  for (const project of TYPES) step(`types of ${project}`, "node_modules/typescript/bin/tsc", "-p", project);
  step("style", "node_modules/@biomejs/biome/bin/biome", "check", ".");
  runTests(process.argv.slice(2));
}
finish();

/** The parts of the tests that this machine cannot run, a sentence each. */
async function leftOut() {
  const sentences = [];
  if (!existsSync(CHROMIUM)) {
    sentences.push(
      `The browser tests are left out: there is no Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium) or name one with CHROMIUM.`,
    );
  }
  if (!(await answers(DATABASE))) {
    sentences.push(
      `The store's contract on a PostgreSQL server is left out: none answers at ${new URL(DATABASE).host}. Start one or name one with DUIXIAN_TEST_DATABASE_URL.`,
    );
  }
  return sentences;
}

async function answers(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Whether something that is built from is younger than what was built. */
function isStale() {
  const built = ["dist/cli/main.js", "dist/web/index.html"];
  if (!built.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  const sources = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name));
  const settings = ["package.json", "tsconfig.base.json", "tsconfig.build.json", "vite.config.ts", "scripts/build.mjs"];
  return [...sources, ...settings].some((file) => statSync(file).mtimeMs > oldest);
}

/** Runs one check and counts it. */
function step(name, script, ...args) {
  const isRight = node(script, ...args) === 0;
  counts[isRight ? "passed" : "failed"]++;
  console.log(`${name}: ${isRight ? "right" : "WRONG"}`);
}

function node(script, ...args) {
  return spawnSync(process.execPath, [script, ...args], { stdio: "inherit" }).status ?? 1;
}

function runTests(words) {
  const folder = mkdtempSync(join(tmpdir(), "duixian-test-"));
  const file = join(folder, "results.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const status = node("node_modules/vitest/vitest.mjs", "run", ...reporters, ...words);
  const found = existsSync(file)
    ? countsOf(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 1, skipped: 0 };
  rmSync(folder, { recursive: true });
  for (const kind of Object.keys(counts)) counts[kind] += found[kind];
  // An error outside of any test, such as a promise that nobody waited for.
  if (status !== 0 && found.failed === 0) counts.failed++;
}

function countsOf({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that could not even be loaded holds no test that failed.
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unread.length,
    skipped: numPendingTests + numTodoTests,
  };
}

function finish() {
  for (const sentence of left) console.log(sentence);
  const { passed, failed, skipped } = counts;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}
