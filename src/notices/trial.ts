// A message to try the settings with: sent at once, past the queue, so that whoever set them sees what came of it.

import { randomUUID } from "node:crypto";
import type { Store } from "../store/index.ts";
import { type Actor, Problem, type TrialInput } from "../wire/index.ts";
import { sendMail } from "./mail.ts";
import { callsWebhook, type Environment, sendsMail, settingsInForce } from "./settings.ts";
import { callWebhook } from "./webhook.ts";

/** Sends it and says where to. @throws Problem `conflict` where nothing is set, or in the words of whoever did not take it */
export async function sendTrial(
  store: Pick<Store, "setting" | "people">,
  env: Environment,
  actor: Actor,
  { channel, to }: TrialInput,
): Promise<{ readonly to: string }> {
  const settings = await settingsInForce(store, env);
  const id = randomUUID();
  const at = new Date();
  if (channel === "webhook") {
    if (!callsWebhook(settings)) throw missing("Webhook 地址和密钥", "the address and the secret of the webhook");
    const body = JSON.stringify({ id, at: at.toISOString(), trial: true, notices: [] });
    const trouble = await callWebhook(settings, { id, body });
    if (trouble !== null) throw refused(settings.webhook.url!, trouble.why);
    return { to: settings.webhook.url! };
  }
  if (!sendsMail(settings)) throw missing("邮件服务器和发件人", "the mail server and the sender");
  const own = (await store.people()).find((person) => person.id === actor.person)?.email ?? null;
  const address = to ?? own;
  if (address === null) throw missing("收件邮箱", "an address to send to");
  const text = `${actor.name}：\n\n收到这封信，说明台账能用现在的设置发出邮件。\n`;
  const trouble = await sendMail(settings, { id, at, to: address, subject: "【台账提醒】试发", text });
  if (trouble !== null) throw refused(`${settings.mail.host}:${settings.mail.port}`, trouble.why);
  return { to: address };
}

const missing = (zh: string, en: string): Problem =>
  new Problem("conflict", `还没有填${zh}；填好并保存后再试。`, `Enter ${en} first and save, then try again.`);

const refused = (where: string, why: string): Problem =>
  new Problem(
    "conflict",
    `没有发出去：${where} 回答“${why}”；请核对设置后再试。`,
    `Nothing was sent: ${where} said “${why}”. Check the settings and try again.`,
  );
