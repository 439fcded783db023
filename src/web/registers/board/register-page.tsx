// One register: its counts and rates, and its matters as a table, by stage, or on a calendar; now, or as it stood on a past day.

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Me, RegisterBoard, RegisterShown } from "../../../wire/index.ts";
import { useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { useTitle } from "../../app/title.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useMe } from "../../people/queries.ts";
import { Acts } from "../acts/acts.tsx";
import { type Asked, askedOf, isNarrowed, queryOf, unfiltered } from "../asked.ts";
import { useLive } from "../live.ts";
import { PastNote } from "../past-note.tsx";
import { useBoard, useRegister } from "../queries.ts";
import { BoardFilters } from "./board-filters.tsx";
import { BoardHead } from "./board-head.tsx";
import { BoardTable } from "./board-table.tsx";
import { CalendarView } from "./calendar-view.tsx";
import { RatesLine } from "./rates-line.tsx";
import { StagesView } from "./stages-view.tsx";
import "../registers.css";
import "./board.css";

export function RegisterPage() {
  const { code = "" } = useParams();
  const register = useRegister(code);
  const me = useMe();
  useTitle(register.data?.name ?? null);
  const failed = [register, me].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (register.data === undefined || me.data === undefined) return <Waiting />;
  return (
    <Acts>
      {me.data.role !== "public" && <Live />}
      <Board key={code} register={register.data} me={me.data} />
    </Acts>
  );
}

function Live() {
  useLive();
  return null;
}

function Board({ register, me }: { register: RegisterShown; me: Me }) {
  const [params] = useAddress();
  const asked = useMemo(() => askedOf(params), [params]);
  const query = useMemo(() => queryOf(asked), [asked]);
  const board = useBoard(register.code, query);
  return (
    <div className="register-page">
      <BoardHead register={register} asked={asked} />
      {asked.date !== null && <PastNote date={asked.date} />}
      {board.isError && <Failed small error={board.error} retry={() => void board.refetch()} />}
      {board.data === undefined ? (
        !board.isError && <Waiting />
      ) : (
        <div aria-busy={board.isPlaceholderData}>
          <BoardFilters register={register} board={board.data} asked={asked} />
          <RatesLine rates={board.data.rates} />
          <Views register={register} board={board.data} asked={asked} me={me} />
        </div>
      )}
    </div>
  );
}

interface ViewsProps {
  readonly register: RegisterShown;
  readonly board: RegisterBoard;
  readonly asked: Asked;
  readonly me: Me;
}

function Views({ register, board, asked, me }: ViewsProps) {
  if (asked.view === "calendar") return <CalendarView register={register} board={board} asked={asked} />;
  if (board.found === 0) return <Nothing register={register} asked={asked} />;
  if (asked.view === "stages") return <StagesView board={board} asked={asked} />;
  return <BoardTable register={register} board={board} asked={asked} me={me} />;
}

/** Nothing is held, or nothing fits: which of the two, and the next step. */
function Nothing({ register, asked }: Pick<ViewsProps, "register" | "asked">) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  if (!isNarrowed(asked))
    return (
      <p className="nothing">
        {t("registers.board.empty")} {register.may.create && t("registers.board.emptyWhat")}
      </p>
    );
  return (
    <p className="nothing">
      {t("registers.board.nothing")}{" "}
      <button type="button" className="link" onClick={() => move(unfiltered, "keep")}>
        {t("shelf.clear")}
      </button>
    </p>
  );
}
