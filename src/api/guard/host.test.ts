// Taking a Host header apart, and the address a connection came in on as a name of its own.

import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { listen } from "../listen.ts";
import { onError } from "../refusals.ts";
import { send } from "../trial/start.ts";
import { hostGuard, parseHost } from "./host.ts";

describe("parseHost", () => {
  it.each([
    ["localhost:8787", "localhost", 8787],
    ["LOCALHOST:8787", "localhost", 8787],
    ["localhost.:8787", "localhost", 8787],
    ["127.0.0.1", "127.0.0.1", 80],
    ["[::1]:8787", "[::1]", 8787],
    ["reports.example:443", "reports.example", 443],
  ])("%s", (header, name, port) => expect(parseHost(header)).toEqual({ name, port }));

  it.each([
    "",
    ":8787",
    "a b",
    "localhost:8787:1",
    "user@localhost",
    "localhost/x",
    "::1",
    "localhost:x",
    "localhost:",
  ])("refuses “%s”", (header) => expect(parseHost(header)).toBeNull());
});

// Other systems have but one address on the loopback.
describe.skipIf(process.platform !== "linux")("a service that listens on every address", () => {
  it("answers to the one it was reached at, and to no other", async () => {
    const app = new Hono<{ Bindings: HttpBindings }>();
    app.onError(onError);
    app.use(hostGuard([])).get("/", (c) => c.text("in"));
    const { port, close } = await listen(app.fetch, { host: "0.0.0.0", port: 0 });
    const reached = `http://127.0.0.2:${port}`;
    expect((await send(reached, "GET", "/")).status).toBe(200);
    expect((await send(reached, "GET", "/", { headers: { Host: `127.0.0.3:${port}` } })).status).toBe(403);
    expect((await send(reached, "GET", "/", { headers: { Host: `attacker.example:${port}` } })).status).toBe(403);
    await close();
  });
});
