// Where a file is dropped or chosen, and what is being done with it meanwhile.

import { Button } from "antd";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

/** What the chooser offers first; anything else is answered with a sentence by the service. */
const ACCEPT = ".xlsx,.xlsm,.csv,.docx,.xls,.et,.txt";

interface FileDropProps {
  readonly words: string;
  readonly busy: string | null;
  readonly take: (file: File) => void;
}

export function FileDrop({ words, busy, take }: FileDropProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined && busy === null) take(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      className={over ? "file-drop over" : "file-drop"}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{words}</span>
      <Button type="primary" loading={busy !== null} onClick={() => input.current?.click()}>
        {t("sheets.choose")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={t("sheets.choose")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) take(file);
          event.target.value = "";
        }}
      />
      <span className="soft" role="status">
        {busy}
      </span>
    </div>
  );
}
