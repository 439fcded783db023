// For tests: the service at work on a store of its own, asked over the loopback, every answer held against its own description.

import { mkdtemp, rm } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../intake/index.ts";
import { type Office, type OfficeOptions, openOffice } from "../../office/index.ts";
import { openStore, type Store } from "../../store/index.ts";
import { listen, rulebook, service } from "../index.ts";
import { type Conformance, conformanceTo, operationOf } from "./conformance.ts";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at what it expects to be there
  readonly json: any;
}

export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, a form, or bytes as they are. */
  readonly body?: unknown;
}

export interface Trial {
  readonly url: string;
  readonly port: number;
  readonly store: Store;
  readonly office: Office;
  /** Asks the service; an answer that its document does not describe is an error. */
  ask(method: string, path: string, asked?: Asked): Promise<Answer>;
  /** The operations that were asked so far. */
  readonly asked: ReadonlySet<string>;
  readonly document: unknown;
  /** Closes the store under the service, so that whatever needs it fails. */
  breakStore(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a service on a new store. */
export async function startTrial(
  given: { page?: string; allowedHosts?: string[]; host?: string; office?: OfficeOptions } = {},
): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), "duixian-api-"));
  const store = await openStore({ data: folder }, rulebook);
  const { duixian, rules } = version();
  const about = { version: duixian, rules, store: store.adapter };
  const office = await openOffice(store, given.office);
  const app = service({ store, office, about, page: given.page ?? null, allowedHosts: given.allowedHosts ?? [] });
  const { url, port, close } = await listen(app.fetch, { host: given.host ?? "127.0.0.1", port: 0 });
  const document: unknown = (await send(url, "GET", "/api/v1/openapi.json")).json;
  const conforms = conformanceTo(document);
  const asked = new Set<string>();
  let broken = false;
  return {
    url,
    port,
    store,
    office,
    document,
    asked,
    ask: async (method, path, question) => {
      const answer = await send(url, method, path, question);
      const operation = operationOf(document, method, path);
      if (operation !== null) {
        asked.add(operation);
        hold(conforms, method, path, answer);
      }
      return answer;
    },
    breakStore: async () => {
      broken = true;
      await store.close();
    },
    close: async () => {
      office.close();
      await close();
      if (!broken) await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

function hold(conforms: Conformance, method: string, path: string, { status, headers, text }: Answer): void {
  const mediaType = headers["content-type"]?.split(";")[0] ?? null;
  const wrong = conforms({ method, path, status, mediaType, body: text });
  if (wrong !== null) throw new Error(wrong);
}

/** Sends a request as it is written: no header is added or forbidden, no path straightened. */
export async function send(
  url: string,
  method: string,
  path: string,
  { headers = {}, body }: Asked = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const content = await contentOf(body);
  return new Promise((resolve, reject) => {
    const options = {
      host: hostname.replaceAll(/[[\]]/g, ""),
      port,
      method,
      path,
      headers: { ...content.headers, ...headers },
    };
    const asking = request(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const all = Buffer.concat(chunks);
        const text = all.toString("utf8");
        const isJson = /^application\/json(;|$)/.test(incoming.headers["content-type"] ?? "");
        const json = isJson && incoming.headers["content-encoding"] === undefined ? JSON.parse(text) : undefined;
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: all, text, json });
      });
    });
    asking.on("error", reject);
    asking.end(content.bytes);
  });
}

async function contentOf(body: unknown): Promise<{ headers: Record<string, string>; bytes: Uint8Array }> {
  if (body === undefined) return { headers: {}, bytes: new Uint8Array() };
  if (body instanceof Uint8Array) return { headers: { "Content-Length": `${body.length}` }, bytes: body };
  const isForm = body instanceof FormData;
  const response = new Response(isForm ? body : JSON.stringify(body));
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = isForm ? (response.headers.get("content-type") ?? "") : "application/json";
  return { headers: { "Content-Type": type, "Content-Length": `${bytes.length}` }, bytes };
}

/** A form with one file in it, and other fields. */
export function formOf(
  fileName: string,
  bytes: Uint8Array | string,
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData();
  form.set("file", new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]), fileName);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
