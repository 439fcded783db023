// Every rule, in the order that docs/checks.md lists them.

import type { Rule } from "./rule.ts";
import { baseRestated } from "./rules/bases.ts";
import { change } from "./rules/changes.ts";
import { composition } from "./rules/composition.ts";
import { lastYear, yearInSpan } from "./rules/horizons.ts";
import { listCount } from "./rules/lists.ts";
import { magnitude } from "./rules/magnitudes.ts";
import { parts } from "./rules/parts.ts";
import { growthPath, multiple } from "./rules/paths.ts";
import { repeatedPromise, silentPromise, vaguePromise } from "./rules/promises.ts";
import { rateOfParts } from "./rules/rates.ts";
import { registerFigure, registerWhole } from "./rules/registers.ts";
import { repairedNumber } from "./rules/repairs.ts";
import { earlyActual, span } from "./rules/spans.ts";
import { targetLowered, targetNear } from "./rules/targets.ts";
import { twoValues } from "./rules/twice.ts";
import { unit } from "./rules/units.ts";

export const rules: readonly Rule[] = [
  composition,
  parts,
  rateOfParts,
  change,
  multiple,
  growthPath,
  listCount,
  twoValues,
  yearInSpan,
  lastYear,
  targetLowered,
  targetNear,
  magnitude,
  unit,
  span,
  earlyActual,
  repairedNumber,
  vaguePromise,
  repeatedPromise,
  baseRestated,
  silentPromise,
  registerFigure,
  registerWhole,
];
