// Listening: the next free port, addresses that are none, and a close that cuts nothing off.

import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { Problem } from "../wire/index.ts";
import { listen } from "./listen.ts";

const hello = () => new Response("hello");

it("takes the next port where the one wanted is taken", async () => {
  const first = await listen(hello, { host: "127.0.0.1", port: 0 });
  const second = await listen(hello, { host: "127.0.0.1", port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  expect(await (await fetch(second.url)).text()).toBe("hello");
  await Promise.all([first.close(), second.close()]);
});

it("says where this machine reaches it, whatever it listens on", async () => {
  for (const [host, name] of [
    ["0.0.0.0", "127.0.0.1"],
    ["::1", "[::1]"],
    ["localhost", "localhost"],
  ] as const) {
    const listening = await listen(hello, { host, port: 0 });
    expect(listening.url).toBe(`http://${name}:${listening.port}`);
    expect(await (await fetch(listening.url)).text()).toBe("hello");
    await listening.close();
  }
});

it("refuses an address that is not this machine's", async () => {
  const failed = await listen(hello, { host: "203.0.113.7", port: 0 }).catch((error) => error);
  expect(failed).toBeInstanceOf(Problem);
  expect(failed).toMatchObject({ code: "bad-request" });
  expect(failed.detail).toContain("203.0.113.7");
});

it("does not go past the last port", async () => {
  const taken = createServer().listen(65_535, "127.0.0.1");
  await once(taken, "listening");
  const failed = await listen(hello, { host: "127.0.0.1", port: 65_535 }).catch((error) => error);
  expect(failed).toMatchObject({ code: "busy" });
  taken.close();
});

it("lets what is under way finish, and takes nothing new", async () => {
  let begun = () => {};
  let finish = () => {};
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow = async () => {
    begun();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return new Response("done");
  };
  const { url, close } = await listen(slow, { host: "127.0.0.1", port: 0 });
  const asking = fetch(url);
  await beginning;
  const closing = close();
  await expect(fetch(url)).rejects.toThrow();
  finish();
  expect(await (await asking).text()).toBe("done");
  await closing;
});
