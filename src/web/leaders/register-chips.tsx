// Which registers are looked at: all that hold a matter, or those that are pressed.

import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { useRegisters } from "../registers/queries.ts";

/** @param also registers that are offered though they hold nothing: the appraisal in a bulletin */
export function RegisterChips({ chosen, also = [] }: { chosen: readonly string[]; also?: readonly string[] }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const registers = useRegisters();
  const offered = (registers.data ?? []).filter(
    ({ code, total }) => total > 0 || chosen.includes(code) || also.includes(code),
  );
  if (offered.length < 2) return null;
  const toggle = (code: string) => {
    const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    move({ registers: next.join(",") }, "keep");
  };
  return (
    <fieldset className="chips">
      <legend>{t("leaders.registers")}</legend>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => move({ registers: null }, "keep")}>
        {t("leaders.allRegisters")}
      </button>
      {offered.map(({ code, name }) => (
        <button key={code} type="button" lang="zh-CN" aria-pressed={chosen.includes(code)} onClick={() => toggle(code)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
