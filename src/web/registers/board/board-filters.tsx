// The choices among the matters of a register: lights with their numbers, then stage, unit, leader, year, what is overdue or open, words.

import { Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { RegisterBoard, RegisterShown, Tally } from "../../../wire/index.ts";
import { useAddress, useTyped } from "../../app/address.ts";
import { type Asked, type Filter, isNarrowed, type Sort, sorts, unfiltered } from "../asked.ts";
import { LightSign, lights } from "../light-sign.tsx";

/** Id of the box that filters by words. */
export const FILTER = "board-filter";

interface FiltersProps {
  readonly register: RegisterShown;
  readonly board: RegisterBoard;
  readonly asked: Asked;
}

export function BoardFilters({ register, board, asked }: FiltersProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const [words, type] = useTyped("q");
  const clear = () => {
    type("");
    move(unfiltered, "keep");
  };
  return (
    <search className="board-filters">
      <LightChips board={board} asked={asked} />
      <div className="board-choices">
        {register.years.length > 1 && <Choice name="year" asked={asked} options={register.years.map(yearOption)} />}
        <Choice name="stage" asked={asked} options={stageOptions(board)} />
        <Choice name="unit" asked={asked} options={board.units.map(tallyOption)} />
        {board.leaders.length > 0 && <Choice name="leader" asked={asked} options={board.leaders.map(tallyOption)} />}
        <Choice
          name="sort"
          asked={asked}
          options={sorts.map((value) => ({ value, label: t(`registers.board.sorts.${value}`) }))}
        />
        <Input
          id={FILTER}
          type="search"
          aria-label={t("registers.board.words")}
          placeholder={t("registers.board.wordsHint")}
          value={words}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <p className="board-shown figures">
        <span role="status">{t("registers.board.shown", { shown: board.found, of: board.total })}</span>
        {isNarrowed(asked) && (
          <button type="button" className="link" onClick={clear}>
            {t("shelf.clear")}
          </button>
        )}
      </p>
    </search>
  );
}

const yearOption = (year: number): Option => ({ value: String(year), label: String(year) });
const tallyOption = ({ name, total }: Tally): Option => ({ value: name, label: `${name} ${total}` });
const stageOptions = ({ stages }: RegisterBoard): readonly Option[] =>
  stages.filter(({ count }) => count > 0).map(({ code, name, count }) => ({ value: code, label: `${name} ${count}` }));

function LightChips({ board, asked }: Omit<FiltersProps, "register">) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const { light, overdue, open } = asked.by;
  const all = lights.reduce((sum, each) => sum + (board.lights[each] ?? 0), 0);
  return (
    <fieldset className="light-chips">
      <legend className="unseen">{t("registers.board.lights")}</legend>
      <button type="button" aria-pressed={light === null} onClick={() => move({ light: null }, "keep")}>
        {t("ledger.all")} <span className="figures">{all}</span>
      </button>
      {lights
        .filter((each) => (board.lights[each] ?? 0) > 0 || light === each)
        .map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={light === each}
            onClick={() => move({ light: light === each ? null : each }, "keep")}
          >
            <LightSign light={each} /> <span className="figures">{board.lights[each] ?? 0}</span>
          </button>
        ))}
      <button
        type="button"
        className="apart"
        aria-pressed={overdue === "1"}
        onClick={() => move({ overdue: overdue === "1" ? null : "1" }, "keep")}
      >
        {t("registers.board.overdue")} <span className="figures">{board.overdue}</span>
      </button>
      <button
        type="button"
        aria-pressed={open === "1"}
        onClick={() => move({ open: open === "1" ? null : "1" }, "keep")}
      >
        {t("registers.board.open")}
      </button>
    </fieldset>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly name: Exclude<Filter, "light" | "overdue" | "open" | "q"> | "sort";
  readonly asked: Asked;
  readonly options: readonly Option[];
}

/** The browser's own list. What a link names and is no longer offered stays to be seen. */
function Choice({ name, asked, options }: ChoiceProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const id = useId();
  const value = name === "sort" ? asked.sort : asked.by[name];
  const missing = value !== null && !options.some((option) => option.value === value);
  const isOn = name === "sort" ? value !== ("due" satisfies Sort) : value !== null;
  return (
    <span className={isOn ? "board-choice on" : "board-choice"}>
      <label htmlFor={id}>{t(`registers.board.by.${name}`)}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ target }) =>
          move({ [name]: name === "sort" && target.value === "due" ? null : target.value }, "keep")
        }
      >
        {name !== "sort" && <option value="">{t("ledger.all")}</option>}
        {missing && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
