// What strangers try: other names for this machine, other sites' pages, paths out of the folder, bodies without end.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, formOf, send, startTrial, type Trial } from "../trial/start.ts";

let trial: Trial;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duixian-page-"));
  const page = join(folder, "web");
  await mkdir(join(page, "assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(
    join(page, "index.html"),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><script nonce="__CSP_NONCE__" src="/assets/index-4f2a.js"></script>',
  );
  await writeFile(join(page, "assets", "index-4f2a.js"), `console.log("${"page ".repeat(1000)}");`);
  await writeFile(join(page, "seal.svg"), "<svg/>");
  trial = await startTrial({ page, allowedHosts: ["reports.example", "inner.example:9000"] });
});
afterAll(async () => {
  await trial?.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  trial.ask("GET", path, { headers });

describe("Host", () => {
  it("answers to the names of this machine", async () => {
    for (const host of ["localhost", "LOCALHOST", "127.0.0.1", "[::1]", "localhost."]) {
      expect((await get("/api/v1/health", { Host: `${host}:${trial.port}` })).status, host).toBe(200);
    }
  });

  it("answers to the names it was given, at any port or at the one named", async () => {
    for (const host of ["reports.example", "Reports.Example:443", "inner.example:9000"]) {
      expect((await get("/api/v1/health", { Host: host })).status, host).toBe(200);
    }
    expect((await get("/api/v1/health", { Host: "inner.example" })).status).toBe(403);
  });

  it("answers nothing to any other: a rebound name, another port, this machine's name inside another", async () => {
    const port = trial.port;
    const strange = [
      `attacker.example:${port}`,
      `localhost.attacker.example:${port}`,
      `localhost:${port + 1}`,
      "localhost",
      "127.0.0.1",
      `127.0.0.2:${port}`,
      `0.0.0.0:${port}`,
      `2130706433:${port}`,
      `reports.example.attacker.example`,
      `192.168.1.1:${port}`,
    ];
    for (const host of strange) {
      for (const path of ["/api/v1/reports", "/", "/assets/index-4f2a.js"]) {
        const answer = await send(trial.url, "GET", path, { headers: { Host: host } });
        expect(answer.status, `${host} ${path}`).toBe(403);
        expect(answer.json.code).toBe("forbidden");
        expect(answer.json.detail).toContain("--allow-host");
      }
    }
  });

  it("refuses what is no host at all", async () => {
    for (const host of ["localhost:8787@attacker.example", "a b", "localhost/x", "<script>"]) {
      const answer = await send(trial.url, "GET", "/api/v1/reports", { headers: { Host: host } });
      expect([400, 403], host).toContain(answer.status);
      expect(answer.json.code, host).toMatch(/^(bad-request|forbidden)$/);
    }
    expect(await raw("GET /api/v1/reports HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("refuses an absolute address that says another name than Host does not let it in", async () => {
    const said = await raw(
      `GET http://attacker.example/api/v1/reports HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n`,
    );
    expect(said).toMatch(/^HTTP\/1\.1 403 /);
  });

  it("refuses HTTP/1.0 without a host, with a Problem", async () => {
    const said = await raw("GET /api/v1/reports HTTP/1.0\r\n\r\n");
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said).toContain('"code":"bad-request"');
  });
});

describe("Origin", () => {
  const changing: [string, string][] = [
    ["POST", "/api/v1/deliveries"],
    ["POST", "/api/v1/undo/none"],
    ["DELETE", "/api/v1/reports/none"],
    ["POST", "/api/v1/reports/none/current"],
    ["POST", "/api/v1/reports/none/corrections"],
    ["DELETE", "/api/v1/reports/none/corrections/none"],
  ];
  const foreign: Record<string, string>[] = [
    { Origin: "https://attacker.example" },
    { Origin: "null" },
    { Origin: "http://127.0.0.1:1" },
    { Origin: "http://127.0.0.1" },
    { Origin: "chrome-extension://abc" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "anything" },
  ];

  it.each(changing)("%s %s is not for other sites' pages", async (method, path) => {
    for (const headers of foreign) {
      const answer = await trial.ask(method, path, {
        headers: { ...headers, "Content-Type": "text/plain" },
        body: Buffer.from("{}"),
      });
      expect(answer.status, JSON.stringify(headers)).toBe(403);
      expect(answer.json.code).toBe("forbidden");
    }
  });

  it("a forged Origin does not help against a Sec-Fetch-Site that tells the truth", async () => {
    const headers = { Origin: trial.url, "Sec-Fetch-Site": "cross-site" };
    expect((await trial.ask("POST", "/api/v1/undo/none", { headers })).status).toBe(403);
  });

  it("lets our own page and programs through", async () => {
    for (const headers of [{}, { Origin: trial.url, "Sec-Fetch-Site": "same-origin" }]) {
      expect((await trial.ask("POST", "/api/v1/undo/none", { headers })).status, JSON.stringify(headers)).toBe(404);
    }
    // Under a name of its own it is asked by others than who sits at this machine: they sign in first.
    const headers = { Origin: "https://reports.example", Host: "reports.example" };
    expect((await trial.ask("POST", "/api/v1/undo/none", { headers })).status).toBe(401);
  });

  it("gives other sites no leave to read", async () => {
    const asked = await send(trial.url, "OPTIONS", "/api/v1/reports", {
      headers: { Origin: "https://attacker.example", "Access-Control-Request-Method": "GET" },
    });
    const read = await get("/api/v1/reports", { Origin: "https://attacker.example" });
    for (const { headers } of [asked, read]) {
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });
});

describe("the page", () => {
  const policyOf = (answer: Answer) => String(answer.headers["content-security-policy"]);

  it("is served at every address of its own, under a policy with a nonce of this one answer", async () => {
    const nonces = new Set<string>();
    for (const path of ["/", "/index.html", "/reports/341299-2023", "/reports/341299-2023?at=1-2", "/search"]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers["content-type"]).toBe("text/html; charset=UTF-8");
      expect(answer.headers["cache-control"]).toBe("no-store");
      const nonce = /nonce="([^"]+)"/.exec(answer.text)?.[1] ?? "";
      expect(Buffer.from(nonce, "base64")).toHaveLength(16);
      expect(answer.text).not.toContain("__CSP_NONCE__");
      expect(answer.text).toContain(`content="${nonce}"`);
      expect(policyOf(answer).split("; ")).toEqual([
        "default-src 'self'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ]);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(5);
  });

  it("tells browsers to guess nothing, to tell nobody, to be in no frame", async () => {
    for (const path of ["/", "/assets/index-4f2a.js", "/api/v1/health", "/missing.png"]) {
      const { headers } = await get(path);
      expect(headers["x-content-type-options"], path).toBe("nosniff");
      expect(headers["referrer-policy"], path).toBe("no-referrer");
      expect(headers["x-frame-options"], path).toBe("DENY");
      expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
      expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"], path).not.toContain("unsafe");
      expect(headers["x-powered-by"], path).toBeUndefined();
    }
    expect(policyOf(await get("/api/v1/health"))).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
  });

  it("has its files kept by browsers for ever where their names change with them", async () => {
    const script = await get("/assets/index-4f2a.js");
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const packed = await send(trial.url, "GET", "/assets/index-4f2a.js", {
      headers: { "Accept-Encoding": "gzip, br" },
    });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect((await get("/seal.svg")).headers["cache-control"]).toBeUndefined();
  });

  it("stands in for no file, and for nothing of the API", async () => {
    for (const path of [
      "/assets/index-0000.js",
      "/assets/",
      "/assets/nothing",
      "/missing.png",
      "/api/",
      "/api/v1/reports/x/y/z",
    ]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.json.code).toBe("not-found");
      expect(answer.headers["cache-control"] ?? "").not.toContain("immutable");
    }
  });

  it("lets nobody out of its folder", async () => {
    const ways = [
      "/../secret.txt",
      "/assets/../../secret.txt",
      "/%2e%2e/secret.txt",
      "/assets/%2e%2e/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/assets/..%5c..%5csecret.txt",
      "/..\\secret.txt",
      "//secret.txt",
      "/%252e%252e/secret.txt",
      "/assets/%00/../../secret.txt",
      `/${"../".repeat(20)}etc/ld.so.conf`,
    ];
    for (const path of ways) {
      const said = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${trial.port}\r\nConnection: close\r\n\r\n`);
      expect(said, path).toMatch(/^HTTP\/1\.1 (400|404) /);
      expect(said, path).not.toMatch(/\r\n\r\nsecret/);
    }
  });
});

describe("a body that is too large", () => {
  const MB = 1024 * 1024;
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="big.txt"\r\n\r\n';

  it("is refused by its announced length", async () => {
    const answer = await upload({ "Content-Length": `${202 * MB}` }, 202);
    expect(answer.status).toBe(413);
    expect(answer.json.code).toBe("too-large");
  });

  it("is refused while it streams, when it announces none", async () => {
    const answer = await upload({ "Transfer-Encoding": "chunked" }, 300);
    expect(answer.status).toBe(413);
    expect(answer.json.code).toBe("too-large");
  });

  it("leaves the service as it was", async () => {
    expect((await trial.ask("POST", "/api/v1/deliveries", { body: formOf("menu.txt", "欢迎光临") })).status).toBe(422);
  });

  /** Sends as many megabytes as the other side takes, and reads what it says, as a browser would. */
  function upload(
    headers: Record<string, string>,
    megabytes: number,
  ): Promise<{ status: number; json: { code: string } }> {
    return new Promise((resolve, reject) => {
      const asking = request(
        {
          host: "127.0.0.1",
          port: trial.port,
          method: "POST",
          path: "/api/v1/deliveries",
          headers: { "Content-Type": "multipart/form-data; boundary=x", ...headers },
        },
        async (incoming) => {
          let body = "";
          for await (const chunk of incoming) body += chunk;
          resolve({ status: incoming.statusCode ?? 0, json: JSON.parse(body) });
        },
      );
      asking.on("error", reject);
      asking.write(head);
      const megabyte = Buffer.alloc(MB, "x");
      let left = megabytes;
      const more = () => {
        while (left-- > 0) {
          if (!asking.write(left === 0 ? megabyte.subarray(head.length) : megabyte)) {
            asking.once("drain", more);
            return;
          }
        }
        asking.end();
      };
      more();
    });
  }
});

/** What the other side says to bytes as they are. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const socket = connect(trial.port, "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("utf8");
    socket.on("data", (part) => {
      said += part;
    });
    socket.on("end", () => resolve(said));
    socket.on("error", reject);
  });
}
