// What was filled in, as a draft; a matter, as what a form holds; and what of it was changed.

import type { AmendmentInput, MatterShown, RegisterShown } from "../../../wire/index.ts";
import type { DraftSent } from "../ask.ts";

/** What the form holds. */
export interface Filled {
  readonly title?: string;
  readonly owners?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly fields?: Readonly<Record<string, string | number | null | undefined>>;
  readonly amount?: number | null;
  readonly unit?: string;
  readonly deadline?: string;
  readonly nodes?: readonly (
    | { readonly day?: string; readonly share?: number | null; readonly words?: string }
    | undefined
  )[];
}

type Roles = Pick<RegisterShown, "owners">;
type Whole = Required<Pick<DraftSent, "title" | "owners" | "fields" | "quantity" | "deadline" | "nodes">>;

const said = (words: string | undefined): string => (words ?? "").trim();

/** The draft of what was filled in. Owners come in the order of the roles; of several in the leading role the first leads. */
export function draftOf({ owners: roles }: Roles, filled: Filled): Whole {
  const { title, owners = {}, fields = {}, amount, unit, deadline, nodes = [] } = filled;
  return {
    title: said(title),
    owners: roles.flatMap(({ code }) => named(owners[code]).map((name) => ({ role: code, name }))),
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([code, value]) => {
        const words = typeof value === "string" ? value.trim() : value;
        return words === null || words === undefined || words === "" ? [] : [[code, words]];
      }),
    ),
    quantity: amount == null ? null : { value: amount, unit: said(unit) },
    deadline: said(deadline) === "" ? null : said(deadline),
    nodes: nodes.flatMap((node) =>
      node?.day === undefined ? [] : [{ day: node.day, share: node.share ?? 0, words: said(node.words) }],
    ),
  };
}

const named = (names: string | readonly string[] | undefined): readonly string[] =>
  (typeof names === "string" ? [names] : (names ?? [])).map((name) => name.trim()).filter((name) => name !== "");

/** A matter as the form shows it. */
export function filledFrom(matter: MatterShown, { owners: roles }: Roles): Filled {
  const { title, owners, fields, quantity, state, nodes } = matter;
  return {
    title,
    owners: Object.fromEntries(
      roles.map(({ code, many }) => {
        const names = owners.filter(({ role }) => role === code).map(({ name }) => name);
        return [code, many ? names : names[0]];
      }),
    ),
    fields: Object.fromEntries(fields.map(({ code, value }) => [code, value])),
    amount: quantity?.value ?? null,
    ...(quantity === null ? {} : { unit: quantity.unit }),
    ...(state.deadline === null ? {} : { deadline: state.deadline }),
    nodes,
  };
}

/** Only what differs: what is not touched is not put right. */
export function changesOf(before: Whole, after: Whole): AmendmentInput["to"] {
  const keys = Object.keys(after) as (keyof Whole)[];
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => [key, after[key]]),
  );
}
