// The fields of work: `agriculture` with its parts, `agriculture/grain`. Their names, their order, what belongs to which.

import { useTranslation } from "react-i18next";
import { domainNames } from "../../wire/index.ts";

/** All fields and parts, in the order in which they are listed. */
export const domainIds: readonly string[] = Object.keys(domainNames);
const seats: ReadonlyMap<string, number> = new Map(domainIds.map((id, seat) => [id, seat]));

/** The field that a part belongs to; a field itself; null where there is none. */
export const topOf = (domain: string | null): string | null => domain?.split("/")[0] ?? null;

/** Whether a statement's field is the one asked for or a part of it; `none` asks for what belongs to no field. */
export const isIn = (domain: string | null, asked: string): boolean =>
  asked === "none" ? domain === null : domain === asked || domain?.startsWith(`${asked}/`) === true;

/** In the order of the list; what is not on it after the rest, what belongs nowhere last. */
export const bySeat = (a: string | null, b: string | null): number => seatOf(a) - seatOf(b);

const seatOf = (domain: string | null): number =>
  domain === null ? domainIds.length + 1 : (seats.get(domain) ?? domainIds.length);

/** The name of a field or part in the language of the page: English goes by the words of the id. */
export function useDomainName(): (domain: string | null) => string {
  const { t, i18n } = useTranslation();
  return (domain) => {
    if (domain === null) return t("domain.none");
    if (i18n.language === "zh-CN") return domainNames[domain] ?? domain;
    const words = (domain.split("/").at(-1) ?? domain).replaceAll("-", " ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  };
}
