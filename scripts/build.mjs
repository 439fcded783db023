// Builds what runs: the rooms with tsc into dist/, the migrations' companions and the page with vite into dist/web/.
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";

const run = (bin, ...args) => execFileSync(process.execPath, [`node_modules/${bin}`, ...args], { stdio: "inherit" });

rmSync("dist", { recursive: true, force: true });
run("typescript/bin/tsc", "-p", "tsconfig.build.json");
if (existsSync("src/web/index.html")) run("vite/bin/vite.js", "build", "--logLevel", "warn");
