// Notices: what somebody is told without having asked, in the page, by mail and by webhook, and how the office has it sent.

import { z } from "zod";
import { EventKindSchema, LightSchema } from "./matters.ts";

/** A step that comes near or is late, or an act: the event of a matter, or a comment. */
export const NoticeKindSchema = z.enum(["warning", ...EventKindSchema.options, "commented"]);

/** What a notice says; the page and the mail put it into words. */
export const NoticeWordsSchema = z.object({
  title: z.string(),
  registerName: z.string(),
  /** For warnings: the step, when it falls due, and how many calendar days it was late when this was written. */
  step: z.string().nullable(),
  due: z.string().nullable(),
  daysLate: z.int(),
  /** For acts: who did it, on which day, and what they said of it. */
  who: z.string().nullable(),
  on: z.string().nullable(),
  why: z.string().nullable(),
  /** The post or unit this was meant for, where nobody with an account answers for it and the supervisors get it. */
  instead: z.string().nullable(),
});

export const NoticeSchema = z.object({
  id: z.string(),
  at: z.string(),
  kind: NoticeKindSchema,
  /** Of warnings. */
  level: LightSchema.nullable(),
  matter: z.string(),
  register: z.string(),
  words: NoticeWordsSchema,
  readAt: z.string().nullable(),
});

/** Notices of one person, the newest first. */
export const NoticePageSchema = z.object({
  /** How many fit what was asked for. */
  total: z.int(),
  unread: z.int(),
  notices: z.array(NoticeSchema),
});

/** Which notices are read, or unread again. */
export const ReadInputSchema = z.union([
  z.strictObject({ ids: z.array(z.string().min(1).max(100)).min(1).max(5000), read: z.boolean().default(true) }),
  z.strictObject({ all: z.literal(true) }),
]);

/** Which notices that changed, so that it can be undone, and how many are unread now. */
export const ReadOutcomeSchema = z.object({ ids: z.array(z.string()), unread: z.int() });

/** What somebody wants beside the page. */
export const NoticePreferenceSchema = z.object({ mail: z.boolean() });
/** That, with where mail goes and whether the office sends any. */
export const NoticePreferenceShownSchema = NoticePreferenceSchema.extend({
  email: z.string().nullable(),
  sends: z.boolean(),
});

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const host = z.string().trim().min(1).max(253);

/** `tls` from the first byte (465), `starttls` demanded (587), `none` in clear: for a relay inside the office. */
export const MailSecuritySchema = z.enum(["tls", "starttls", "none"]);

const MailSchema = z.object({
  host: host.nullable(),
  port: z.int().min(1).max(65535),
  security: MailSecuritySchema,
  user: z.string().trim().min(1).max(200).nullable(),
  /** Who mail comes from: an address, or a name with one. */
  from: z.string().trim().min(3).max(300).nullable(),
});

const WebhookSchema = z.object({
  url: z.string().trim().min(1).max(2000).nullable(),
  /** Addresses of this machine and of private networks may be called. */
  privateAllowed: z.boolean(),
});

/** How notices leave the house. A secret that is absent stays as it is; null removes it. */
export const NoticeSettingsInputSchema = z.object({
  /** Where people reach the page, for links in mails. */
  address: z.string().trim().min(1).max(500).nullable(),
  /** When the digest goes out on working days, in China's time. */
  digest: time,
  mail: MailSchema.extend({ password: z.string().min(1).max(500).nullable().optional() }),
  webhook: WebhookSchema.extend({ secret: z.string().min(16).max(500).nullable().optional() }),
});

/** The settings in force as the page may see them: secrets only as there or not. */
export const NoticeSettingsSchema = NoticeSettingsInputSchema.extend({
  mail: MailSchema.extend({ passwordSet: z.boolean() }),
  webhook: WebhookSchema.extend({ secretSet: z.boolean() }),
  /** Settings that environment variables override, as `mail.host`. */
  fromEnvironment: z.array(z.string()),
  sendings: z.object({
    waiting: z.int(),
    sent: z.int(),
    failed: z.int(),
    /** The last ones that did not go at once. */
    troubles: z.array(
      z.object({
        at: z.string(),
        channel: z.enum(["mail", "webhook"]),
        to: z.string(),
        final: z.boolean(),
        why: z.string(),
      }),
    ),
  }),
});

/** A message to try the settings with; without an address to whoever asks. */
export const TrialInputSchema = z.object({
  channel: z.enum(["mail", "webhook"]),
  to: z.email().nullable().default(null),
});
/** Where it went. */
export const TrialOutcomeSchema = z.object({ to: z.string() });

export type NoticeKind = z.infer<typeof NoticeKindSchema>;
export type NoticeWords = z.infer<typeof NoticeWordsSchema>;
export type Notice = z.infer<typeof NoticeSchema>;
export type NoticePage = z.infer<typeof NoticePageSchema>;
export type ReadInput = z.infer<typeof ReadInputSchema>;
export type ReadOutcome = z.infer<typeof ReadOutcomeSchema>;
export type NoticePreference = z.infer<typeof NoticePreferenceSchema>;
export type NoticePreferenceShown = z.infer<typeof NoticePreferenceShownSchema>;
export type MailSecurity = z.infer<typeof MailSecuritySchema>;
export type NoticeSettings = z.infer<typeof NoticeSettingsSchema>;
export type NoticeSettingsInput = z.infer<typeof NoticeSettingsInputSchema>;
export type TrialInput = z.infer<typeof TrialInputSchema>;
