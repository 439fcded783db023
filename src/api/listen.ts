// Gives the service a port of this machine, and takes it away again without cutting off what is under way.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import { Problem, statusOf } from "../wire/index.ts";
import { internal } from "./refusals.ts";

/** A handler of requests, such as `service` makes. */
type Fetch = Parameters<typeof getRequestListener>[0];

export interface Listening {
  /** Where this machine reaches it, `http://127.0.0.1:8787`. */
  readonly url: string;
  readonly port: number;
  /** Refuses new requests, lets those under way finish for a while, then ends. */
  close(): Promise<void>;
}

/** How many ports are tried, counted from the one wanted. */
const TRIES = 50;
/** How long requests under way may take to finish when the service closes. */
const GRACE_MS = 10_000;

/**
 * Listens on `port`, or on the next one free; 0 takes any.
 *
 * @throws Problem where the address is not this machine's or no port is to be had
 */
export async function listen(
  fetch: Fetch,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer(getRequestListener(fetch, { errorHandler: malformed }));
  for (let tried = port; ; tried += 1) {
    const refused = await bind(server, host, tried);
    if (refused === null) break;
    const next = refused.code === "EADDRINUSE" && tried + 1 < port + TRIES && tried < 65_535;
    if (!next) throw unavailable(host, tried, refused);
  }
  const bound = (server.address() as AddressInfo).port;
  return { url: `http://${reachable(host)}:${bound}`, port: bound, close: () => closed(server) };
}

function bind(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const settle = (outcome: NodeJS.ErrnoException | null) => {
      server.off("error", settle);
      server.off("listening", listening);
      resolve(outcome);
    };
    const listening = () => settle(null);
    server.on("error", settle).on("listening", listening).listen(port, host);
  });
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was at work when the closing began is kept alive by its client once it is answered.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await done;
  clearInterval(idle);
  clearTimeout(cut);
}

/** The name under which this machine reaches an address it listens on: all addresses include the loopback. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

/** What cannot even be taken for a request never reaches the service; it gets the same shape of answer. */
function malformed(error: unknown): Response {
  if (!(error instanceof RequestError)) console.error(error);
  const problem =
    error instanceof RequestError
      ? new Problem(
          "bad-request",
          `请求不合 HTTP 规范（${error.message}）。`,
          `The request is no valid HTTP: ${error.message}.`,
        )
      : internal();
  return Response.json(problem.toJSON(), { status: statusOf[problem.code] });
}

function unavailable(host: string, port: number, error: NodeJS.ErrnoException): Problem {
  if (error.code === "EADDRINUSE") {
    return new Problem(
      "busy",
      `端口 ${port} 以及之前的 ${TRIES} 个都被占用；请用 --port 另选一个。`,
      `Port ${port} and the ${TRIES} before it are taken; choose another with --port.`,
    );
  }
  return new Problem(
    "bad-request",
    `不能在 ${host} 的端口 ${port} 上监听（${error.code}）；请检查 --host 是不是本机地址，端口低于 1024 时需要权限。`,
    `Cannot listen on ${host}, port ${port} (${error.code}); check that --host is an address of this machine, and that ports below 1024 are allowed.`,
  );
}
