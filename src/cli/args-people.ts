// The commands under `duixian people`, their arguments and options.

import { type Command, Option } from "commander";
import type { PersonInput } from "../wire/index.ts";
import type { NewPersonOptions } from "./people.ts";

// Named here, so that the schemas are loaded only when they are needed.
const ROLES = [
  "administrator",
  "supervisor",
  "leader",
  "head",
  "clerk",
  "deputy",
  "auditor",
] as const satisfies readonly PersonInput["role"][];

/** Adds `people` with what can be done. */
export function addPeople(duixian: Command): void {
  const people = duixian
    .command("people")
    .description("谁可以登录：添加、列出、邀请、停用 · who may sign in: add, list, invite, deactivate")
    .helpCommand(false);
  const data = () => new Option("--data <folder>", "数据文件夹 · the data folder");

  people
    .command("add")
    .description("添加人员并给出邀请链接 · add somebody and print the invitation")
    .argument("<name>", "姓名或岗位 · name or post")
    .argument("<username>", "登录名 · username")
    .addOption(new Option("--role <role>", "角色 · role").choices(ROLES).makeOptionMandatory())
    .option("--unit <name>", "单位名称 · name of the unit")
    .option("--post <post>", "台账里的岗位称呼 · what registers call the post")
    .option("--email <address>", "电子邮箱 · e-mail address")
    .addOption(data())
    .action(async (name: string, username: string, options: NewPersonOptions) => {
      const { addPerson } = await import("./people.ts");
      await addPerson(name, username, options);
    });
  people
    .command("list")
    .description("列出人员 · list everybody")
    .addOption(data())
    .action(async (options: { data?: string }) => {
      const { listPeople } = await import("./people.ts");
      await listPeople(options);
    });
  people
    .command("invite")
    .description("重新邀请，用来设新密码 · invite anew, for a new password")
    .argument("<username>", "登录名 · username")
    .addOption(data())
    .action(async (username: string, options: { data?: string }) => {
      const { invitePerson } = await import("./people.ts");
      await invitePerson(username, options);
    });
  people
    .command("deactivate")
    .description("停用，登录立即结束 · deactivate; sessions end at once")
    .argument("<username>", "登录名 · username")
    .addOption(data())
    .action(async (username: string, options: { data?: string }) => {
      const { deactivatePerson } = await import("./people.ts");
      await deactivatePerson(username, options);
    });
}
