// A mail out of the house, by SMTP. Every wait is bounded, so that a try is over before the queue gives the message out again.

import { createTransport } from "nodemailer";
import type { Trouble } from "../store/index.ts";
import type { Letter } from "./letter.ts";
import type { Settings } from "./settings.ts";

/** A letter with an address. `id` tells a mail server that a second try is the same letter. */
export interface Addressed extends Letter {
  readonly id: string;
  readonly to: string;
  readonly at: Date;
}

/** For a connection, a greeting, an answer: with seven answers to a mail these stay under the three minutes of the queue. */
const WAIT_MS = 10_000;

/** Sends a letter; null once the server has taken it. */
export async function sendMail(
  { mail }: Pick<Settings, "mail">,
  letter: Addressed,
  wait: number = WAIT_MS,
): Promise<Trouble | null> {
  const { host, port, security, user, password, from } = mail;
  if (host === null || from === null) return { why: "没有设置邮件服务器或发件人", lasting: false };
  const transport = createTransport({
    ...{ host, port, secure: security === "tls", requireTLS: security === "starttls", ignoreTLS: security === "none" },
    ...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
    ...{ connectionTimeout: wait, greetingTimeout: wait, socketTimeout: 2 * wait, dnsTimeout: wait },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  try {
    const { id, to, at, subject, text } = letter;
    const headers = { "Auto-Submitted": "auto-generated" };
    await transport.sendMail({ from, to, subject, text, date: at, headers, messageId: `<${id}@duixian.invalid>` });
    return null;
  } catch (error) {
    return troubleIn(error, password);
  } finally {
    transport.close();
  }
}

/** What a mail server said, without the password should it repeat it. A refused recipient stays refused; all else may pass. */
function troubleIn(error: unknown, password: string | null): Trouble {
  const { code = "", responseCode = 0, response, message } = error as Partial<Refused>;
  const said = `${code} ${response ?? message ?? String(error)}`.trim();
  const lasting = responseCode >= 500 && code !== "EAUTH" && code !== "ETLS";
  return { why: password === null ? said : said.replaceAll(password, "…"), lasting };
}

interface Refused {
  readonly code: string;
  readonly responseCode: number;
  readonly response: string;
  readonly message: string;
}
