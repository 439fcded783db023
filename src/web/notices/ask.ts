// What these pages ask the service: one's notices, what one wants of them, and how they leave the house.

import createClient from "openapi-fetch";
import type {
  NoticePage,
  NoticePreference,
  NoticePreferenceShown,
  NoticeSettings,
  NoticeSettingsInput,
  ReadOutcome,
} from "../../wire/index.ts";
import { type Answers, answer, BASE } from "../app/client.ts";

interface Body<T> {
  requestBody: { content: { "application/json": T } };
}
type Read = { ids: string[]; read: boolean } | { all: true };
type TrialAsked = { channel: "mail" | "webhook"; to: string | null };

interface Paths {
  "/notices": {
    get: { parameters: { query: { unread: "true" | "false"; offset: number; limit: number } } } & Answers<NoticePage>;
  };
  "/notices/read": { post: Body<Read> & Answers<ReadOutcome> };
  "/me/notices": { get: Answers<NoticePreferenceShown>; put: Body<NoticePreference> & Answers<NoticePreferenceShown> };
  "/settings/notices": { get: Answers<NoticeSettings>; put: Body<NoticeSettingsInput> & Answers<NoticeSettings> };
  "/settings/notices/trial": { post: Body<TrialAsked> & Answers<{ to: string }> };
}

const client = createClient<Paths>({ baseUrl: BASE });

/** How many notices a page shows. */
export const PAGE = 50;

export const askNotices = (unread: boolean, offset: number): Promise<NoticePage> =>
  answer(client.GET("/notices", { params: { query: { unread: unread ? "true" : "false", offset, limit: PAGE } } }));
export const markNotices = (body: Read): Promise<ReadOutcome> => answer(client.POST("/notices/read", { body }));

export const askPreference = (): Promise<NoticePreferenceShown> => answer(client.GET("/me/notices"));
export const setPreference = (mail: boolean): Promise<NoticePreferenceShown> =>
  answer(client.PUT("/me/notices", { body: { mail } }));

export const askSettings = (): Promise<NoticeSettings> => answer(client.GET("/settings/notices"));
export const saveSettings = (body: NoticeSettingsInput): Promise<NoticeSettings> =>
  answer(client.PUT("/settings/notices", { body }));
export const tryOut = (body: TrialAsked): Promise<{ to: string }> =>
  answer(client.POST("/settings/notices/trial", { body }));
