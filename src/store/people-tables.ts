// The tables of units, people and signing in, as queries see them. `credential`, `signed_in`, `second_factor`, `sign_in_step` and
// `sign_in_rate` are the library's: only what we ask ourselves is declared of them.

import type { Generated } from "kysely";
import type { PersonRole } from "../wire/index.ts";
import type { At, Sequence } from "./columns.ts";

/** A unit. One that was merged stays, under its old name. */
export interface UnitTable {
  id: string;
  seq: Sequence;
  name: string;
  also_known: string[];
  parent_id: string | null;
  merged_into: string | null;
  example: boolean;
}

/** Somebody with a role. Nobody is ever deleted: whoever left is not active any more. */
export interface PersonTable {
  id: string;
  seq: Sequence;
  name: string;
  /** In small letters. */
  username: string;
  role: Exclude<PersonRole, "public">;
  unit_id: string | null;
  post: string | null;
  email: string | null;
  active: boolean;
  example: boolean;
  /** A second factor is asked for at every sign-in. */
  two_factor: Generated<boolean>;
  /** What the library takes for an e-mail address; nothing is ever sent to it. */
  account_address: string;
  created_at: At;
  updated_at: At;
}

/** A password, hashed. */
export interface CredentialTable {
  id: string;
  person_id: string;
  account_id: string;
  provider_id: string;
  password: string | null;
  updated_at: At;
}

/** A session. */
export interface SignedInTable {
  id: string;
  person_id: string;
  token: string;
  expires_at: Date;
}

export interface SecondFactorTable {
  id: string;
  person_id: string;
}

/** How often a username was tried, since when; whether there is such a person does not matter. */
export interface SignInTryTable {
  username: string;
  tries: number;
  since: Date;
}

/** The one invitation of a person that is out. */
export interface InvitationTable {
  person_id: string;
  token_hash: string;
  expires_at: Date;
}

/** Random values made once for this store. */
export interface SecretTable {
  name: string;
  value: string;
}

export interface PeopleTables {
  unit: UnitTable;
  person: PersonTable;
  credential: CredentialTable;
  signed_in: SignedInTable;
  second_factor: SecondFactorTable;
  sign_in_try: SignInTryTable;
  invitation: InvitationTable;
  secret: SecretTable;
}
