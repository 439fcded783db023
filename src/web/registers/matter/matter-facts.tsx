// What a matter says of itself, beside everything else: who answers for it, how much, until when, its fields, what it belongs to, its
// files.

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatterShown } from "../../../wire/index.ts";
import { along, useAddress } from "../../app/address.ts";
import { useDayWords } from "../due-words.tsx";
import { useFigure } from "../figure.ts";
import { LightShape } from "../light-sign.tsx";
import { matterPath } from "../matter-line.tsx";
import { useRegister } from "../queries.ts";
import { Files } from "./history.tsx";

export function MatterFacts({ matter }: { matter: MatterShown }) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const figure = useFigure();
  const { quantity, fields, state, nodes, related, events } = matter;
  const files = events.flatMap((event) => event.files);
  return (
    <aside className="matter-facts" aria-label={t("registers.matter.facts")}>
      <dl>
        <Owners matter={matter} />
        {quantity !== null && (
          <Fact name={t("registers.matter.quantity")}>
            <span className="figures">
              {figure(quantity.value)} <span lang="zh-CN">{quantity.unit}</span>
            </span>
          </Fact>
        )}
        {state.deadline !== null && (
          <Fact name={t("registers.matter.deadline")}>{dayWords(state.deadline, state.date)}</Fact>
        )}
        {fields
          .filter(({ value }) => value !== null && value !== "")
          .map(({ code, name, value, unit }) => (
            <Fact key={code} name={<span lang="zh-CN">{name}</span>}>
              <span lang="zh-CN" className="figures">
                {typeof value === "number" ? figure(value) : value}
                {unit !== null && ` ${unit}`}
              </span>
            </Fact>
          ))}
        {nodes.length > 0 && (
          <Fact name={t("registers.matter.nodes")}>
            <ul className="nodes figures">
              {nodes.map(({ day, share, words }) => (
                <li key={day}>
                  {dayWords(day, state.date)} {figure(share)}% <span lang="zh-CN">{words}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {related.length > 0 && (
          <Fact name={t("registers.matter.related")}>
            <Related related={related} />
          </Fact>
        )}
        {files.length > 0 && (
          <Fact name={t("registers.matter.files")}>
            <Files files={files} />
          </Fact>
        )}
      </dl>
    </aside>
  );
}

/** Everybody who answers for it or helps, by their roles. */
function Owners({ matter: { owners, register: code } }: { matter: MatterShown }) {
  const register = useRegister(code).data;
  const nameOf = (role: string) => register?.owners.find((each) => each.code === role)?.name ?? role;
  return [...new Set(owners.map(({ role }) => role))].map((role) => (
    <Fact key={role} name={<span lang="zh-CN">{nameOf(role)}</span>}>
      <span lang="zh-CN">
        {owners
          .filter((owner) => owner.role === role)
          .map(({ name }) => name)
          .join("、")}
      </span>
    </Fact>
  ));
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Related({ related }: Pick<MatterShown, "related">) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <ul>
      {related.map(({ matter, as, title, light }) => (
        <li key={`${matter} ${as}`}>
          <small className="soft">{t(`registers.matter.as.${as}`)}</small>{" "}
          {light !== null && <LightShape light={light} />}{" "}
          <Link to={along(params, matterPath(matter))} lang="zh-CN">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
