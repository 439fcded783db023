// The people as a table; on a phone each is a block of lines.

import { useTranslation } from "react-i18next";
import type { Person } from "../../../wire/index.ts";
import { usePersonRoleName } from "../person-role.ts";
import { type PersonAct, useChangePerson } from "../queries.ts";
import { stateOf } from "./wanted.ts";
import type { PersonWork } from "./work.ts";

interface TableProps {
  readonly people: readonly Person[];
  readonly editable: boolean;
  readonly work: (work: PersonWork) => void;
}

export function PeopleTable({ people, editable, work }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className="admin-table people-table">
      <thead>
        <tr>
          <th scope="col">{t("people.name")}</th>
          <th scope="col">{t("people.roleLabel")}</th>
          <th scope="col">{t("people.unit")}</th>
          <th scope="col">{t("people.username")}</th>
          <th scope="col">{t("people.stateLabel")}</th>
          {editable && <th scope="col">{t("people.acts")}</th>}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} editable={editable} work={work} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow({ person, editable, work }: Omit<TableProps, "people"> & { person: Person }) {
  const { t } = useTranslation();
  const roleName = usePersonRoleName();
  const state = stateOf(person);
  return (
    <tr className={person.active ? "" : "gone"}>
      <th scope="row">
        <span lang="zh-CN">{person.name}</span>
        {person.example && <span className="tag">{t("example")}</span>}
        {person.post !== null && <small lang="zh-CN">{person.post}</small>}
      </th>
      <td>{roleName(person.role)}</td>
      <td lang="zh-CN">{person.unitName ?? <span className="soft">{t("people.none")}</span>}</td>
      <td translate="no">{person.username}</td>
      <td>
        <span className={`standing ${state}`}>{t(`people.state.${state}`)}</span>
        {person.twoFactor && <small>{t("people.second.title")}</small>}
      </td>
      {editable && (
        <td className="acts">
          <PersonActs person={person} work={work} />
        </td>
      )}
    </tr>
  );
}

function PersonActs({ person, work }: { person: Person; work: (work: PersonWork) => void }) {
  const { t } = useTranslation();
  const activating = useChangePerson(() => {});
  const { name } = person;
  const words = (act: "change" | "invite" | "reinvite" | "deactivate" | "activate") => ({
    "aria-label": t(`people.admin.people.actOf.${act}`, { name }),
    children: t(`people.admin.people.act.${act}`),
  });
  const activate: PersonAct = {
    person,
    to: { active: true },
    from: { active: false, why: t("people.admin.people.undoWhy") },
    said: t("people.admin.people.activated", { name }),
  };
  // People of the examples have no account to invite to.
  const invites = person.active && !person.example;
  return (
    <>
      <button type="button" className="link" onClick={() => work({ kind: "change", person })} {...words("change")} />
      {invites && (
        <button
          type="button"
          className="link"
          onClick={() => work({ kind: "invite", person })}
          {...words(person.signedUp ? "reinvite" : "invite")}
        />
      )}
      {person.active ? (
        <button
          type="button"
          className="link"
          onClick={() => work({ kind: "deactivate", person })}
          {...words("deactivate")}
        />
      ) : (
        <button
          type="button"
          className="link"
          disabled={activating.isPending}
          onClick={() => activating.mutate(activate)}
          {...words("activate")}
        />
      )}
    </>
  );
}
