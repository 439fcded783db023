import { describe, expect, it } from "vitest";
import { EventInputSchema } from "../../../wire/index.ts";
import { DEADLINE, eventOf, type Filled, happeningOf, ownerKey } from "./happening.ts";
import { type ActKind, asks, ordered } from "./kinds.ts";

/** As a person fills in a form that asks everything. */
const filled: Filled = {
  progress: 42.5,
  done: null,
  reason: " 材料不全 ",
  to: "2026-09-30",
  approver: "分管副县长",
  outcome: "A",
  step: "finish",
  grade: "satisfied",
  ballots: { entitled: 200, for: 120, against: 30, abstained: 20, invalid: null },
  stage: "going",
  field: "area",
  value: "农业 ",
  owner: ownerKey("lead", "县水务局"),
  taker: "县农业农村局",
  item: "speed",
  points: 0.5,
  request: "extension",
  event: "e1",
};

describe("what was filled in", () => {
  it.each(Object.keys(asks) as ActKind[])("is an event of the wire: %s", (kind) => {
    const event = eventOf(kind, filled, ["f1"], 7);
    const read = EventInputSchema.parse(event);
    expect(read.happening).toEqual(event.happening);
    expect(read).toMatchObject({ files: ["f1"], version: 7, on: null, note: null });
  });

  it("is trimmed, and the deadline is no step", () => {
    expect(happeningOf("returned", filled)).toEqual({ kind: "returned", reason: "材料不全" });
    expect(happeningOf("extended", { ...filled, step: DEADLINE })).toMatchObject({ step: null });
    expect(happeningOf("requested", { ...filled, request: "adjustment" })).toMatchObject({ to: null });
    expect(happeningOf("handed-over", filled)).toEqual({
      kind: "handed-over",
      role: "lead",
      from: "县水务局",
      to: "县农业农村局",
    });
  });

  it("may be nothing: a receipt carries no field", () => {
    expect(happeningOf("received", filled)).toEqual({ kind: "received" });
    expect(eventOf("received", { note: "  " }, [], null).note).toBeNull();
  });
});

describe("what may be done", () => {
  it("puts behind what is over", () => {
    const received = [
      { kind: "received" as const, voided: false },
      { kind: "handed-out" as const, voided: false },
    ];
    expect(ordered(["received", "reported"], "clerk", received)).toEqual(["reported", "received"]);
    const takenBack = [{ kind: "received" as const, voided: true }];
    expect(ordered(["received", "reported"], "clerk", takenBack)).toEqual(["received", "reported"]);
    const settled = [{ kind: "settled" as const, voided: false }, ...received];
    expect(ordered(["handed-out", "urged", "accepted"], "supervisor", settled)).toEqual([
      "accepted",
      "urged",
      "handed-out",
    ]);
    expect(ordered(["handed-out", "urged", "accepted"], "supervisor", received)).toEqual([
      "urged",
      "handed-out",
      "accepted",
    ]);
  });

  it("begins with the likeliest act of whoever asks, and leaves out what they may not", () => {
    expect(ordered(["reported", "received", "urged"], "clerk", [])).toEqual(["received", "reported", "urged"]);
    expect(ordered(["reported", "handed-out", "urged"], "supervisor", [])).toEqual(["handed-out", "urged", "reported"]);
    expect(ordered(["voided", "created"], "administrator", [])).toEqual([]);
  });
});
