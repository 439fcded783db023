// The parts of a bulletin that the office writes itself.

import { Button } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { BulletinTexts } from "../../wire/index.ts";

interface FormProps {
  readonly texts: BulletinTexts;
  readonly isChanged: boolean;
  readonly change: (to: Partial<BulletinTexts>) => void;
  readonly restore: () => void;
}

const lines = ["authority", "number", "title", "addressees"] as const;
const ends = ["signature", "copies", "printer"] as const;

export function BulletinForm({ texts, isChanged, change, restore }: FormProps) {
  const { t } = useTranslation();
  return (
    <form className="bulletin-form" onSubmit={(event) => event.preventDefault()}>
      <h2>{t("leaders.bulletin.texts")}</h2>
      {lines.map((name) => (
        <Line key={name} name={name} value={texts[name]} change={change} />
      ))}
      <Area name="opening" value={texts.opening} rows={2} change={(opening) => change({ opening })} />
      <Area
        name="demands"
        value={texts.demands.join("\n")}
        rows={8}
        change={(words) => change({ demands: words.split("\n") })}
      />
      {ends.map((name) => (
        <Line key={name} name={name} value={texts[name]} change={change} />
      ))}
      <label>
        {t("leaders.bulletin.signedOn")}
        <input
          type="date"
          value={texts.signedOn}
          onChange={({ target: { value } }) => {
            if (value !== "") change({ signedOn: value });
          }}
        />
      </label>
      <label>
        {t("leaders.bulletin.faces")}
        <select
          value={texts.faces}
          onChange={({ target: { value } }) => change({ faces: value === "system" ? "system" : "official" })}
        >
          <option value="official">{t("leaders.bulletin.facesOf.official")}</option>
          <option value="system">{t("leaders.bulletin.facesOf.system")}</option>
        </select>
      </label>
      <p className="soft">
        {t("leaders.bulletin.kept")}{" "}
        {isChanged && (
          <Button size="small" onClick={restore}>
            {t("leaders.bulletin.restore")}
          </Button>
        )}
      </p>
    </form>
  );
}

type LineName = (typeof lines)[number] | (typeof ends)[number];

function Line({ name, value, change }: { name: LineName; value: string; change: FormProps["change"] }) {
  const { t } = useTranslation();
  return (
    <label>
      {t(`leaders.bulletin.${name}`)}
      <input lang="zh-CN" value={value} onChange={({ target }) => change({ [name]: target.value })} />
    </label>
  );
}

interface AreaProps {
  readonly name: "opening" | "demands";
  readonly value: string;
  readonly rows: number;
  readonly change: (words: string) => void;
}

function Area({ name, value, rows, change }: AreaProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <label htmlFor={id}>
      {t(`leaders.bulletin.${name}`)}
      <textarea id={id} lang="zh-CN" rows={rows} value={value} onChange={({ target }) => change(target.value)} />
    </label>
  );
}
