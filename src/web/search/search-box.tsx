// The one box in which words are looked for in all reports. It asks when somebody says so, not while they type.

import { Button, Input, type InputRef } from "antd";
import { type FormEvent, type RefObject, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import "./search-box.css";

interface SearchBoxProps {
  /** The words as the address has them. */
  readonly words: string;
  readonly ask: (words: string) => void;
  readonly box?: RefObject<InputRef | null>;
}

export function SearchBox({ words, ask, box }: SearchBoxProps) {
  const { t } = useTranslation();
  const [typed, type] = useState(words);
  useEffect(() => type(words), [words]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The keys j and k are letters while the box has the keyboard.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    ask(typed.trim());
  };
  return (
    <search>
      <form className="search-box" onSubmit={submit}>
        <Input
          ref={box ?? null}
          type="search"
          size="large"
          enterKeyHint="search"
          maxLength={500}
          aria-label={t("search.box")}
          placeholder={t("search.hint")}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <Button type="primary" size="large" htmlType="submit">
          {t("search.submit")}
        </Button>
      </form>
    </search>
  );
}
