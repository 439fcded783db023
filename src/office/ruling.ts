// Changing the rules: the configuration of a register, and the office's own days off.

import { mayKeep } from "../people/index.ts";
import { configurationIn, isDay } from "../registers/index.ts";
import { handOf } from "./deciding.ts";
import type { Hands } from "./hands.ts";
import type { Office } from "./office.ts";
import { notYours, wrongDay } from "./refusals.ts";

/** That part of the port. */
export function rulingWith({
  shelf,
  writer,
}: Pick<Hands, "shelf" | "writer">): Pick<Office, "configure" | "enterDays"> {
  return {
    async configure(actor, file, why, code) {
      if (!mayKeep(actor).configure) throw notYours("改台账的规则", "change the rules of registers");
      const read = configurationIn(file);
      if (read.kind === "troubles") return read.troubles;
      if (read.configuration.code !== code) return [anotherCode(read.configuration.code, code)];
      const body = { file, from: shelf.inForce.get(code)?.file ?? null, why };
      await writer.write(() => [{ ...handOf(actor), subject: "register", subjectId: code, kind: "configured", body }]);
      return [];
    },
    async enterDays(actor, days, why) {
      if (!mayKeep(actor).configure) throw notYours("填放假安排", "enter days off");
      const wrong = [...days.daysOff, ...days.workdays].find((day) => !isDay(day));
      if (wrong !== undefined) throw wrongDay(wrong, "它不是日期，应写成 2027-01-01。");
      const body = { days, from: shelf.officeDays(), why };
      await writer.write(() => [{ ...handOf(actor), subject: "calendar", subjectId: "office", kind: "entered", body }]);
    },
  };
}

const anotherCode = (written: string, wanted: string) => ({
  where: "代码",
  what: `文件里写的是“${written}”，要改的却是“${wanted}”`,
  advice: "代码改成一样。",
});
