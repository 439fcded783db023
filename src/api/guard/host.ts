// Against DNS rebinding: a page of somebody else's whose name was made to point here still sends its own name as Host.
// Only names that are ours are answered. Who may sign in is not decided here.

import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { Problem } from "../../wire/index.ts";

/** Names that always mean this machine (RFC 6761 6.3, RFC 1122 3.2.1.3, RFC 4291 2.5.3). */
export const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only requests addressed to this machine's loopback names or to the address the connection came in on, both with the
 * right port, or to a name in `allowed` (`name` at any port, `name:port` at that one).
 */
export function hostGuard(allowed: readonly string[]): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return async (c, next) => {
    const header = c.req.header("host") ?? "";
    const host = parseHost(header);
    const socket = c.env.incoming.socket;
    const here = host !== null && host.port === socket.localPort;
    const ours = host !== null && (LOOPBACK.has(host.name) || host.name === bracketed(socket.localAddress ?? ""));
    const named = host !== null && (names.has(host.name) || names.has(`${host.name}:${host.port}`));
    if (!(here && ours) && !named) throw strange(header);
    await next();
  };
}

/** Takes a Host header apart; null where it is none. Without a port it is HTTP's 80. */
export function parseHost(header: string): { readonly name: string; readonly port: number } | null {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+?)\.?(?::(\d{1,5}))?$/i.exec(header);
  if (found === null) return null;
  return { name: found[1]!.toLowerCase(), port: found[2] === undefined ? 80 : Number(found[2]) };
}

/** An address of a socket as it stands in a Host header. */
function bracketed(address: string): string {
  if (address.startsWith("::ffff:")) return address.slice("::ffff:".length);
  return address.includes(":") ? `[${address}]` : address;
}

function strange(header: string): Problem {
  return new Problem(
    "forbidden",
    `本服务不用“${header}”这个地址名；请用启动时显示的地址打开，确要用这个名字就以 --allow-host 加上它重新启动。`,
    `This server does not go by “${header}”; open the address it printed, or start it with --allow-host to use that name.`,
  );
}
