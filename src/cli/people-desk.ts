// Where the commands on people do their work: the store itself, or the server that holds the data folder, let in by the folder's key.

import { KEY_HEADER } from "../api/index.ts";
import { holderOf, openStore, placeFromEnvironment, type Store } from "../store/index.ts";
import {
  type Actor,
  type Invitation,
  InvitationSchema,
  PeopleListSchema,
  type Person,
  type PersonChange,
  type PersonInput,
  PersonSchema,
  Problem,
  ProblemSchema,
  type Unit,
  UnitListSchema,
} from "../wire/index.ts";
import { gone } from "./hand-over.ts";

/** Where the data is, instead of where the environment says. */
export interface Placed {
  readonly data?: string;
}

/** What the commands need done. */
export interface Desk {
  people(): Promise<readonly Person[]>;
  units(): Promise<readonly Unit[]>;
  addPerson(input: PersonInput): Promise<Person>;
  changePerson(id: string, change: PersonChange): Promise<Person>;
  invite(id: string): Promise<Invitation>;
}

/** Whoever may read the data may also write it: no sign-in is asked for here. */
const operator: Actor = { person: null, name: "命令行", role: "administrator", called: [], units: [] };

/** Does the work, through the server that holds the folder where one does. @throws Problem `busy` where its holder serves nobody */
export async function withDesk({ data }: Placed, work: (desk: Desk) => Promise<void>): Promise<void> {
  const place = data === undefined ? placeFromEnvironment(process.env) : { data };
  const folder = "databaseUrl" in place && place.databaseUrl !== undefined ? undefined : place.data;
  const holder = folder === undefined ? null : await holderOf(folder);
  if (holder !== null && holder.url !== null && holder.key !== undefined) {
    return work(deskAt(`${holder.url}/api/v1`, holder.key));
  }
  const store = await openStore(place);
  try {
    await work(deskOf(store));
  } finally {
    await store.close();
  }
}

const deskOf = (store: Store): Desk => ({
  people: () => store.people(),
  units: () => store.units(),
  addPerson: (input) => store.addPerson(operator, input),
  changePerson: (id, change) => store.changePerson(operator, id, change),
  invite: (id) => store.invite(operator, id),
});

function deskAt(server: string, key: string): Desk {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${server}${path}`, {
      method,
      headers: { [KEY_HEADER]: key, "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error) => {
      throw gone(server, error);
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return answer;
    const { code, detail, detailEn } = ProblemSchema.parse(answer);
    throw new Problem(code, detail, detailEn);
  };
  return {
    people: async () => PeopleListSchema.parse(await ask("GET", "/people")).people,
    units: async () => UnitListSchema.parse(await ask("GET", "/units")).units,
    addPerson: async (input) => PersonSchema.parse(await ask("POST", "/people", input)),
    changePerson: async (id, change) => PersonSchema.parse(await ask("PATCH", `/people/${id}`, change)),
    invite: async (id) => InvitationSchema.parse(await ask("POST", `/people/${id}/invitation`)),
  };
}
