// What this page asks the service: sentences that hold words.

import createClient from "openapi-fetch";
import type { Found } from "../../wire/index.ts";
import { type Answers, answer, BASE } from "../app/client.ts";
import { type Asked, writtenIn } from "./asked.ts";

type Query = { parameters: { query: Record<string, string | number> } };

const client = createClient<{ "/search": { get: Query & Answers<Found> } }>({ baseUrl: BASE });

/** A page of the sentences that fit, with how many there are by every filter. */
export const askSearch = (asked: Asked, offset: number, limit: number): Promise<Found> =>
  answer(client.GET("/search", { params: { query: { ...writtenIn(asked), offset, limit } } }));
