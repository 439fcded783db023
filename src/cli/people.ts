// `duixian people`: who may sign in. The first administrator is made here; everybody else more easily on the pages.

import { type Person, type PersonInput, Problem, personRoleNames } from "../wire/index.ts";
import { print, tell } from "./output.ts";
import { type Desk, type Placed, withDesk } from "./people-desk.ts";

/** What is said of somebody new. */
export interface NewPersonOptions extends Placed {
  readonly role: PersonInput["role"];
  /** By its name. */
  readonly unit?: string;
  readonly post?: string;
  readonly email?: string;
}

/** Adds somebody and prints the path of the invitation. @throws Problem what the store refuses */
export const addPerson = (name: string, username: string, options: NewPersonOptions): Promise<void> =>
  withDesk(options, async (desk) => {
    const { role, unit, post = null, email = null } = options;
    const unitId = unit === undefined ? null : await unitNamed(desk, unit);
    const person = await desk.addPerson({ name, username, role, unit: unitId, post, email });
    tell(`已添加“${person.name}”（${personRoleNames[person.role]}） · added`);
    await invitationFor(desk, person);
  });

/** Lists everybody, one a line. */
export const listPeople = (options: Placed): Promise<void> =>
  withDesk(options, async (desk) => {
    const people = await desk.people();
    const lines = people.map((person) =>
      [person.username, person.name, personRoleNames[person.role], person.unitName ?? "", stateOf(person)].join("\t"),
    );
    await print(lines.map((line) => `${line}\n`).join(""));
  });

/** Prints the path of a new invitation; the one before is good no more. @throws Problem where there is nobody of that name */
export const invitePerson = (username: string, options: Placed): Promise<void> =>
  withDesk(options, async (desk) => invitationFor(desk, await personNamed(desk, username)));

/** Deactivates somebody; every session ends. @throws Problem where there is nobody of that name, or nobody would be left */
export const deactivatePerson = (username: string, options: Placed): Promise<void> =>
  withDesk(options, async (desk) => {
    const { id } = await personNamed(desk, username);
    const { name } = await desk.changePerson(id, { active: false });
    tell(`已停用“${name}”，登录都已结束，做过的事都还在 · deactivated; sessions have ended, what was done stays`);
  });

async function invitationFor(desk: Desk, { id, name }: Person): Promise<void> {
  const { path } = await desk.invite(id);
  tell(`请“${name}”在7天内打开“服务地址 + 下面的路径”设置密码，只能用一次：`);
  tell("within 7 days, once, behind the address of the service:");
  await print(`${path}\n`);
}

async function personNamed(desk: Desk, username: string): Promise<Person> {
  const found = (await desk.people()).find((person) => person.username === username.toLowerCase());
  if (found !== undefined) return found;
  throw new Problem(
    "not-found",
    `没有登录名为“${username}”的人员；duixian people list 列出全部。`,
    `There is nobody with the username “${username}”; duixian people list shows all.`,
  );
}

async function unitNamed(desk: Desk, name: string): Promise<string> {
  const found = (await desk.units()).find((unit) => unit.name === name && unit.mergedInto === null);
  if (found !== undefined) return found.id;
  throw new Problem(
    "not-found",
    `没有叫“${name}”的单位；请先在页面上添加单位，或去掉 --unit。`,
    `There is no unit “${name}”; add it on the pages first, or leave --unit out.`,
  );
}

function stateOf({ example, active, signedUp, twoFactor }: Person): string {
  if (example) return "示例 example";
  if (!active) return "已停用 deactivated";
  if (!signedUp) return "待设密码 invited";
  return twoFactor ? "在用，两步验证 active, two factors" : "在用 active";
}
