// The tables that can be taken away, in the order in which people ask for them.

import type { Table, TableName } from "../table.ts";
import { findings } from "./findings.ts";
import { promises } from "./promises.ts";
import { quantities } from "./quantities.ts";
import { repairs } from "./repairs.ts";
import { statements } from "./statements.ts";
import { targets } from "./targets.ts";

/** All tables by name. */
export const tables: Readonly<Record<TableName, Table>> = {
  targets,
  statements,
  quantities,
  promises,
  findings,
  repairs,
};

/** Their names. */
export const tableNames = Object.keys(tables) as readonly TableName[];
