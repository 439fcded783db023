// What the things of the log are called: titles of matters come with the entries, the rest is known from the lists of the service.

import { useCallback } from "react";
import type { LogEntry } from "../../../wire/index.ts";
import { useName } from "../../app/name.ts";
import { useReports } from "../../app/queries.ts";
import { usePeople, useUnits } from "../queries.ts";
import { useRegisterList } from "../rules/ask.ts";

/** Name of a thing and where it is looked at; both null where nothing is known. */
export interface Named {
  readonly name: string | null;
  readonly path: string | null;
}

const nothing: Named = { name: null, path: null };

/** A function that names what an entry is about. @param titles of matters, by their ids */
export function useNames(titles: Readonly<Record<string, string>>): (entry: LogEntry) => Named {
  const people = usePeople().data;
  const units = useUnits().data;
  const registers = useRegisterList().data;
  const reports = useReports().data;
  const reportName = useName();
  return useCallback(
    ({ subject, subjectId, body }) => {
      const report = (id: unknown): Named => {
        const found = reports?.find((one) => one.id === id);
        if (found === undefined) return nothing;
        const { government, year } = reportName(found);
        return { name: `${government} ${year}`, path: `/reports/${found.id}` };
      };
      switch (subject) {
        case "matter":
          return { name: titles[subjectId] ?? titleIn(body), path: `/matters/${encodeURIComponent(subjectId)}` };
        case "register": {
          const name = registers?.find(({ code }) => code === subjectId)?.name ?? subjectId;
          return { name, path: `/admin/registers?register=${encodeURIComponent(subjectId)}` };
        }
        case "person":
          return {
            name: people?.find(({ id }) => id === subjectId)?.name ?? saidName(body),
            path: `/admin/log?subject=person&id=${encodeURIComponent(subjectId)}`,
          };
        case "unit":
          return {
            name: units?.find(({ id }) => id === subjectId)?.name ?? saidName(body),
            path: `/admin/log?subject=unit&id=${encodeURIComponent(subjectId)}`,
          };
        case "calendar":
          return { name: null, path: "/admin/calendar" };
        case "report":
          return report(subjectId);
        default:
          return report(body.report);
      }
    },
    [titles, people, units, registers, reports, reportName],
  );
}

const saidName = (body: LogEntry["body"]): string | null => (typeof body.name === "string" ? body.name : null);
const titleIn = ({ draft }: LogEntry["body"]): string | null =>
  typeof draft === "object" && draft !== null && "title" in draft ? String(draft.title) : null;
