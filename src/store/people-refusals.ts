// What is refused around people and units, in words. What is refused at the door says the same for every reason, so that nobody
// learns who has an account.

import { Problem } from "../wire/index.ts";

/** There is no such person or unit. */
export const noSuch = (thing: "person" | "unit", id: string): Problem =>
  thing === "person"
    ? new Problem(
        "not-found",
        `没有编号为“${id}”的人员；请刷新人员页面后再选。`,
        `There is no person “${id}”; load the page of people again.`,
      )
    : new Problem(
        "not-found",
        `没有编号为“${id}”的单位；请刷新单位页面后再选。`,
        `There is no unit “${id}”; load the page of units again.`,
      );

/** A username is somebody else's. */
export const usernameTaken = (username: string): Problem =>
  new Problem(
    "conflict",
    `登录名“${username}”已经有人用了，没有保存；请换一个。`,
    `The username “${username}” is taken; nothing was saved. Choose another.`,
  );

/** A name is that of another unit. */
export const unitNameTaken = (name: string): Problem =>
  new Problem(
    "conflict",
    `已经有单位叫“${name}”（现名、别名或曾用名），没有保存；请换一个名称，或把两个单位合并。`,
    `A unit is called “${name}” already, now or formerly; nothing was saved. Choose another name, or merge the two.`,
  );

/** A unit would stand below itself. */
export const belowItself = (name: string): Problem =>
  new Problem(
    "conflict",
    `“${name}”不能放在它自己或它的下级单位之下，没有保存；请另选上级单位。`,
    `“${name}” cannot stand below itself or a unit under it; nothing was saved. Choose another unit above it.`,
  );

/** A unit that was merged takes no changes and no people. */
export const mergedAway = (name: string): Problem =>
  new Problem(
    "conflict",
    `“${name}”已并入别的单位，不能再改动或选用；请选并入后的单位。`,
    `“${name}” was merged into another unit and can neither be changed nor chosen; use the one it became.`,
  );

/** Nobody would be left who may manage people. */
export const lastAdministrator = (name: string): Problem =>
  new Problem(
    "conflict",
    `“${name}”是最后一位能登录的管理员，不能停用或改作别的角色；请先让另一位管理员设好密码。`,
    `“${name}” is the last administrator who can sign in and can neither be deactivated nor given another role; have another one set a password first.`,
  );

/** The first account must be one that can make others. */
export const administratorFirst = (): Problem =>
  new Problem(
    "conflict",
    "还没有管理员，没有添加；第一位真实人员必须是管理员，否则之后没有人能管理人员。",
    "There is no administrator yet; nobody was added. The first real person must be one, else nobody could manage people.",
  );

/** Example people have no accounts. */
export const onlyExample = (name: string): Problem =>
  new Problem(
    "conflict",
    `“${name}”是示例人员，不能邀请登录；请添加真实人员。`,
    `“${name}” is one of the examples and cannot be invited; add real people.`,
  );

/** Somebody who is not active takes no invitation. */
export const notActive = (name: string): Problem =>
  new Problem(
    "conflict",
    `“${name}”已停用，没有生成邀请；请先恢复使用。`,
    `“${name}” is deactivated; no invitation was made. Activate the person first.`,
  );

/** An invitation that is none, was used, or has expired: which of them is not said. */
export const noInvitation = (): Problem =>
  new Problem(
    "not-found",
    "这个邀请链接无效：可能已经用过、已过期或被新的邀请代替；请向管理员要一个新的。",
    "This invitation is not valid: it was used, has expired, or was replaced by a newer one. Ask an administrator for a new one.",
  );

/** A password anybody would try. */
export const weakPassword = (): Problem =>
  new Problem(
    "bad-request",
    "密码太容易猜，没有保存：不能包含登录名，也不能只重复一两个字符；请换一个至少 10 个字符的密码。",
    "This password is too easy to guess and was not saved: it must not contain the username nor repeat one or two characters; choose another of at least 10.",
  );

/** The one answer to whoever cannot be let in. */
export const notLetIn = (): Problem =>
  new Problem(
    "unauthorized",
    "登录名、密码或验证码不对；请检查后重试，忘记密码请管理员重新邀请。",
    "Username, password or code is wrong; check them and try again. An administrator can invite you anew if you forgot the password.",
  );

/** The second step of signing in. */
export const codeNeeded = (): Problem =>
  new Problem(
    "code-needed",
    "请再输入验证器上的 6 位验证码，或一个备用码。",
    "Now type the six digits your authenticator shows, or one of the backup codes.",
  );

/** A password or a code of somebody who has signed in is wrong. */
export const wrongProof = (): Problem =>
  new Problem(
    "forbidden",
    "密码或验证码不对，没有改动；请重新输入。",
    "The password or the code is wrong; nothing was changed. Type it again.",
  );

/** Too many wrong tries. */
export const tooOften = (): Problem =>
  new Problem(
    "too-often",
    "登录尝试太多，暂时不能再试；请过一刻钟再登录。",
    "There were too many tries to sign in; wait a quarter of an hour before the next.",
  );

/** A second factor is on already, or was never begun. */
export const twoFactorState = (on: boolean): Problem =>
  on
    ? new Problem(
        "conflict",
        "两步验证已经开启；要换验证器，请先关闭再开启。",
        "The second factor is on already; to change the authenticator end it first.",
      )
    : new Problem(
        "conflict",
        "还没有开始设置两步验证；请先输入密码取得密钥。",
        "The second factor was not begun; give your password first to get its secret.",
      );

/** Acting as an example is over, or was never meant for this person. */
export const noActing = (): Problem =>
  new Problem(
    "forbidden",
    "只有在还没有真实人员设过密码时，才能在本机以示例人员的身份试用；请登录。",
    "Acting as one of the examples is for this machine alone, and only until real people have accounts; sign in.",
  );
