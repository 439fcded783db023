// The answers of the service as these pages keep them. Every key begins with `work`: what a change makes stale is found by it.

import { keepPreviousData, type QueryClient, useMutation, useQueries, useQuery } from "@tanstack/react-query";
import type { Change, LightName, MatterShown } from "../../wire/index.ts";
import { askBoard, askDues, askMatter, askMyDay, askRegister, askRegisters, comment } from "./ask.ts";
import type { BoardQuery } from "./asked.ts";

/** Rows of a board that are fetched at once. */
export const PAGE = 100;

export const useMyDay = () => useQuery({ queryKey: ["work", "my-day"], queryFn: askMyDay });
export const useRegisters = () => useQuery({ queryKey: ["work", "registers"], queryFn: askRegisters });

/** A register with its rules; none is asked for while the code is null. */
export const useRegister = (code: string | null) =>
  useQuery({ queryKey: ["work", "register", code], queryFn: () => askRegister(code ?? ""), enabled: code !== null });

const boardOf = (code: string, query: BoardQuery, offset: number, limit: number) => ({
  queryKey: ["work", "board", code, query, offset, limit],
  queryFn: () => askBoard(code, { ...query, offset, limit }),
  placeholderData: keepPreviousData,
});

/** The first rows of a board with all its counts. What is shown stays until the next answer has come. */
export const useBoard = (code: string, query: BoardQuery, limit = PAGE) => useQuery(boardOf(code, query, 0, limit));

/** The pages of a board that are in sight, by their number. */
export const useBoardPages = (code: string, query: BoardQuery, pages: readonly number[]) =>
  useQueries({
    queries: pages.map((page) => ({ ...boardOf(code, query, page * PAGE, PAGE), placeholderData: undefined })),
    combine: (answers) => new Map(answers.map(({ data }, n) => [pages[n] as number, data?.rows ?? null])),
  });

/** The first matters of several registers that show a light. */
export const useLit = (codes: readonly string[], light: LightName, limit: number) =>
  useQueries({
    queries: codes.map((code) => boardOf(code, { light, sort: "due" }, 0, limit)),
    combine: (answers) => answers.flatMap(({ data }) => data?.rows ?? []),
  });

/** What may be seen of several registers, what changed last first. */
export const useSeen = (codes: readonly string[], limit: number) =>
  useQueries({
    queries: codes.map((code) => boardOf(code, { sort: "changed" }, 0, limit)),
    combine: (answers) => answers.flatMap(({ data }) => data?.rows ?? []),
  });

export const useDues = (register: string, from: string, to: string) =>
  useQuery({
    queryKey: ["work", "dues", register, from, to],
    queryFn: () => askDues(register, from, to),
    placeholderData: keepPreviousData,
  });

/** A matter at a day, or now; none is asked for while the id is null. */
export const useMatter = (id: string | null, date: string | null = null) =>
  useQuery({
    queryKey: ["work", "matter", id, date],
    queryFn: () => askMatter(id ?? "", date),
    enabled: id !== null,
  });

/** Keeps a matter that an act gave back, and forgets what it made stale. */
export async function keepMatter(client: QueryClient, shown: MatterShown): Promise<void> {
  client.setQueryData(["work", "matter", shown.id, null], shown);
  await forget(client, [{ subject: "matter", subjectId: shown.id, register: shown.register }], shown.id);
}

type Changed = Pick<Change, "subject" | "subjectId" | "register">;

/** Asks anew for what some changes made stale, as far as it is on the page. @param known a matter that is up to date already */
export async function forget(client: QueryClient, changes: readonly Changed[], known?: string): Promise<void> {
  const matters = changes.filter(({ subject }) => subject === "matter");
  const keys: (string | null)[][] = [];
  if (changes.some(({ subject }) => subject === "register" || subject === "calendar")) keys.push(["work"]);
  if (matters.length > 0) keys.push(["work", "my-day"], ["work", "registers"], ["work", "dues"]);
  for (const code of new Set(matters.map(({ register }) => register)))
    keys.push(code === null ? ["work", "board"] : ["work", "board", code]);
  for (const id of new Set(matters.map(({ subjectId }) => subjectId)))
    if (id !== known) keys.push(["work", "matter", id]);
  await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** Says something about a matter. */
export const useComment = (id: string) =>
  useMutation({ mutationFn: ({ words, files }: { words: string; files: string[] }) => comment(id, words, files) });
