// That part of the port over an open database.

import type { Database } from "./database.ts";
import { hasRealAccount, peopleKept, shownPerson } from "./people-kept.ts";
import { acceptInvitation, addPerson, changePerson, invite, invited } from "./people-managing.ts";
import type { PeopleStore } from "./people-port.ts";
import { doorOf } from "./people-sign-in.ts";
import { addUnit, changeUnit, mergeUnit, units, unmergeUnit } from "./people-units.ts";

/** @see PeopleStore */
export function peopleStore(db: Database): PeopleStore {
  // Once a real person has an account it stays so.
  let guarded = false;
  return {
    async guarded() {
      guarded ||= await hasRealAccount(db);
      return guarded;
    },
    people: async () => (await peopleKept(db)).map(shownPerson),
    addPerson: (by, input, example = false) => addPerson(db, by, input, example),
    changePerson: (by, id, change) => changePerson(db, by, id, change),
    invite: (by, id) => invite(db, by, id),
    invited: (token) => invited(db, token),
    acceptInvitation: (token, password) => acceptInvitation(db, token, password),
    units: () => units(db),
    addUnit: (by, input, example = false) => addUnit(db, by, input, example),
    changeUnit: (by, id, change) => changeUnit(db, by, id, change),
    mergeUnit: (by, id, into, why) => mergeUnit(db, by, id, into, why),
    unmergeUnit: (by, id, why) => unmergeUnit(db, by, id, why),
    ...doorOf(db),
  };
}
