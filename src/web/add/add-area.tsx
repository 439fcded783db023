// Where reports are added: by dragging or choosing, with a word on where they come from.

import { Button, Input } from "antd";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { wanted } from "./dropped.ts";
import { useQueue } from "./queue.tsx";

/** What the file chooser offers first; anything else is answered with a sentence by the service. */
const ACCEPT = ".txt,.html,.htm,.docx,.pdf,.doc,.wps,.ofd";

export function AddArea({ large = false }: { large?: boolean }) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section className={large ? "add-area large" : "add-area"} aria-labelledby={heading}>
      <h2 id={heading} className={large ? "unseen" : ""}>
        {t("add.title")}
      </h2>
      <p className="add-line">
        <span className="drop-words">{t("add.drop")}</span>
        <Choose label={t("add.choose")} primary />
        <Choose label={t("add.folder")} folder />
      </p>
      <p className="soft">{t("add.formats")}</p>
      <From />
    </section>
  );
}

function Choose({ label, primary = false, folder = false }: { label: string; primary?: boolean; folder?: boolean }) {
  const { add } = useQueue();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type={primary ? "primary" : "default"} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? { webkitdirectory: "" } : { accept: ACCEPT })}
        onChange={(event) => {
          add(wanted(event.target.files ?? []));
          event.target.value = "";
        }}
      />
    </>
  );
}

/** Source, publisher and day for the files added next. */
function From() {
  const { t } = useTranslation();
  const { along, setAlong } = useQueue();
  const fields = [
    { name: "url", label: t("add.url"), type: "url", hint: "https://" },
    { name: "publisher", label: t("add.publisher"), type: "text", hint: "" },
    { name: "retrieved", label: t("add.retrieved"), type: "date", hint: "" },
  ] as const;
  return (
    <details className="from">
      <summary>{t("add.from")}</summary>
      <div className="fields">
        {fields.map(({ name, label, type, hint }) => (
          <div key={name}>
            <label htmlFor={`from-${name}`}>{label}</label>
            <Input
              id={`from-${name}`}
              type={type}
              placeholder={hint}
              value={along[name] ?? ""}
              onChange={(event) => setAlong({ ...along, [name]: event.target.value })}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
