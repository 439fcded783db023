// The commands under `duixian notices`, their arguments and options.

import type { Command } from "commander";
import type { NoticesRunOptions } from "./notices.ts";

/** Adds `notices`. @param isDate reads a day from the command line */
export function addNotices(duixian: Command, isDate: (text: string) => string): void {
  const notices = duixian.command("notices").description("台账的提醒 · reminders of the registers").helpCommand(false);
  notices
    .command("run")
    .description(
      "现在就提醒并发出到时的邮件；serve 会自己做 · remind and send what is due now; serve does it by itself",
    )
    .option("--date <date>", "当作这一天 2025-03-10 · as if it were that day", isDate)
    .option("--data <folder>", "数据文件夹 · the data folder")
    .action(async (options: NoticesRunOptions) => {
      const { runNotices } = await import("./notices.ts");
      await runNotices(options);
    });
}
