// Passwords and random tokens: hashed, so that whoever reads the database can sign in with nothing of it.

import { createHash, randomBytes } from "node:crypto";
import { weakPassword } from "./people-refusals.ts";

/** Characters a password has at least. */
const LEAST = 10;

/** OWASP's least for Argon2id: 19 MiB, two passes, one lane. The package's own algorithm is Argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Argon2id, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const { hash } = await import("@node-rs/argon2");
  return hash(password, COST);
}

/** Whether a password is that of a hash. */
export async function isPassword(hashed: string, password: string): Promise<boolean> {
  const { verify } = await import("@node-rs/argon2");
  return verify(hashed, password);
}

/** @throws Problem `bad-request` for a password that is tried first */
export function mustBeStrong(password: string, username: string): void {
  const repeats = new Set(password).size < 3;
  if (password.length < LEAST || repeats || password.toLowerCase().includes(username.toLowerCase()))
    throw weakPassword();
}

/** A token of 256 random bits, for an address. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** As tokens are kept: they are random, so one pass is enough. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
