// Whether a sign-in was refused only because the code of the second factor is still to come.

import { Refusal } from "../app/client.ts";

/** True where name and password are right and the code is missing. */
export const isCodeWanted = (error: unknown): boolean => error instanceof Refusal && error.code === "code-needed";
