// A field of a draft under its label, and what every part of a draft is given.

import { type ReactNode, useId } from "react";
import type { TaskDraft } from "../../wire/index.ts";

/** Part of a draft that can be changed. */
export interface PartProps {
  readonly task: TaskDraft;
  readonly change: (to: Partial<TaskDraft>) => void;
}

/** A field with its label above it. */
export function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <span className="task-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}
