// What goes to standard output and standard error: documents whole or not at all, messages in Chinese and English, and a
// reader that has gone away (`| head`) is no error.

import { inspect } from "node:util";
import { Problem } from "../wire/index.ts";

/** Writes to standard output and waits until it is taken. Where the reader has gone away, `endWithReader` ends the process. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => {
      if (!error) done();
      else if (!hasGone(error)) fail(error);
    });
  });
}

const hasGone = (error: NodeJS.ErrnoException): boolean =>
  error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";

/** Writes a line to standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Tells why something could not be done, and returns the exit status: 2 for a command line that is wrong, else 1. */
export function tellError(error: unknown): number {
  if (error instanceof Problem) {
    tell(`错误：${error.detail}`);
    tell(`error: ${error.detailEn}`);
    return error.code === "bad-request" ? 2 : 1;
  }
  tell("程序内部错误，请把以下内容报告给开发者 · internal error, please report what follows:");
  tell(inspect(error));
  return 1;
}

/** Ends quietly when whoever reads the output stops reading it. */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (hasGone(error)) process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.stderr.on("error", () => {});
}
