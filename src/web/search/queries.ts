// The answers of the service as this page keeps them. What is shown stays until the next answer has come.

import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from "@tanstack/react-query";
import { askSearch } from "./ask.ts";
import { type Asked, askedOf, isBlank } from "./asked.ts";

/** Sentences fetched at once. */
export const PAGE = 50;

/** What was found, page by page; nothing is asked while the box is empty and no filter narrows. */
export const useFound = (asked: Asked) =>
  useInfiniteQuery({
    queryKey: ["search", asked],
    queryFn: ({ pageParam }) => askSearch(asked, pageParam, PAGE),
    initialPageParam: 0,
    getNextPageParam: ({ offset, hits, total }) => {
      const next = offset + hits.length;
      return hits.length > 0 && next < total ? next : undefined;
    },
    enabled: !isBlank(asked),
    placeholderData: keepPreviousData,
  });

/** How many sentences each of several questions would find; null while it is not known. */
export const useTotals = (questions: readonly Asked[]): readonly (number | null)[] =>
  useQueries({
    queries: questions.map((asked) => ({
      queryKey: ["search", "total", asked],
      queryFn: async () => (await askSearch(asked, 0, 1)).total,
    })),
    combine: (answers) => answers.map(({ data }) => data ?? null),
  });

const everything = askedOf(new URLSearchParams());

/** How many sentences are held, by every filter. */
export const useEverything = (wanted = true) =>
  useQuery({ queryKey: ["search", "everything"], queryFn: () => askSearch(everything, 0, 1), enabled: wanted });
