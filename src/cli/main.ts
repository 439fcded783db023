// The command line: takes the arguments apart, calls the one command they name, and turns what it throws into an exit
// status: 0 done, 1 the input could not be read, 2 the command line was wrong.

import { CommanderError } from "commander";
import { program } from "./args.ts";
import { endWithReader, tellError } from "./output.ts";

/** Runs one command. `argv` is that of the process, program name included. */
export async function main(argv: readonly string[]): Promise<void> {
  endWithReader();
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    // Commander has said it already; help and version are no errors.
    process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : tellError(error);
  }
}
