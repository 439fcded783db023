// The one way to the service. Every answer is either what was asked for or a Refusal with a sentence for the person.

import createClient from "openapi-fetch";
import type {
  AddOutcome,
  Correction,
  CorrectionInput,
  Health,
  ReportDetail,
  ReportSummary,
  Undoable,
  Why,
} from "../../wire/index.ts";

/** Where the service lives, under the address the page came from. */
export const BASE = "/api/v1";

/** What the service says when it refuses; `offline` and `internal` are the page's own. */
export interface ProblemBody {
  readonly code: string;
  readonly detail: string;
  readonly detailEn: string;
}

/** A refusal that can be shown to a person. */
export class Refusal extends Error {
  readonly code: string;
  readonly detail: string;
  readonly detailEn: string;

  constructor({ code, detail, detailEn }: ProblemBody) {
    super(detailEn);
    this.name = "Refusal";
    this.code = code;
    this.detail = detail;
    this.detailEn = detailEn;
  }
}

interface Answer<T> {
  content: { "application/json": T };
}
export interface Answers<T, Status extends number = 200> {
  responses: { [S in Status]: Answer<T> } & { default: { content: { "application/problem+json": ProblemBody } } };
}
export type At<Names extends string> = { parameters: { path: Record<Names, string> } };

/** The routes the page uses, in the shapes of `wire`. */
interface Paths {
  "/health": { get: Answers<Health> };
  "/reports": { get: Answers<{ reports: ReportSummary[] }> };
  "/reports/{id}": { get: At<"id"> & Answers<ReportDetail>; delete: At<"id"> & Answers<Undoable> };
  "/reports/{id}/current": {
    post: At<"id"> & { requestBody: { content: { "application/json": { deliveryId: string } } } } & Answers<Undoable>;
  };
  "/reports/{id}/corrections": {
    post: { parameters: { path: { id: string }; query?: { delivery?: string } } } & {
      requestBody: { content: { "application/json": CorrectionInput } };
    } & Answers<Correction>;
  };
  "/reports/{id}/corrections/{cid}": { delete: At<"id" | "cid"> & Answers<Correction> };
  "/reports/{id}/why": {
    get: {
      parameters: { path: { id: string }; query: { start: number; end: number; statement?: string } };
    } & Answers<Why>;
  };
  "/undo/{undoId}": { post: At<"undoId"> & Answers<never, 204> };
}

const client = createClient<Paths>({ baseUrl: BASE });

interface Received<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/** Waits for an answer. @throws Refusal whenever there is none. */
export async function answer<T>(call: Promise<Received<T>>): Promise<T> {
  const received = await call.catch(() => {
    throw offline();
  });
  if (received.response.ok) return received.data as T;
  throw refusalOf(received.error, received.response.status);
}

/** Nobody answered: the program was stopped, or the address is wrong. */
export const offline = (): Refusal =>
  new Refusal({
    code: "offline",
    detail: "连不上兑现的服务。请看运行它的窗口是否还开着，再点“重试”。",
    detailEn: "The service does not answer. See whether the window it runs in is still open, then try again.",
  });

/** Turns the body of a refused call into a Refusal, whatever the body is. */
export function refusalOf(body: unknown, status: number): Refusal {
  if (typeof body === "object" && body !== null && "code" in body && "detail" in body) {
    const { code, detail, detailEn } = body as ProblemBody;
    return new Refusal({ code: String(code), detail: String(detail), detailEn: String(detailEn ?? detail) });
  }
  return new Refusal({
    code: status === 404 ? "not-found" : "internal",
    detail: `服务没有按约定回答（HTTP ${status}）。请重试；若仍如此，请把运行窗口里的记录交给管理员。`,
    detailEn: `The service answered out of turn (HTTP ${status}). Try again; if it stays so, show the log to whoever runs it.`,
  });
}

const path = <T extends Record<string, string>>(names: T) => ({ params: { path: names } });

export const askHealth = (): Promise<Health> => answer(client.GET("/health"));
export const askReports = async (): Promise<ReportSummary[]> => (await answer(client.GET("/reports"))).reports;
// The outline is recursive, which the client's own typing of answers does not survive.
export const askReport = (id: string): Promise<ReportDetail> =>
  answer(client.GET("/reports/{id}", path({ id })) as unknown as Promise<Received<ReportDetail>>);
export const removeReport = (id: string): Promise<Undoable> => answer(client.DELETE("/reports/{id}", path({ id })));
export const undo = (undoId: string): Promise<unknown> => answer(client.POST("/undo/{undoId}", path({ undoId })));
export const chooseDelivery = (id: string, deliveryId: string): Promise<Undoable> =>
  answer(client.POST("/reports/{id}/current", { ...path({ id }), body: { deliveryId } }));
/** @param delivery whose facts are meant, where a report has several; null for the report's */
export const correct = (id: string, body: CorrectionInput, delivery: string | null = null): Promise<Correction> => {
  const params = delivery === null ? { path: { id } } : { path: { id }, query: { delivery } };
  return answer(client.POST("/reports/{id}/corrections", { params, body }));
};
export const takeBack = (id: string, cid: string): Promise<Correction> =>
  answer(client.DELETE("/reports/{id}/corrections/{cid}", path({ id, cid })));
export const askWhy = (id: string, start: number, end: number, statement: string): Promise<Why> =>
  answer(client.GET("/reports/{id}/why", { params: { path: { id }, query: { start, end, statement } } }));

/** Where a delivery's bytes can be fetched, as they came. */
export const originalOf = (delivery: string): string => `${BASE}/deliveries/${encodeURIComponent(delivery)}/original`;

/** What may go along with a file: where it came from. */
export interface Along {
  readonly url?: string;
  readonly publisher?: string;
  readonly retrieved?: string;
}

/** Sends one file and tells how far it got, 0 to 1. fetch cannot say this, hence the older request. @throws Refusal */
export function deliver(file: File, along: Along, sent: (share: number) => void): Promise<AddOutcome> {
  const form = new FormData();
  form.set("file", file, file.name);
  for (const [name, value] of Object.entries(along)) if (value !== "") form.set(name, String(value));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${BASE}/deliveries`);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => sent(total === 0 ? 1 : loaded / total);
    request.upload.onload = () => sent(1);
    request.onerror = () => reject(offline());
    request.onload = () =>
      request.status < 300
        ? resolve(request.response as AddOutcome)
        : reject(refusalOf(request.response, request.status));
    request.send(form);
  });
}
