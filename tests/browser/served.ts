// The built program, started as a person starts it, on a data folder of its own. Stops it when it is told to.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The service at work. */
export interface Served {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Tells it to stop and waits until it has. */
  readonly stop: () => Promise<void>;
}

/** A data folder that nobody has used, and how to be rid of it. */
export async function freshFolder(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "duixian-browser-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Serves a data folder on any free port.
 *
 * @param examples what is put into an empty folder: the examples, or nothing
 * @throws Error with what the program said if it does not start
 */
export async function serve(data: string, examples: "examples" | "nothing" = "examples"): Promise<Served> {
  const { DATABASE_URL: _, ...env } = process.env;
  const shown = examples === "examples" ? ["--examples"] : [];
  const program = spawn(process.execPath, ["bin/duixian.js", "serve", "--port", "0", ...shown], {
    env: { ...env, DUIXIAN_DATA: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { url: await addressOf(program), stop: () => stopped(program) };
}

function addressOf(program: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((found, failed) => {
    const hear = (words: Buffer) => {
      said += words.toString();
      const address = /http:\/\/[^\s]+:\d+/.exec(said);
      if (address !== null) found(address[0]);
    };
    program.stdout?.on("data", hear);
    program.stderr?.on("data", hear);
    program.on("exit", (code) => failed(new Error(`serve ended with ${code}: ${said}`)));
  });
}

async function stopped(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const ended = new Promise((done) => program.once("exit", done));
  program.kill("SIGTERM");
  await ended;
}
