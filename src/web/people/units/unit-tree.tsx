// The tree itself: a list in a list, every unit with its people and what may be done with it.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../../app/address.ts";
import type { Branch } from "./tree.ts";
import type { UnitWork } from "./work.ts";

interface TreeProps {
  readonly branches: readonly Branch[];
  readonly editable: boolean;
  readonly work: (work: UnitWork) => void;
}

export function UnitTree({ branches, editable, work }: TreeProps) {
  return (
    <ul className="unit-tree">
      {branches.map((branch) => (
        <li key={branch.unit.id}>
          <UnitLine branch={branch} editable={editable} work={work} />
          {branch.below.length > 0 && <UnitTree branches={branch.below} editable={editable} work={work} />}
        </li>
      ))}
    </ul>
  );
}

const acts = ["add", "rename", "move", "merge"] as const;

function UnitLine({ branch: { unit, people }, editable, work }: Omit<TreeProps, "branches"> & { branch: Branch }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { id, name, alsoKnown, example } = unit;
  return (
    <div className="unit-line">
      <span className="unit-name" lang="zh-CN">
        {name}
        {example && <span className="tag">{t("example")}</span>}
        {alsoKnown.length > 0 && <small>{t("people.admin.units.alsoKnown", { names: alsoKnown.join("、") })}</small>}
      </span>
      <span className="unit-people figures">
        {unit.people > 0 ? (
          <Link to={along(params, "/admin/people", { unit: id })}>
            {t("people.admin.units.people", { count: unit.people })}
          </Link>
        ) : (
          <span className="soft">{t("people.admin.units.nobody")}</span>
        )}
        {people > unit.people && <span className="soft"> {t("people.admin.units.withBelow", { count: people })}</span>}
      </span>
      {editable && (
        <span className="unit-acts">
          {acts.map((kind) => (
            <button
              key={kind}
              type="button"
              className="link"
              aria-label={t(`people.admin.units.actOf.${kind}`, { name })}
              onClick={() => work({ kind, unit })}
            >
              {t(`people.admin.units.act.${kind}`)}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
