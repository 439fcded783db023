// 人员: who has an account, in which role and unit; adding, inviting, changing, deactivating. Nobody is deleted: what somebody did
// keeps their name.

import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Me, Person } from "../../../wire/index.ts";
import { useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { Waiting } from "../../app/waiting.tsx";
import { usePeople } from "../queries.ts";
import { Sheet } from "../sheet.tsx";
import { mayChange } from "../tabs.ts";
import { DeactivateForm } from "./deactivate-form.tsx";
import { InvitationLink } from "./invitation-link.tsx";
import { PeopleFilters } from "./people-filters.tsx";
import { PeopleTable } from "./people-table.tsx";
import { PersonForm } from "./person-form.tsx";
import { fitting, wantedOf } from "./wanted.ts";
import type { PersonWork } from "./work.ts";

export function PeopleTab({ me }: { me: Me }) {
  const people = usePeople();
  if (people.isPending) return <Waiting />;
  if (people.isError) return <Failed error={people.error} retry={() => void people.refetch()} />;
  return <People all={people.data} editable={mayChange(me.role, "people")} />;
}

function People({ all, editable }: { all: readonly Person[]; editable: boolean }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const [work, setWork] = useState<PersonWork | null>(null);
  const wanted = wantedOf(params);
  const shown = fitting(all, wanted);
  const real = all.filter(({ example }) => !example).length;
  return (
    <>
      <div className="admin-head">
        <p className="soft">{t("people.admin.people.what")}</p>
        {editable && (
          <Button type="primary" onClick={() => setWork({ kind: "add" })}>
            {t("people.admin.people.add")}
          </Button>
        )}
      </div>
      {real === 0 && editable && <p className="hint">{t("people.admin.people.first")}</p>}
      {all.length > 0 && <PeopleFilters all={all} shown={shown.length} wanted={wanted} />}
      {shown.length > 0 && <PeopleTable people={shown} editable={editable} work={setWork} />}
      {shown.length === 0 && all.length > 0 && (
        <p className="nothing">
          {t("people.admin.people.noneFits")}{" "}
          <button
            type="button"
            className="link"
            onClick={() => move({ q: null, role: null, unit: null, state: null }, "keep")}
          >
            {t("shelf.clear")}
          </button>
        </p>
      )}
      {all.length === 0 && <p className="nothing">{t("people.admin.people.empty")}</p>}
      <Over work={work} setWork={setWork} first={real === 0} />
    </>
  );
}

interface OverProps {
  readonly work: PersonWork | null;
  readonly setWork: (work: PersonWork | null) => void;
  readonly first: boolean;
}

function Over({ work, setWork, first }: OverProps) {
  const { t } = useTranslation();
  const close = () => setWork(null);
  const name = work === null || work.kind === "add" ? "" : work.person.name;
  return (
    <Sheet
      title={work === null ? "" : t(`people.admin.people.sheet.${work.kind}`, { name })}
      open={work !== null}
      close={close}
    >
      {work?.kind === "add" && (
        <PersonForm person={null} first={first} done={(person) => setWork({ kind: "invite", person })} />
      )}
      {work?.kind === "change" && <PersonForm key={work.person.id} person={work.person} done={close} />}
      {work?.kind === "deactivate" && <DeactivateForm person={work.person} done={close} />}
      {work?.kind === "invite" && <InvitationLink person={work.person} />}
    </Sheet>
  );
}
