// What these pages ask the service: governments, promises as they were followed, and people's verdicts on them.

import createClient from "openapi-fetch";
import type {
  Following,
  GovernmentChain,
  GovernmentDetail,
  Judgement,
  JudgementInput,
  PromiseDetail,
} from "../../wire/index.ts";
import { type Answers, type At, answer, BASE } from "../app/client.ts";

interface Paths {
  "/governments": { get: Answers<{ governments: GovernmentChain[] }> };
  "/governments/{key}": { get: At<"key"> & Answers<GovernmentDetail> };
  "/followings": {
    get: { parameters: { query: { earlier: string; offset: number; limit: number } } } & Answers<Following>;
  };
  "/followings/{earlier}/promises/{promise}": { get: At<"earlier" | "promise"> & Answers<PromiseDetail> };
  "/followings/{earlier}/judgements": {
    post: At<"earlier"> & { requestBody: { content: { "application/json": JudgementInput } } } & Answers<Judgement>;
  };
  "/followings/{earlier}/judgements/{judgement}": { delete: At<"earlier" | "judgement"> & Answers<Judgement> };
}

const client = createClient<Paths>({ baseUrl: BASE });

/** The most promises the service gives at once. */
const MOST = 1000;

export const askGovernments = async (): Promise<GovernmentChain[]> =>
  (await answer(client.GET("/governments"))).governments;

/** @param key of a government, or a code or the id of one of its reports */
export const askGovernment = (key: string): Promise<GovernmentDetail> =>
  answer(client.GET("/governments/{key}", { params: { path: { key } } }));

/** All promises of a report with what the next one says of each. */
export async function askFollowing(earlier: string): Promise<Following> {
  const first = await askPage(earlier, 0);
  const promises = [...first.promises];
  while (promises.length < first.matching) {
    const next = await askPage(earlier, promises.length);
    if (next.promises.length === 0) break;
    promises.push(...next.promises);
  }
  return { ...first, promises };
}

const askPage = (earlier: string, offset: number): Promise<Following> =>
  answer(client.GET("/followings", { params: { query: { earlier, offset, limit: MOST } } }));

export const askPromise = (earlier: string, promise: string): Promise<PromiseDetail> =>
  answer(client.GET("/followings/{earlier}/promises/{promise}", { params: { path: { earlier, promise } } }));

export const judge = (earlier: string, body: JudgementInput): Promise<Judgement> =>
  answer(client.POST("/followings/{earlier}/judgements", { params: { path: { earlier } }, body }));

export const takeBackJudgement = (earlier: string, judgement: string): Promise<Judgement> =>
  answer(client.DELETE("/followings/{earlier}/judgements/{judgement}", { params: { path: { earlier, judgement } } }));
