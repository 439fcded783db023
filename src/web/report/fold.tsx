// The fields of work as headings that fold what stands below them away; all at once, or one by one.

import { useTranslation } from "react-i18next";
import type { ShownStatement } from "../../wire/index.ts";
import { useDesk } from "./desk.tsx";
import { topOf, useDomainName } from "./domains.ts";
import { type Entry, type Folded, nameOfDomain } from "./entries.ts";

/** Folds all fields that are shown, or unfolds them where all are folded. */
export function FoldAll({ found, folded }: { found: readonly ShownStatement[]; folded: Folded }) {
  const { t } = useTranslation();
  const { show } = useDesk();
  const names = [...new Set(found.map(({ domain }) => nameOfDomain(topOf(domain))))];
  const all = names.length > 0 && names.every((name) => folded.has(name));
  return (
    <>
      <span className="soft">{t("domain.count", { count: names.length })}</span>
      <button type="button" className="link" onClick={() => show({ fold: all ? null : names.join(" ") })}>
        {t(all ? "domain.unfoldAll" : "domain.foldAll")}
      </button>
    </>
  );
}

/** A field with the number of its statements. */
export function DomainHeading({ entry, folded }: { entry: Extract<Entry, { kind: "domain" }>; folded: Folded }) {
  const { show } = useDesk();
  const domainName = useDomainName();
  const name = nameOfDomain(entry.domain);
  const turn = () => {
    const rest = [...folded].filter((each) => each !== name);
    show({ fold: (entry.folded ? rest : [...rest, name]).join(" ") });
  };
  return (
    <h3 className="entry-domain">
      <button type="button" aria-expanded={!entry.folded} onClick={turn}>
        <span aria-hidden="true" className="turn">
          ▾
        </span>
        {domainName(entry.domain)}
        <small className="figures">{entry.count}</small>
      </button>
    </h3>
  );
}

/** A part of a field, quieter. */
export function SubdomainHeading({ entry }: { entry: Extract<Entry, { kind: "subdomain" }> }) {
  const domainName = useDomainName();
  return (
    <h4 className="entry-subdomain">
      {domainName(entry.domain)} <small className="figures">{entry.count}</small>
    </h4>
  );
}
