// What somebody has to be told of a matter's steps: one thing for every step, round and level, however many days it stands. Who the
// roles and posts are is found out elsewhere.

import type { Configuration } from "./configuration.ts";
import type { Warning } from "./escalation.ts";
import type { MatterState } from "./state.ts";

/** Whom a warning goes to: an owner of the matter, or a post that its register names; `name` is what either is called. */
export interface Addressee {
  /** The role of the matter that was meant; null for a post. */
  readonly role: string | null;
  /** Null for a role that nobody holds. */
  readonly name: string | null;
  /** The word in the configuration. */
  readonly said: string;
}

/** A warning that is to be told once. */
export interface Owed {
  /** The same for the same matter, life, step, round, due date and level. */
  readonly key: string;
  readonly warning: Warning;
  readonly stepName: string;
  /** Calendar days past due on the day of the state. */
  readonly daysLate: number;
  readonly to: readonly Addressee[];
}

/** What is owed of a matter at the day of its state. A matter that is paused or done with is silent. */
export function owedOf(configuration: Configuration, state: MatterState): readonly Owed[] {
  if (state.closed || state.paused) return [];
  return state.warnings.map((warning) => {
    const { step, round } = warning;
    const found = state.steps.find((one) => one.code === step && one.round === round);
    return {
      key: keyOf(state, warning),
      warning,
      stepName: found?.name ?? step,
      daysLate: found?.daysLate ?? 0,
      to: warning.to.flatMap((said) => addresseesOf(configuration, state, said)),
    };
  });
}

/** A reopened matter is warned of anew, and so is one whose due date was put off. */
const keyOf = ({ matter, reopened }: MatterState, { step, round, due, level }: Warning): string =>
  ["warning", matter.id, reopened, step, round ?? 0, due, level].join("|");

function addresseesOf(
  configuration: Configuration,
  { owners }: Pick<MatterState, "owners">,
  said: string,
): readonly Addressee[] {
  const role = configuration.owners.find(({ code, name }) => name === said || code === said)?.code;
  if (role === undefined) return [{ role: null, name: said, said }];
  const held = owners.filter((owner) => owner.role === role);
  return held.length === 0 ? [{ role, name: null, said }] : held.map(({ name }) => ({ role, name, said }));
}
