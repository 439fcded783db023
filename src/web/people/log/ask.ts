// What the log asks the service: its entries, page by page, and whether its chain holds.

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import createClient from "openapi-fetch";
import type { LogEntry, LogSubject, LogVerification } from "../../../wire/index.ts";
import { type Answers, answer, BASE } from "../../app/client.ts";

/** Which entries: about what, about which thing, by whom. */
export interface LogWanted {
  readonly subject: LogSubject | null;
  readonly id: string | null;
  readonly who: string | null;
}

/** A page of the log, with the titles of the matters that it speaks of. */
export interface LogPage {
  readonly entries: LogEntry[];
  readonly titles: Readonly<Record<string, string>>;
}

interface Query {
  subject?: LogSubject;
  subjectId?: string;
  who?: string;
  before?: number;
  limit: number;
}

interface Paths {
  "/log": { get: { parameters: { query: Query } } & Answers<LogPage> };
  "/log/verification": { get: Answers<LogVerification> };
}

const client = createClient<Paths>({ baseUrl: BASE });

/** How many entries come at once. */
export const PAGE = 100;

const askLog = ({ subject, id, who }: LogWanted, before: number | null): Promise<LogPage> => {
  const query: Query = {
    limit: PAGE,
    ...(subject === null ? {} : { subject }),
    ...(id === null || id === "" ? {} : { subjectId: id }),
    ...(who === null || who === "" ? {} : { who }),
    ...(before === null ? {} : { before }),
  };
  return answer(client.GET("/log", { params: { query } }));
};

/** The entries that are asked for, newest first; more of them on demand. */
export const useLog = (wanted: LogWanted) =>
  useInfiniteQuery({
    queryKey: ["log", wanted],
    queryFn: ({ pageParam }) => askLog(wanted, pageParam),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries }) => (entries.length < PAGE ? undefined : (entries.at(-1)?.seq ?? undefined)),
    refetchOnMount: "always",
  });

export const useVerification = () =>
  useQuery({ queryKey: ["log-verification"], queryFn: () => answer(client.GET("/log/verification")), staleTime: 0 });
