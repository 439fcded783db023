// What these pages ask the service: sheets out and back, ledgers on their way in.

import type {
  DoneImport,
  LedgerApplied,
  LedgerChoices,
  LedgerImport,
  LedgerRows,
  LedgerSettings,
  SheetApplied,
  SheetPreview,
} from "../../wire/index.ts";
import { BASE, offline, refusalOf } from "../app/client.ts";

/** Which rows of a ledger are asked for. */
export type Shown = "all" | "troubled" | "open" | "chosen" | "omitted";

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const sent =
    body instanceof FormData
      ? { body }
      : body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const received = await fetch(`${BASE}${path}`, { method, ...sent }).catch(() => {
    throw offline();
  });
  const answer: unknown = await received.json().catch(() => null);
  if (!received.ok) throw refusalOf(answer, received.status);
  return answer as T;
}

const part = encodeURIComponent;

function formOf(file: File, along: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  form.set("file", file, file.name);
  for (const [name, value] of Object.entries(along)) form.set(name, value);
  return form;
}

/** Where a register's sheet, or its task division table, is to be had, through filters of the board. */
export const sheetAt = (code: string, filters: URLSearchParams): string =>
  `${BASE}/registers/${part(code)}/sheet${asked(filters)}`;
export const divisionAt = (code: string, format: "docx" | "xlsx", filters: URLSearchParams): string =>
  `${BASE}/registers/${part(code)}/division${asked(new URLSearchParams([...filters, ["format", format]]))}`;

const asked = (filters: URLSearchParams): string => (filters.size === 0 ? "" : `?${filters}`);

export const previewSheet = (code: string, file: File): Promise<SheetPreview> =>
  ask("POST", `/registers/${part(code)}/sheet`, formOf(file));
export const applySheet = (code: string, preview: string, why: string): Promise<SheetApplied> =>
  ask("POST", `/registers/${part(code)}/sheet/apply`, { preview, why });

export const beginImport = (register: string, file: File): Promise<LedgerImport> =>
  ask("POST", "/imports", formOf(file, { register }));
export const askImport = (id: string): Promise<LedgerImport> => ask("GET", `/imports/${part(id)}`);
export const askRows = (id: string, show: Shown, offset: number, limit: number): Promise<LedgerRows> =>
  ask("GET", `/imports/${part(id)}/rows?show=${show}&offset=${offset}&limit=${limit}`);
export const settleImport = (id: string, settings: LedgerSettings): Promise<LedgerImport> =>
  ask("PUT", `/imports/${part(id)}/mapping`, settings);
export const chooseIn = (id: string, choices: LedgerChoices): Promise<LedgerImport> =>
  ask("PUT", `/imports/${part(id)}/choices`, choices);
export const applyImport = (id: string): Promise<LedgerApplied> => ask("POST", `/imports/${part(id)}/apply`, {});
export const endImport = (id: string, why: string): Promise<{ matters: number }> =>
  ask("DELETE", `/imports/${part(id)}?why=${part(why)}`);
export const askDone = async (code: string): Promise<DoneImport[]> =>
  (await ask<{ imports: DoneImport[] }>("GET", `/registers/${part(code)}/imports`)).imports;
