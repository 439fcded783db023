// What these pages ask the service: the overview, the matters behind a figure, bulletins; and the documents they take away.

import createClient from "openapi-fetch";
import type { Bulletin, BulletinInput, CountedShown, Issued, OverviewShown } from "../../wire/index.ts";
import { type Answers, answer, BASE, offline, refusalOf } from "../app/client.ts";

type Query = { parameters: { query: Readonly<Record<string, string>> } };

interface Paths {
  "/overview": { get: Query & Answers<OverviewShown> };
  "/counted": { get: Query & Answers<CountedShown> };
  "/bulletin": { get: Query & Answers<Bulletin> };
  "/bulletins": { get: Answers<{ issued: Issued[] }> };
}

const client = createClient<Paths>({ baseUrl: BASE });

/** Names and values of an address. */
export type Params = Readonly<Record<string, string>>;

export const askOverview = (query: Params): Promise<OverviewShown> =>
  answer(client.GET("/overview", { params: { query } }));
export const askCounted = (query: Params): Promise<CountedShown> =>
  answer(client.GET("/counted", { params: { query } }));
export const askBulletin = (query: Params): Promise<Bulletin> => answer(client.GET("/bulletin", { params: { query } }));
export const askIssued = async (): Promise<Issued[]> => (await answer(client.GET("/bulletins"))).issued;

/** A document as the service made it. */
export interface Made {
  readonly name: string;
  readonly blob: Blob;
}

/** The .docx of a bulletin; issued, it is told in the log. @throws Refusal */
export async function makeDocument(input: BulletinInput, issued: boolean): Promise<Made> {
  const response = await fetch(`${BASE}/${issued ? "bulletins" : "bulletin.docx"}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(input),
  }).catch(() => {
    throw offline();
  });
  if (!response.ok) throw refusalOf(await response.json().catch(() => null), response.status);
  const [, name = "bulletin.docx"] =
    /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "") ?? [];
  return { name: decodeURIComponent(name), blob: await response.blob() };
}
