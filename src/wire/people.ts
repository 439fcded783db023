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

/** What may be changed of a unit; what is not given stays. */
export const UnitChangeSchema = z.object({
  name: z.string().trim().min(1).max(100).optional(),
  alsoKnown: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
  parent: z.string().min(1).max(100).nullable().optional(),
  why: z.string().trim().min(1).max(2000).optional(),
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

/** What may be changed of a person; what is not given stays. `active: false` ends every session at once. */
export const PersonChangeSchema = z.object({
  name: PersonInputSchema.shape.name.optional(),
  username: PersonInputSchema.shape.username.optional(),
  role: PersonInputSchema.shape.role.optional(),
  unit: z.string().min(1).max(100).nullable().optional(),
  post: z.string().trim().min(1).max(100).nullable().optional(),
  email: z.email().nullable().optional(),
  active: z.boolean().optional(),
  why: z.string().trim().min(1).max(2000).optional(),
});

/** A password that somebody chooses. */
export const NewPasswordSchema = z.string().min(10).max(128);

const password = z.string().min(1).max(128);

/** `code` is that of the second factor, or one of its backup codes. */
export const SignInInputSchema = z.object({
  username: z.string().trim().min(1).max(50),
  password,
  code: z.string().trim().min(1).max(20).optional(),
});

export const PasswordChangeSchema = z.object({ from: password, to: NewPasswordSchema });
export const PasswordSchema = z.object({ password });
export const CodeSchema = z.object({ code: z.string().trim().min(1).max(20) });

/** What an authenticator needs, shown once: as an address for a QR code and as words to type. */
export const TwoFactorBegunSchema = z.object({
  uri: z.string(),
  secret: z.string(),
  backupCodes: z.array(z.string()),
});

/** Whom an invitation is for. */
export const InvitedSchema = z.object({ name: z.string(), username: z.string() });
export const InvitationAcceptedSchema = z.object({ password: NewPasswordSchema });
/** Where whoever is invited sets a password; shown once, good for seven days. */
export const InvitationSchema = z.object({ path: z.string(), expires: z.string() });
export const ActAsSchema = z.object({ person: z.string().min(1).max(100) });
export const PeopleListSchema = z.object({ people: z.array(PersonSchema) });
export const UnitListSchema = z.object({ units: z.array(UnitSchema) });
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
export type PersonChange = z.infer<typeof PersonChangeSchema>;
export type UnitChange = z.infer<typeof UnitChangeSchema>;
export type SignInInput = z.infer<typeof SignInInputSchema>;
export type TwoFactorBegun = z.infer<typeof TwoFactorBegunSchema>;
export type Invited = z.infer<typeof InvitedSchema>;
export type Invitation = z.infer<typeof InvitationSchema>;
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
