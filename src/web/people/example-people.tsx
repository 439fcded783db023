// The people of the examples, by role, each with one sentence on what they will see. One click and one is there.

import { useTranslation } from "react-i18next";
import type { Person, PersonRole } from "../../wire/index.ts";
import { useActAs } from "./queries.ts";

/** In the order in which a matter passes through their hands. */
const order = [
  "leader",
  "supervisor",
  "head",
  "clerk",
  "deputy",
  "auditor",
  "administrator",
] as const satisfies readonly PersonRole[];

interface ExamplesProps {
  readonly people: readonly Person[];
  /** Whose role is held now. */
  readonly now: string | null;
  readonly to: string;
}

export function ExamplePeople({ people, now, to }: ExamplesProps) {
  const { t } = useTranslation();
  const acting = useActAs(to);
  const groups = order
    .map((role) => ({ role, of: people.filter((person) => person.role === role) }))
    .filter((group) => group.of.length > 0);
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{t("people.examples.title")}</h2>
      <p className="soft">{t("people.examples.what")}</p>
      <dl>
        {groups.map(({ role, of }) => (
          <div key={role} className="examples-role">
            <dt>
              {t(`people.role.${role}`)}
              <small>{t(`people.examples.sees.${role}`)}</small>
            </dt>
            {of.map((person) => (
              <dd key={person.id}>
                <button
                  type="button"
                  className="plain"
                  disabled={acting.isPending}
                  aria-pressed={person.id === now}
                  onClick={() => acting.mutate(person)}
                >
                  <span lang="zh-CN">{person.name}</span>
                  <Place person={person} />
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Unit and post, as far as the name does not say them already. */
function Place({ person: { name, post, unitName } }: { person: Person }) {
  const more = [unitName, post].filter((word) => word !== null && !name.includes(word));
  return more.length === 0 ? null : (
    <span className="soft" lang="zh-CN">
      {" "}
      {more.join(" · ")}
    </span>
  );
}
