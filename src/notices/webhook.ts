// A call out of the house: JSON, signed, to one address that the office set. No redirect is followed, no answer is read but its
// status, and the connection goes to an address that was looked at (`addresses.ts`), which `fetch` would not allow.

import { createHmac } from "node:crypto";
import { request as plain } from "node:http";
import { request as secure } from "node:https";
import { isIP } from "node:net";
import type { Carried, Trouble } from "../store/index.ts";
import { lookupOf, refusedAddress } from "./addresses.ts";
import type { Directory } from "./directory.ts";
import { lineOf, linkTo } from "./letter.ts";
import type { Settings } from "./settings.ts";

const WAIT_MS = 10_000;

/** What is called with: the message's own id, the same on every try, and the body. */
export interface Call {
  readonly id: string;
  readonly body: string;
}

/** The body of a call: every thing once, with all who are told of it. */
export function callOf({ id, at, notices }: Carried, directory: Directory, address: string | null): Call {
  const things = new Map(notices.map((notice) => [notice.key, notice]));
  const told = [...things.values()].map(({ key, kind, level, matter, register, words }) => ({
    ...{ key, kind, level, matter, register, words, text: lineOf({ kind, level, words }) },
    link: address === null ? null : linkTo(address, `/matters/${encodeURIComponent(matter)}`),
    to: notices.flatMap((notice) => {
      const person = notice.key === key ? directory.byId.get(notice.person) : undefined;
      return person === undefined ? [] : [{ name: person.name, unit: person.unitName, post: person.post }];
    }),
  }));
  return { id, body: JSON.stringify({ id, at: at.toISOString(), notices: told }) };
}

/** Hex of HMAC-SHA256 over the time in seconds, a point and the body. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");

/** Calls the webhook; null once it has answered with a 2xx. */
export async function callWebhook(
  { webhook }: Pick<Settings, "webhook">,
  { id, body }: Call,
  wait: number = WAIT_MS,
): Promise<Trouble | null> {
  const { url, secret, privateAllowed } = webhook;
  if (url === null || secret === null) return { why: "没有设置 Webhook 地址或密钥", lasting: false };
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, "");
  const refused = isIP(host) === 0 ? null : refusedAddress(host, privateAllowed);
  if (refused !== null) return { why: refused, lasting: false };
  const timestamp = String(Math.floor(Date.now() / 1000));
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "User-Agent": "duixian",
    "X-Duixian-Delivery": id,
    "X-Duixian-Timestamp": timestamp,
    "X-Duixian-Signature": `sha256=${signatureOf(secret, timestamp, body)}`,
  };
  try {
    const status = await post(target, headers, body, { privateAllowed, wait });
    if (status >= 200 && status < 300) return null;
    const moved = status >= 300 && status < 400 ? "：转到别处的不跟随" : "";
    return { why: `HTTP ${status}${moved}`, lasting: status === 410 || status === 413 };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error), lasting: false };
  }
}

function post(
  target: URL,
  headers: Readonly<Record<string, string | number>>,
  body: string,
  { privateAllowed, wait }: { readonly privateAllowed: boolean; readonly wait: number },
): Promise<number> {
  const request = target.protocol === "https:" ? secure : plain;
  return new Promise((resolve, reject) => {
    const options = { method: "POST", headers, agent: false, lookup: lookupOf(privateAllowed) } as const;
    const sent = request(target, { ...options, signal: AbortSignal.timeout(wait) }, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    sent.on("error", (error) => reject(error.name === "AbortError" ? new Error(`${wait / 1000} 秒内没有回答`) : error));
    sent.end(body);
  });
}
