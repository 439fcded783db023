// Whether a request comes from somebody who sits at this machine: over the loopback, under a name that only this machine goes by, and
// not passed on by anything that stands in front for others.

import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { LOOPBACK, parseHost } from "./host.ts";

/** What says that a request was passed on. */
const PASSED_ON = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/** @see the head of this file */
export function isAtThisMachine(c: Context): boolean {
  const { socket } = (c.env as HttpBindings).incoming;
  const ends = [socket.remoteAddress, socket.localAddress];
  const name = parseHost(c.req.header("host") ?? "")?.name ?? "";
  const named = LOOPBACK.has(name) || isLoopback(name);
  return named && ends.every(isLoopback) && PASSED_ON.every((header) => c.req.header(header) === undefined);
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
