// Takes messages out of the queue and sends them, a few at a time, until nothing is due any more.

import type { Carried, Store, Trouble } from "../store/index.ts";
import type { Directory } from "./directory.ts";
import { letterOf } from "./letter.ts";
import { sendMail } from "./mail.ts";
import type { Settings } from "./settings.ts";
import { callOf, callWebhook } from "./webhook.ts";

/** How many messages are on their way at once. */
const AT_ONCE = 4;

/** What became of the messages that were due. */
export interface Sent {
  readonly sent: number;
  /** Tried without success; most are tried again. */
  readonly troubled: number;
}

/** What sending goes by. */
export interface Outgoing {
  readonly settings: Settings;
  readonly directory: Directory;
}

/** Sends what is due; stops between messages once `closing` says so. */
export async function sendDue(
  store: Pick<Store, "takeSendings" | "settleSending">,
  outgoing: Outgoing,
  closing: () => boolean,
): Promise<Sent> {
  let [sent, troubled] = [0, 0];
  while (!closing()) {
    const messages = await store.takeSendings(AT_ONCE);
    if (messages.length === 0) break;
    await Promise.all(
      messages.map(async (message) => {
        const trouble = await send(message, outgoing);
        await store.settleSending(message.id, trouble);
        if (trouble === null) sent += 1;
        else troubled += 1;
      }),
    );
  }
  return { sent, troubled };
}

function send(message: Carried, { settings, directory }: Outgoing): Promise<Trouble | null> | Trouble {
  if (message.channel === "webhook") return callWebhook(settings, callOf(message, directory, settings.address));
  const person = directory.byId.get(message.person ?? "");
  if (person === undefined || person.email === null || person.example)
    return { why: "收件人已停用或没有邮箱", lasting: true };
  const { id, at } = message;
  return sendMail(settings, { ...letterOf(message, person, settings.address), id, at, to: person.email });
}
