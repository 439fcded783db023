// The text of a file with the numbers of its lines; those where something is wrong are marked. A plain field: everybody's keys work.

import { type Ref, useImperativeHandle, useRef } from "react";

/** Leads to a line. */
export interface EditorHandle {
  readonly go: (line: number) => void;
}

interface EditorProps {
  readonly ref: Ref<EditorHandle>;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly marked: readonly number[];
  readonly label: string;
}

/** Height of a line in pixels, as in rules.css. */
const LINE = 20;

export function FileEditor({ ref, value, change, marked, label }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLOListElement>(null);
  const lines = value.split("\n");
  const wrong = new Set(marked);
  useImperativeHandle(ref, () => ({ go: (line) => field.current !== null && goTo(field.current, line) }), []);
  return (
    <div className="file-editor">
      <ol ref={numbers} aria-hidden="true">
        {lines.map((_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
          <li key={place} className={wrong.has(place + 1) ? "wrong" : ""}>
            {place + 1}
          </li>
        ))}
      </ol>
      <textarea
        ref={field}
        aria-label={label}
        value={value}
        wrap="off"
        spellCheck={false}
        autoCapitalize="none"
        lang="zh-CN"
        onChange={(event) => change(event.target.value)}
        onScroll={({ currentTarget }) => {
          if (numbers.current !== null) numbers.current.scrollTop = currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

/** Puts the caret over the whole line and brings it into sight. */
function goTo(field: HTMLTextAreaElement, line: number): void {
  const before = field.value.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const end = field.value.indexOf("\n", start);
  field.focus();
  field.setSelectionRange(start, end < 0 ? field.value.length : end);
  field.scrollTop = Math.max(0, (line - 4) * LINE);
}
