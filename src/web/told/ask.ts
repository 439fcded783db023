// What these pages ask the service: sentences of a year and the matters behind a figure, what promises came to, what a report claims,
// the livelihood list.

import createClient from "openapi-fetch";
import type { PublicLivelihood, ReportClaims, ReportOutcomes, ToldMatters, ToldYear } from "../../wire/index.ts";
import { type Answers, type At, answer, BASE } from "../app/client.ts";

interface Paths {
  "/told": { get: { parameters: { query: { year?: number } } } & Answers<ToldYear> };
  "/told/{register}": {
    get: { parameters: { path: { register: string }; query: { figure: string; year: number } } } & Answers<ToldMatters>;
  };
  "/reports/{id}/outcomes": { get: At<"id"> & Answers<ReportOutcomes> };
  "/reports/{id}/claims": { get: At<"id"> & Answers<ReportClaims> };
  "/public/livelihood": { get: { parameters: { query: { year?: number } } } & Answers<PublicLivelihood> };
}

const client = createClient<Paths>({ baseUrl: BASE });

const ofYear = (year: number | null) => ({ params: { query: year === null ? {} : { year } } });

export const askTold = (year: number | null): Promise<ToldYear> => answer(client.GET("/told", ofYear(year)));
export const askToldMatters = (register: string, figure: string, year: number): Promise<ToldMatters> =>
  answer(client.GET("/told/{register}", { params: { path: { register }, query: { figure, year } } }));
export const askOutcomes = (id: string): Promise<ReportOutcomes> =>
  answer(client.GET("/reports/{id}/outcomes", { params: { path: { id } } }));
export const askClaims = (id: string): Promise<ReportClaims> =>
  answer(client.GET("/reports/{id}/claims", { params: { path: { id } } }));
export const askLivelihood = (year: number | null): Promise<PublicLivelihood> =>
  answer(client.GET("/public/livelihood", ofYear(year)));
