// Who works here: people with a role in a unit, units as a tree, and who is asking right now.

import { z } from "zod";

/** What somebody may do follows from the role; `public` is whoever has not signed in. */
export const PersonRoleSchema = z.enum([
  "administrator",
  "supervisor",
  "leader",
  "head",
  "clerk",
  "deputy",
  "auditor",
  "public",
]);

/** The roles in the words of the offices. */
export const personRoleNames: Readonly<Record<PersonRole, string>> = {
  administrator: "管理员",
  supervisor: "督查员",
  leader: "领导",
  head: "单位负责人",
  clerk: "经办人",
  deputy: "代表委员",
  auditor: "审计员",
  public: "公众",
};

/** A unit: government, department, town, or whatever answers for matters. Matters name it by its name. */
export const UnitSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Other names it is called by, and former ones. */
  alsoKnown: z.array(z.string()),
  /** The unit above it. */
  parent: z.string().nullable(),
  /** The unit it was merged into; null while it stands. */
  mergedInto: z.string().nullable(),
  people: z.int(),
  example: z.boolean(),
});

export const UnitInputSchema = z.object({
  name: z.string().trim().min(1).max(100),
  alsoKnown: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  parent: z.string().min(1).max(100).nullable().default(null),
});

/** Two units become one: what is open goes over, what is closed stays where it was done. */
export const MergeInputSchema = z.object({
  into: z.string().min(1).max(100),
  why: z.string().trim().min(1).max(2000),
});

export const PersonSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** What they sign in with; null until an invitation is taken up. */
  username: z.string(),
  role: PersonRoleSchema,
  /** Id of the unit they work for. */
  unit: z.string().nullable(),
  unitName: z.string().nullable(),
  /** What registers call the post: 分管副县长, 提出人. */
  post: z.string().nullable(),
  email: z.string().nullable(),
  active: z.boolean(),
  /** Has a password; else an invitation is out. */
  signedUp: z.boolean(),
  twoFactor: z.boolean(),
  example: z.boolean(),
});

export const PersonInputSchema = z.object({
  name: z.string().trim().min(1).max(50),
  username: z
    .string()
    .trim()
    .min(2)
    .max(50)
    .regex(/^[\p{L}\p{N}._-]+$/u),
  role: PersonRoleSchema.exclude(["public"]),
  unit: z.string().min(1).max(100).nullable().default(null),
  post: z.string().trim().min(1).max(100).nullable().default(null),
  email: z.email().nullable().default(null),
});

/** Who is asking. */
export const MeSchema = z.object({
  person: PersonSchema.nullable(),
  role: PersonRoleSchema,
  /** Nobody has an account yet and the service listens to this machine alone: whoever sits at it may do everything. */
  unguarded: z.boolean(),
  /** Example people one may act as with one click; empty once real people have accounts. */
  examples: z.array(PersonSchema),
  /** Notices not yet read. */
  unread: z.int(),
});

export type PersonRole = z.infer<typeof PersonRoleSchema>;
export type Unit = z.infer<typeof UnitSchema>;
export type UnitInput = z.infer<typeof UnitInputSchema>;
export type MergeInput = z.infer<typeof MergeInputSchema>;
export type Person = z.infer<typeof PersonSchema>;
export type PersonInput = z.infer<typeof PersonInputSchema>;
export type Me = z.infer<typeof MeSchema>;

/** Who does something, as rules and records need to know them. */
export interface Actor {
  /** Null for whoever has not signed in. */
  readonly person: string | null;
  /** What the log says. */
  readonly name: string;
  readonly role: PersonRole;
  /** What registers may call them: their name and their post. */
  readonly called: readonly string[];
  /** Names, also former ones, of their unit and those below it. */
  readonly units: readonly string[];
}
