// Names of things: short, permanent, safe in an address.

import { randomBytes } from "node:crypto";
import type { ReportFacts } from "../reading/index.ts";

/** Crockford's 32 characters: no i, l, o, u. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** What an id names, by its first letter: report, delivery, correction, act to undo, judgement, dismissal (it crosses out), matter, import, file,
 * notice, person, organisation (a unit). */
export type Named = "r" | "d" | "c" | "u" | "j" | "x" | "m" | "i" | "f" | "n" | "p" | "o";

/** A new id of 60 random bits. */
export const newId = (of: Named): string => of + Array.from(randomBytes(12), (byte) => ALPHABET[byte & 31]).join("");

/** The id a report would like, `220521-2022`; null where it has no code or no year. It keeps its id whatever is corrected later. */
export const readableId = ({ government, planYear }: ReportFacts): string | null =>
  government?.code != null && planYear !== null ? `${government.code}-${planYear}` : null;
