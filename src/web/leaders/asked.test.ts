import { describe, expect, it } from "vitest";
import { askedOf, queryOf } from "./asked.ts";

const query = (search: string, today = "2025-03-31") => queryOf(askedOf(new URLSearchParams(search)), today);

describe("what the address asks", () => {
  it.each<[string, Record<string, string>]>([
    ["", {}],
    ["registers=a,b&leader=县长", { registers: "a,b", leader: "县长" }],
    ["span=month", { since: "2025-02-28" }],
    ["span=month&date=2024-03-15", { date: "2024-03-15", since: "2024-02-29" }],
    ["since=2025-01-01", { since: "2025-01-01" }],
    // Not before the day itself, and no day at all: the service compares with the week before.
    ["since=2025-04-01", {}],
    ["since=soon", {}],
  ])("%s", (search, expected) => expect(query(search)).toEqual(expected));
});
