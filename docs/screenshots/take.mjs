// Takes the pictures of this folder anew, from the built program with nothing but its examples: `node docs/screenshots/take.mjs`.
// Needs Chromium (CHROMIUM names one that is not at /usr/bin/chromium) and a built program (`npm run build`).

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 375, height: 760 };

/** Name of the file → where it is taken and how the page is brought there. `last` is the path of the newest example. */
const pictures = {
  "shelf.png": { ...WIDE, path: () => "/" },
  "report-zh.png": {
    ...WIDE,
    path: (last) => `${last}?why=1`,
    act: (page) => choose(page, "规模以上工业增加值增长8%"),
  },
  "targets.png": { ...WIDE, path: (last) => `${last}?open=targets`, act: (page) => page.waitForSelector("canvas") },
  "report-en-dark.png": {
    ...WIDE,
    dark: true,
    path: (last) => `${last}?lang=en`,
    act: (page) => choose(page, "一般公共预算收入"),
  },
  "government.png": { ...WIDE, path: () => "/governments", act: (page) => page.locator("main a").first().click() },
  "promises.png": {
    ...WIDE,
    path: () => "/promises?verdict=missed",
    act: (page) => page.locator(".promise-line").first().click(),
  },
  "checks.png": { ...WIDE, path: (last) => `/checks?report=${last.split("/").at(-1)}` },
  "compare.png": { ...WIDE, path: () => "/compare", act: (page) => page.waitForSelector("svg") },
  "search.png": { ...WIDE, path: () => "/search?q=%E9%AB%98%E6%A0%87%E5%87%86%E5%86%9C%E7%94%B0" },
  "promises-phone.png": {
    ...PHONE,
    dark: true,
    path: () => "/promises?lang=en",
    act: (page) => page.locator(".promise-line").nth(2).click(),
  },
  "phone.png": { ...PHONE, path: (last) => `${last}?side=ledger`, act: (page) => choose(page, "社会消费品零售总额") },
};

/** Selects the first statement whose words contain these. */
async function choose(page, words) {
  await page.locator(".mark", { hasText: words }).first().click();
  await page.mouse.move(0, 0);
}

const data = await mkdtemp(join(tmpdir(), "duixian-pictures-"));
const program = spawn(process.execPath, ["bin/duixian.js", "serve", "--examples", "--port", "0"], {
  env: { ...process.env, DUIXIAN_DATA: data },
  stdio: ["ignore", "pipe", "inherit"],
});
const url = await new Promise((found) => {
  program.stdout.on("data", (said) => {
    const address = /http:\/\/\S+:\d+/.exec(said.toString());
    if (address !== null) found(address[0]);
  });
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});

const { reports } = await (await fetch(`${url}/api/v1/reports`)).json();
const last = `/reports/${reports.toSorted((a, b) => b.planYear - a.planYear)[0].id}`;
for (const [name, { width, height, dark = false, path, act = () => {} }] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? "dark" : "light" });
  await page.goto(url + path(last), { waitUntil: "networkidle" });
  await act(page);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: new URL(name, import.meta.url).pathname });
  await page.close();
}

await browser.close();
program.kill("SIGTERM");
await new Promise((ended) => program.once("exit", ended));
await rm(data, { recursive: true });
