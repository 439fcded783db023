// What this page asks the service: the desk of a report, what is done to its lines, and entering them.

import createClient from "openapi-fetch";
import type { BirthActDone, BirthActInput, BirthDesk, Entered, EnteringInput } from "../../wire/index.ts";
import { type Answers, type At, answer, BASE } from "../app/client.ts";

interface Body<T> {
  requestBody: { content: { "application/json": T } };
}

interface Paths {
  "/reports/{id}/births": { get: At<"id"> & Answers<BirthDesk> };
  "/reports/{id}/births/acts": { post: At<"id"> & Body<BirthActInput> & Answers<BirthActDone> };
  "/reports/{id}/births/entering": { post: At<"id"> & Body<EnteringInput> & Answers<Entered> };
}

const client = createClient<Paths>({ baseUrl: BASE });
const path = (id: string) => ({ params: { path: { id } } });

export const askDesk = (id: string): Promise<BirthDesk> => answer(client.GET("/reports/{id}/births", path(id)));

export const act = (id: string, body: BirthActInput): Promise<BirthActDone> =>
  answer(client.POST("/reports/{id}/births/acts", { ...path(id), body }));

export const enter = (id: string, body: EnteringInput): Promise<Entered> =>
  answer(client.POST("/reports/{id}/births/entering", { ...path(id), body }));
