// What these pages ask the service: registers, their boards, what falls due, matters with everything that happened, and acts.

import createClient from "openapi-fetch";
import type {
  AmendmentInput,
  Due,
  EventInput,
  Evidence,
  MatterDraft,
  MatterRow,
  MatterShown,
  MyDay,
  RegisterBoard,
  RegisterShown,
  RegisterSummary,
} from "../../wire/index.ts";
import { type Answers, type At, answer, BASE, offline, refusalOf } from "../app/client.ts";
import type { BoardQuery } from "./asked.ts";

type Body<T> = { requestBody: { content: { "application/json": T } } };
/** An event as it is sent: the service fills in what is left out. */
export type EventSent = Pick<EventInput, "happening"> & Partial<EventInput>;
export type DraftSent = Pick<MatterDraft, "title"> & Partial<MatterDraft>;

interface Paths {
  "/my-day": { get: Answers<MyDay> };
  "/registers": { get: Answers<{ registers: RegisterSummary[] }> };
  "/registers/{code}": { get: At<"code"> & Answers<RegisterShown> };
  "/registers/{code}/board": {
    get: { parameters: { path: { code: string }; query: BoardQuery } } & Answers<RegisterBoard>;
  };
  "/registers/{code}/matters": { post: At<"code"> & Body<{ drafts: DraftSent[] }> & Answers<{ ids: string[] }, 201> };
  "/dues": {
    get: { parameters: { query: { register?: string; from: string; to: string } } } & Answers<{ dues: Due[] }>;
  };
  "/matters/{id}": {
    get: { parameters: { path: { id: string }; query: { date?: string } } } & Answers<MatterShown>;
  };
  "/matters/{id}/events": { post: At<"id"> & Body<EventSent> & Answers<MatterShown> };
  "/matters/{id}/amendments": { post: At<"id"> & Body<AmendmentInput> & Answers<MatterShown> };
  "/matters/{id}/comments": { post: At<"id"> & Body<{ words: string; files: string[] }> & Answers<MatterShown> };
  "/events": { post: Body<{ acts: { matter: string; input: EventSent }[] }> & Answers<{ rows: MatterRow[] }> };
}

const client = createClient<Paths>({ baseUrl: BASE });

const at = (id: string) => ({ params: { path: { id } } });

export const askMyDay = (): Promise<MyDay> => answer(client.GET("/my-day"));
export const askRegisters = async (): Promise<RegisterSummary[]> => (await answer(client.GET("/registers"))).registers;
export const askRegister = (code: string): Promise<RegisterShown> =>
  answer(client.GET("/registers/{code}", { params: { path: { code } } }));
export const askBoard = (code: string, query: BoardQuery): Promise<RegisterBoard> =>
  answer(client.GET("/registers/{code}/board", { params: { path: { code }, query } }));
export const askDues = async (register: string, from: string, to: string): Promise<Due[]> =>
  (await answer(client.GET("/dues", { params: { query: { register, from, to } } }))).dues;
/** @param date a past day, or null for the present */
export const askMatter = (id: string, date: string | null): Promise<MatterShown> =>
  answer(client.GET("/matters/{id}", { params: { path: { id }, query: date === null ? {} : { date } } }));

export const record = (id: string, body: EventSent): Promise<MatterShown> =>
  answer(client.POST("/matters/{id}/events", { ...at(id), body }));
/** Many acts, all or none. */
export const recordAll = async (acts: { matter: string; input: EventSent }[]): Promise<MatterRow[]> =>
  (await answer(client.POST("/events", { body: { acts } }))).rows;
export const amend = (id: string, body: AmendmentInput): Promise<MatterShown> =>
  answer(client.POST("/matters/{id}/amendments", { ...at(id), body }));
export const comment = (id: string, words: string, files: string[]): Promise<MatterShown> =>
  answer(client.POST("/matters/{id}/comments", { ...at(id), body: { words, files } }));
export const createMatter = async (code: string, draft: DraftSent): Promise<string> =>
  (await answer(client.POST("/registers/{code}/matters", { params: { path: { code } }, body: { drafts: [draft] } })))
    .ids[0] as string;

/** Hands in a file; an act names it afterwards. @throws Refusal */
export async function fileEvidence(id: string, file: File): Promise<Evidence> {
  const form = new FormData();
  form.set("file", file, file.name);
  const response = await fetch(`${BASE}/matters/${encodeURIComponent(id)}/files`, { method: "POST", body: form }).catch(
    () => {
      throw offline();
    },
  );
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusalOf(body, response.status);
  return body as Evidence;
}

/** Where a file of evidence is had. */
export const fileAddress = (id: string): string => `${BASE}/files/${encodeURIComponent(id)}`;
