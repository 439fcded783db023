// What these pages ask the service: what was found in a report, what people dismissed of it, and what is wrong with a draft.

import createClient from "openapi-fetch";
import type { CheckedDraft, Dismissal, DismissalInput, Draft, Findings } from "../../wire/index.ts";
import { type Answers, type At, answer, BASE } from "../app/client.ts";

interface Paths {
  "/reports/{id}/findings": { get: At<"id"> & Answers<Findings> };
  "/reports/{id}/dismissals": {
    post: At<"id"> & { requestBody: { content: { "application/json": DismissalInput } } } & Answers<Dismissal>;
  };
  "/reports/{id}/dismissals/{dismissal}": { delete: At<"id" | "dismissal"> & Answers<Dismissal> };
  "/check": { post: { requestBody: { content: { "application/json": Draft } } } & Answers<CheckedDraft> };
}

const client = createClient<Paths>({ baseUrl: BASE });

export const askFindings = (id: string): Promise<Findings> =>
  answer(client.GET("/reports/{id}/findings", { params: { path: { id } } }));

export const dismiss = (id: string, body: DismissalInput): Promise<Dismissal> =>
  answer(client.POST("/reports/{id}/dismissals", { params: { path: { id } }, body }));

export const takeBackDismissal = (id: string, dismissal: string): Promise<Dismissal> =>
  answer(client.DELETE("/reports/{id}/dismissals/{dismissal}", { params: { path: { id, dismissal } } }));

/** Checks a text of which nothing is kept. */
export const checkDraft = (body: Draft): Promise<CheckedDraft> => answer(client.POST("/check", { body }));
