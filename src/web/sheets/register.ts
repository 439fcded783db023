// The register that a sheet belongs to, as these pages need it. Shares what the pages of registers have fetched.

import { useQuery } from "@tanstack/react-query";
import type { RegisterShown } from "../../wire/index.ts";
import { BASE, offline, refusalOf } from "../app/client.ts";

async function askRegister(code: string): Promise<RegisterShown> {
  const received = await fetch(`${BASE}/registers/${encodeURIComponent(code)}`).catch(() => {
    throw offline();
  });
  const answer: unknown = await received.json().catch(() => null);
  if (!received.ok) throw refusalOf(answer, received.status);
  return answer as RegisterShown;
}

export const useRegisterOf = (code: string) =>
  useQuery({ queryKey: ["work", "register", code], queryFn: () => askRegister(code) });
