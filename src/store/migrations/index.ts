// All migrations by name, in the order in which they are made. One that was released is never changed; a new one follows it.

import type { Migration } from "kysely";
import * as shelf from "./0001-shelf.ts";
import * as following from "./0002-following.ts";
import * as search from "./0003-search.ts";
import * as log from "./0004-log.ts";
import * as people from "./0005-people.ts";
import * as notices from "./0006-notices.ts";
import * as sheets from "./0007-sheets.ts";
import * as births from "./0008-births.ts";

export const migrations: Readonly<Record<string, Migration>> = {
  "0001-shelf": shelf,
  "0002-following": following,
  "0003-search": search,
  "0004-log": log,
  "0005-people": people,
  "0006-notices": notices,
  "0007-sheets": sheets,
  "0008-births": births,
};
