// The other side of what leaves the house, for tests: a mail server and a server that is called, real ones on this machine, which
// can be told to refuse, to be slow and to hang up.

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";

/** A mail as it arrived. */
export interface Arrived {
  readonly to: readonly string[];
  readonly from: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
}

/** `refuse`: no such recipient. `later`: try again. `drop`: takes the mail and hangs up. `slow`: takes its time. */
export type Manner = "take" | "refuse" | "later" | "drop" | "slow" | "silent";

/** A mail server. */
export interface MailServer {
  readonly port: number;
  manner: Manner;
  readonly arrived: Arrived[];
  /** The most connections there were at once. */
  readonly most: () => number;
  close(): Promise<void>;
}

/** @param user who may send, with a password; anybody where none is named */
export async function mailServer(user: { name: string; password: string } | null = null): Promise<MailServer> {
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  let [open, most] = [0, 0];
  const refusal = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    authOptional: user === null,
    disabledCommands: user === null ? ["STARTTLS", "AUTH"] : ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: (auth, _, done) =>
      auth.username === user?.name && auth.password === user?.password
        ? done(null, { user: auth.username })
        : done(refusal(535, "authentication failed")),
    onConnect(_, done) {
      open += 1;
      most = Math.max(most, open);
      if (held.manner !== "silent") done();
    },
    onClose() {
      open -= 1;
    },
    onRcptTo({ address }, _, done) {
      if (held.manner === "refuse") return done(refusal(550, `no such user ${address}`));
      return held.manner === "later" ? done(refusal(451, "try again later")) : done();
    },
    onData(stream, { envelope }, done) {
      void textOf(stream).then((mail) => {
        const { from, to } = { from: envelope.mailFrom, to: envelope.rcptTo.map(({ address }) => address) };
        arrived.push({ ...readMail(mail), to, from: from === false ? "" : from.address });
        if (held.manner === "drop") for (const socket of sockets) socket.destroy();
        else if (held.manner === "slow") setTimeout(done, 150);
        else done();
      });
    },
  });
  server.on("error", () => {});
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const held: MailServer = {
    ...{ port: (server.server.address() as AddressInfo).port, manner: "take" as Manner, arrived, most: () => most },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return held;
}

async function textOf(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Subject and text, with the encodings that Chinese mail is sent in undone. */
function readMail(mail: string): Omit<Arrived, "to" | "from"> {
  const gap = mail.indexOf("\r\n\r\n");
  const head = mail.slice(0, gap).replaceAll(/\r\n[ \t]+/g, " ");
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1] ?? "";
  const words = header("Subject").replaceAll(/\?=\s+=\?/g, "?==?");
  const subject = words.replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
    kind.toUpperCase() === "B" ? Buffer.from(text, "base64").toString() : fromQuoted(text.replaceAll("_", " ")),
  );
  const body = mail.slice(gap + 4);
  const encoding = header("Content-Transfer-Encoding").toLowerCase();
  const text =
    encoding === "base64"
      ? Buffer.from(body, "base64").toString()
      : encoding === "quoted-printable"
        ? fromQuoted(body)
        : body;
  return { messageId: header("Message-ID"), subject, text: text.replaceAll("\r\n", "\n") };
}

const fromQuoted = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, "")
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

/** A call as it arrived. */
export interface Called {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that is called. */
export interface CalledServer {
  readonly url: string;
  /** What it answers with; 0 for never. */
  status: number;
  readonly called: Called[];
  close(): Promise<void>;
}

export async function calledServer(): Promise<CalledServer> {
  const called: Called[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    called.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
    if (held.status === 0) return;
    response.writeHead(held.status, held.status === 302 ? { Location: "/elsewhere" } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const held: CalledServer = {
    ...{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, status: 204, called },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return held;
}
