// How the office has notices sent: what was set on the page, and environment variables before it. Secrets go in and never come out,
// neither to the page nor to the log.

import type { Store } from "../store/index.ts";
import {
  type Actor,
  type NoticeSettings,
  type NoticeSettingsInput,
  NoticeSettingsInputSchema,
  Problem,
} from "../wire/index.ts";

/** Everything that is set, secrets and all. */
export interface Settings extends Omit<NoticeSettingsInput, "mail" | "webhook"> {
  readonly mail: Omit<NoticeSettingsInput["mail"], "password"> & { readonly password: string | null };
  readonly webhook: Omit<NoticeSettingsInput["webhook"], "secret"> & { readonly secret: string | null };
}

const KEY = "notices";

const defaults: Settings = {
  address: null,
  digest: "08:30",
  mail: { host: null, port: 587, security: "starttls", user: null, from: null, password: null },
  webhook: { url: null, privateAllowed: false, secret: null },
};

type Place = readonly ["address" | "digest"] | readonly ["mail" | "webhook", string];

/** Environment variables, and the setting each overrides. */
export const variables: Readonly<Record<string, Place>> = {
  DUIXIAN_ADDRESS: ["address"],
  DUIXIAN_DIGEST: ["digest"],
  DUIXIAN_SMTP_HOST: ["mail", "host"],
  DUIXIAN_SMTP_PORT: ["mail", "port"],
  DUIXIAN_SMTP_SECURITY: ["mail", "security"],
  DUIXIAN_SMTP_USER: ["mail", "user"],
  DUIXIAN_SMTP_PASSWORD: ["mail", "password"],
  DUIXIAN_SMTP_FROM: ["mail", "from"],
  DUIXIAN_WEBHOOK_URL: ["webhook", "url"],
  DUIXIAN_WEBHOOK_SECRET: ["webhook", "secret"],
  DUIXIAN_WEBHOOK_PRIVATE: ["webhook", "privateAllowed"],
};

/** The environment's part of the settings. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that count. A password is for the server named beside it, not for one that somebody enters on the page. */
const counting = (env: Environment): readonly (readonly [string, Place, string])[] =>
  Object.entries(variables).flatMap(([name, place]) => {
    const value = env[name]?.trim();
    if (value === undefined || value === "") return [];
    return name === "DUIXIAN_SMTP_PASSWORD" && !env.DUIXIAN_SMTP_HOST?.trim() ? [] : [[name, place, value] as const];
  });

/** The settings in force. @throws Problem `bad-request` where an environment variable makes no sense */
export async function settingsInForce(store: Pick<Store, "setting">, env: Environment): Promise<Settings> {
  const held = (await store.setting(KEY)) as Settings | null;
  return withEnvironment(held ?? defaults, env);
}

function withEnvironment(held: Settings, env: Environment): Settings {
  let settings = held;
  for (const [name, place, value] of counting(env)) {
    const next = put(settings, place, readAs(place, value));
    const read = NoticeSettingsInputSchema.safeParse(next);
    if (!read.success || troubleOf(next) !== null) throw nonsense(name, read.error?.issues[0]?.message ?? "");
    settings = next;
  }
  return settings;
}

function put(settings: Settings, [group, key]: Place, value: unknown): Settings {
  if (key === undefined) return { ...settings, [group]: value };
  return { ...settings, [group]: { ...(settings[group] as object), [key]: value } };
}

function readAs(place: Place, value: string): string | number | boolean {
  if (place[1] === "port") return Number(value);
  return place[1] === "privateAllowed" ? ["1", "true", "yes", "是"].includes(value) : value;
}

/** Whether mail can be sent, and a webhook called. */
export const sendsMail = ({ mail }: Settings): boolean => mail.host !== null && mail.from !== null;
export const callsWebhook = ({ webhook }: Settings): boolean => webhook.url !== null && webhook.secret !== null;

/** The settings as the page may see them. */
export async function settingsShown(
  store: Pick<Store, "setting" | "sendingsShown" | "people">,
  env: Environment,
): Promise<NoticeSettings> {
  const { mail, webhook, ...rest } = await settingsInForce(store, env);
  const [{ counts, troubles }, people] = [await store.sendingsShown(), await store.people()];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const { password, ...mailShown } = mail;
  const { secret, ...webhookShown } = webhook;
  return {
    ...rest,
    mail: { ...mailShown, passwordSet: password !== null },
    webhook: { ...webhookShown, secretSet: secret !== null },
    fromEnvironment: counting(env).map(([, place]) => place.join(".")),
    sendings: {
      ...counts,
      troubles: troubles.map(({ tried_at, channel, person, state, trouble }) => ({
        at: (tried_at ?? new Date(0)).toISOString(),
        channel,
        to: person === null ? "webhook" : (names.get(person) ?? person),
        final: state === "failed",
        why: trouble ?? "",
      })),
    },
  };
}

/** Puts other settings in force. @throws Problem `bad-request` where they do not fit together */
export async function changeSettings(
  store: Pick<Store, "changeSetting">,
  env: Environment,
  actor: Actor,
  input: NoticeSettingsInput,
): Promise<void> {
  await store.changeSetting(KEY, (held) => {
    const before = (held as Settings | null) ?? defaults;
    const value = merged(before, input);
    const trouble = troubleOf(value) ?? lackingIn(withEnvironment(value, env));
    if (trouble !== null) throw new Problem("bad-request", trouble[0], trouble[1]);
    const changed = changesIn(before, value);
    const who = { who: actor.name, person: actor.person };
    const entry = { ...who, subject: "setting", subjectId: KEY, kind: "changed", body: { changed } } as const;
    return { value, entry: Object.keys(changed).length === 0 ? null : entry };
  });
}

/** A password is meant for one server: with another one it has to be given anew, or whoever names the server would be sent it. */
function merged(before: Settings, { mail, webhook, ...rest }: NoticeSettingsInput): Settings {
  const sameServer = before.mail.host === mail.host && before.mail.port === mail.port;
  const safer = before.mail.security === mail.security || mail.security !== "none";
  const password = mail.password === undefined ? (sameServer && safer ? before.mail.password : null) : mail.password;
  const secret = webhook.secret === undefined ? before.webhook.secret : webhook.secret;
  return { ...rest, mail: { ...mail, password }, webhook: { ...webhook, secret } };
}

function troubleOf({ address, mail, webhook }: Settings): readonly [string, string] | null {
  if (address !== null && !isWeb(address))
    return ["网页地址要以 http:// 或 https:// 开头。", "The address of the page must begin with http:// or https://."];
  if (webhook.url !== null && !isWeb(webhook.url))
    return [
      "Webhook 地址要以 http:// 或 https:// 开头，里面不写用户名和密码。",
      "The address of the webhook must begin with http:// or https:// and carry no user name or password.",
    ];
  if (mail.host !== null && !/^[\w.:-]+$/.test(mail.host))
    return [
      "邮件服务器只写主机名或 IP，例如 mail.example.gov.cn。",
      "The mail server is a host name or an IP address.",
    ];
  if (mail.from !== null && !/^[^\r\n<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(mail.from))
    return [
      "发件人要是一个邮箱，或“督查室 <ducha@example.gov.cn>”这样的写法。",
      "The sender must be an address, or a name with an address in angle brackets.",
    ];
  return null;
}

/** What is missing for what was set to work. */
function lackingIn({ mail, webhook }: Settings): readonly [string, string] | null {
  if (mail.host !== null && mail.from === null)
    return ["填了邮件服务器，还要填发件人。", "A mail server also needs a sender."];
  if (webhook.url !== null && webhook.secret === null)
    return [
      "填了 Webhook 地址，还要填密钥（至少 16 个字符）；对方用它核对签名。",
      "A webhook also needs a secret of at least 16 characters, by which the other side checks the signature.",
    ];
  return null;
}

function isWeb(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return ["http:", "https:"].includes(protocol) && username === "" && password === "";
}

/** What changed, from what to what; of secrets only that they did. */
function changesIn(before: Settings, after: Settings): Record<string, unknown> {
  const flat = (settings: Settings): Map<string, unknown> =>
    new Map(Object.values(variables).map((place) => [place.join("."), at(settings, place)]));
  const [from, to] = [flat(before), flat(after)];
  const differing = [...to].filter(([key, value]) => from.get(key) !== value);
  return Object.fromEntries(
    differing.map(([key, value]) => [
      key,
      ["mail.password", "webhook.secret"].includes(key) ? "changed" : { from: from.get(key), to: value },
    ]),
  );
}

const at = (settings: Settings, [group, key]: Place): unknown =>
  key === undefined ? settings[group] : (settings[group] as unknown as Record<string, unknown>)[key];

const nonsense = (name: string, why: string): Problem =>
  new Problem(
    "bad-request",
    `环境变量 ${name} 写得不对${why === "" ? "" : `（${why}）`}；请改正或去掉它再启动。`,
    `The environment variable ${name} makes no sense${why === "" ? "" : ` (${why})`}; correct or remove it and start again.`,
  );
