// Real Chromium, and pages in it that remember everything that went wrong: script errors, console errors, policy violations.

import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { describe } from "vitest";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A group of tests that need a browser; where there is none its name says so and it is skipped. */
export const describeInBrowser = existsSync(CHROMIUM)
  ? describe
  : (name: string, tests: () => void) => describe.skip(`${name} (left out: no Chromium at ${CHROMIUM})`, tests);

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** A page and what went wrong in it so far. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Of whoever is signed in. */
  readonly cookies?: Awaited<ReturnType<BrowserContext["cookies"]>>;
}

/** Opens a page that is watched from its first byte. */
export async function open(
  browser: Browser,
  url: string,
  { width = 1440, height = 900, dark = false, cookies = [] }: Look = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(url);
  await page.waitForSelector("h1");
  await page.waitForSelector(".waiting", { state: "detached" });
  return { page, faults };
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
