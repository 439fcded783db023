// Who may record what, held against the table of docs/people.md: every kind of event, every role, every relation to a matter; and
// what of a matter whoever reads as the public does not see.

import { describe, expect, it } from "vitest";
import { codesIn, documentAt, tableOf } from "../../tests/tables.ts";
import { type Actor, EventKindSchema, type MatterShown, type PersonRole, PersonRoleSchema } from "../wire/index.ts";
import { mayFurther, mayKeep, mayRecord, maySee, type Owned, relationOf, seen } from "./index.ts";

const page = documentAt("docs/people.md");
const ROLES: readonly PersonRole[] = PersonRoleSchema.options;

const actorOf = (role: PersonRole): Actor => ({
  ...{ person: "p1", name: "张三的岗位", role },
  called: ["张三的岗位", "分管副县长"],
  units: ["县水务局", "水务局"],
});

const owners = (...list: readonly (readonly [string, string])[]): Owned["owners"] =>
  list.map(([role, name]) => ({ role, name }));
const matter = (...list: readonly (readonly [string, string])[]): Owned => ({ owners: owners(...list), events: [] });
const handedOver = (from: string, to: string, id = "e1"): Owned["events"][number] => ({
  ...{ id, at: "2025-03-01", who: "县督查室", note: null },
  ...{ kind: "handed-over", role: "lead", from, to },
});

/** Matters by how the actor stands to them, and what cells of the table reach each. */
const RELATIONS: readonly (readonly [string, Owned, readonly string[]])[] = [
  ["nothing of theirs", matter(["lead", "县交通局"]), ["all", "unmoved"]],
  ["their unit leads", matter(["lead", "县水务局"]), ["all", "theirs", "unmoved"]],
  [
    "their unit helps, under a former name",
    matter(["lead", "县交通局"], ["helping", "水务局"]),
    ["all", "theirs", "unmoved"],
  ],
  ["it is their post's", matter(["leader", "分管副县长"], ["lead", "县交通局"]), ["all", "theirs", "unmoved"]],
  ["they asked for it", matter(["lead", "县交通局"], ["mover", "张三的岗位"]), ["all", "moved"]],
  ["somebody else asked for it", matter(["lead", "县交通局"], ["mover", "李四的岗位"]), ["all"]],
  ["their unit stands as who asked", matter(["lead", "县交通局"], ["mover", "县水务局"]), ["all"]],
  [
    "it was handed over to them",
    { ...matter(["lead", "县交通局"]), events: [handedOver("县交通局", "县水务局")] },
    ["all", "theirs", "unmoved"],
  ],
  [
    "it was handed over to others",
    { ...matter(["lead", "县水务局"]), events: [handedOver("县水务局", "县交通局")] },
    ["all", "unmoved"],
  ],
  [
    "handing it over was voided",
    {
      ...matter(["lead", "县水务局"]),
      events: [
        handedOver("县水务局", "县交通局"),
        { id: "e2", at: "2025-03-02", who: "县督查室", note: null, kind: "voided", event: "e1", reason: "误操作" },
      ],
    },
    ["all", "theirs", "unmoved"],
  ],
];

/** Rows of a table of the page: a code, and a cell a role. */
const rowsOf = (first: string): [string, string[]][] =>
  tableOf(page, first).map(([, code = "", ...cells]) => [codesIn(code)[0] ?? "", cells]);

describe("the table of events", () => {
  const rows = new Map(rowsOf("事件"));

  it("has every kind", () => {
    expect([...rows.keys()].sort()).toEqual([...EventKindSchema.options].sort());
  });

  it.each([...rows])("%s", (kind, cells) => {
    for (const [at, role] of ROLES.entries()) {
      for (const [name, owned, reached] of RELATIONS) {
        const may = mayRecord(actorOf(role), owned, EventKindSchema.parse(kind));
        expect(may, `${role}, ${name}`).toBe(reached.includes(cells[at] ?? ""));
      }
    }
  });
});

describe("the table of other acts", () => {
  it.each(rowsOf("act"))("%s", (act, cells) => {
    for (const [at, role] of ROLES.entries()) {
      const actor = actorOf(role);
      for (const [name, owned, reached] of RELATIONS) {
        const may = { ...mayFurther(actor, owned), ...mayKeep(actor) }[act as "amend" | "create"];
        expect(may, `${role}, ${name}`).toBe(reached.includes(cells[at] ?? ""));
      }
    }
  });
});

describe("what is seen", () => {
  const theirs = matter(["lead", "县水务局"]);
  const others = matter(["lead", "县交通局"]);
  const all = ["administrator", "supervisor", "leader", "auditor"];

  it.each(ROLES)("by %s", (role) => {
    const actor = actorOf(role);
    const sees = (register: string, owned: Owned) => maySee(actor, register, owned);
    expect(sees("rectification", others)).toBe(all.includes(role));
    expect(sees("rectification", theirs)).toBe(role !== "public");
    expect(sees("livelihood", others)).toBe(true);
    const once = { ...theirs, events: [handedOver("县水务局", "县交通局")] };
    expect(sees("rectification", once)).toBe(role !== "public");
    expect(relationOf(actor, once)).toMatchObject({ theirs: false, once: true });
  });

  it("is nothing of an actor without names, whatever the matter says", () => {
    const nameless: Actor = { person: "p2", name: "", role: "clerk", called: [], units: [] };
    expect(relationOf(nameless, matter(["lead", ""]))).toEqual({ theirs: false, moved: false, once: false });
  });
});

const shown = {
  ...{ id: "m1", register: "livelihood", registerName: "民生实事", title: "新建村级养老点", year: 2025 },
  owners: [
    { role: "leader", name: "张三" },
    { role: "lead", name: "县民政局" },
    { role: "helping", name: "县财政局" },
  ],
  ...{ quantity: null, example: false, version: 3, changedAt: "2025-03-01T09:00", nodes: [], fields: [], steps: [] },
  state: {
    warnings: [
      { level: "red", step: "finish", stepName: "建成", due: "2025-02-01", since: "2025-02-11", to: ["张三"] },
    ],
    adjustment: { on: "2025-02-01", reason: "张三说资金没有到位", approver: "张三" },
  },
  origins: [],
  related: [{ matter: "m2", as: "belongs-to", title: "张三的另一件事", light: null }],
  lacking: ["张三没有填"],
  events: [
    ["reported", "张三汇报", { kind: "reported", progress: 40, done: null }],
    ["commented", null, { words: "张三说的" }],
    ["returned", null, { kind: "returned", reason: "张三材料不齐" }],
    ["voted", null, { kind: "voted", ballots: { entitled: 200, for: 180, against: 5, abstained: 5, invalid: 0 } }],
    ["adjusted", null, { kind: "adjusted", reason: "张三说", approver: "张三" }],
  ].map(([kind, note, body], seq) => ({
    ...{ id: `e${seq}`, seq, at: "2025-03-01", recordedAt: "2025-03-01T09:00", who: "张三", kind, note, body },
    ...{ files: [{ id: "f1", fileName: "张三.pdf" }], voided: false },
  })),
  may: { events: ["reported"], amend: true, comment: true, file: true, backdate: true },
} as unknown as MatterShown;

describe("a matter of a public register", () => {
  const record = matter(["leader", "张三"], ["lead", "县民政局"]);

  it.each(["public", "deputy", "clerk", "head"] as const)(
    "names nobody to %s who has nothing to do with it",
    (role) => {
      const read = seen(actorOf(role), shown, record);
      expect(JSON.stringify(read)).not.toContain("张三");
      expect(read.owners.map(({ name }) => name)).toEqual(["县民政局", "县财政局"]);
      expect(read.events.map(({ kind }) => kind)).toEqual(["reported", "voted", "adjusted"]);
      expect(read.events[0]?.body).toEqual({ kind: "reported", progress: 40, done: null });
      expect(read.may).toEqual({ events: [], amend: false, comment: false, file: false, backdate: false });
    },
  );

  it.each(["administrator", "supervisor", "leader", "auditor"] as const)("is whole to %s", (role) => {
    expect(seen(actorOf(role), shown, record)).toBe(shown);
  });

  it("is whole to those whose it is", () => {
    const clerk = { ...actorOf("clerk"), units: ["县民政局"] };
    expect(seen(clerk, shown, record)).toBe(shown);
  });
});
