// Two groups of tests, one after the other: what needs only the text, then what starts a database, a server or a browser. No more than
// two files of the second run at a time, because each of these takes a core and half a gigabyte.

import { defineConfig } from "vitest/config";

const alone = [
  "src/{store,api,cli,office,notices,births,examples}/**/*.test.ts",
  "tests/browser/**/*.test.ts",
  "tests/tour.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A page that is fetched for the first time takes longer than a second on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "text",
          include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: "house", include: alone, maxWorkers: 2, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
