// The files on their way in: one after another, two at a time, each with how far it is and what became of it.
// Lives above the pages, so that going to another page stops nothing.

import { createContext, type ReactNode, useContext, useMemo, useReducer, useRef, useState } from "react";
import { type Along, deliver, Refusal, refusalOf } from "../app/client.ts";
import { useForget } from "../app/queries.ts";
import type { Given } from "./facts-given.ts";
import { AT_ONCE, type Item, isSettled, type Stage } from "./stage.ts";

type Change =
  | { readonly do: "add"; readonly items: readonly Item[] }
  | { readonly do: "stage"; readonly key: number; readonly stage: Stage }
  | { readonly do: "confirm"; readonly key: number; readonly given: Given }
  | { readonly do: "clear" };

interface Adding {
  readonly items: readonly Item[];
  /** Goes along with every file added from now on. */
  readonly along: Along;
  readonly setAlong: (along: Along) => void;
  readonly add: (files: readonly File[]) => void;
  /** Sends a file once more. */
  readonly again: (item: Item) => void;
  readonly confirm: (key: number, given: Given) => void;
  readonly clear: () => void;
}

const Context = createContext<Adding | null>(null);

/** The files on their way in, and how to send more. */
export function useQueue(): Adding {
  const adding = useContext(Context);
  if (adding === null) throw new Error("useQueue outside of Queue");
  return adding;
}

function change(items: readonly Item[], step: Change): readonly Item[] {
  switch (step.do) {
    case "add":
      return [...items, ...step.items];
    case "stage":
      return items.map((item) => (item.key === step.key ? { ...item, stage: step.stage } : item));
    case "confirm":
      return items.map((item) => (item.key === step.key ? { ...item, confirmed: step.given } : item));
    case "clear":
      return items.filter((item) => !isSettled(item));
  }
}

/** Sends one file and says what became of it. */
async function send(item: Item, tell: (stage: Stage) => void): Promise<void> {
  const began = Date.now();
  const took = () => Date.now() - began;
  tell({ kind: "sending", share: 0 });
  try {
    const outcome = await deliver(item.file, item.along, (share) =>
      tell(share < 1 ? { kind: "sending", share } : { kind: "reading", since: Date.now() }),
    );
    const refused = outcome.outcome === "refused" ? outcome.problem : null;
    tell(
      refused === null ? { kind: "done", outcome, took: took() } : { kind: "refused", problem: refused, took: took() },
    );
  } catch (error) {
    const problem = error instanceof Refusal ? error : refusalOf(null, 0);
    tell({ kind: "refused", problem, took: took() });
  }
}

/** Holds the queue for everything inside it. */
export function Queue({ children }: { children: ReactNode }) {
  const [items, tell] = useReducer(change, []);
  const [along, setAlong] = useState<Along>({});
  const forget = useForget();
  const line = useRef<Item[]>([]);
  const busy = useRef(0);
  const lastKey = useRef(0);

  const adding = useMemo<Adding>(() => {
    const pump = async (): Promise<void> => {
      const next = line.current.shift();
      if (next === undefined) return;
      busy.current++;
      await send(next, (stage) => tell({ do: "stage", key: next.key, stage }));
      busy.current--;
      void forget();
      await pump();
    };
    const enqueue = (fresh: readonly Item[]) => {
      line.current.push(...fresh);
      while (busy.current < AT_ONCE && line.current.length > 0) void pump();
    };
    return {
      items,
      along,
      setAlong,
      add: (files) => {
        const fresh = files.map((file): Item => {
          lastKey.current++;
          return { key: lastKey.current, file, along, stage: { kind: "waiting" }, confirmed: null };
        });
        tell({ do: "add", items: fresh });
        enqueue(fresh);
      },
      again: (item) => {
        tell({ do: "stage", key: item.key, stage: { kind: "waiting" } });
        enqueue([item]);
      },
      confirm: (key, given) => tell({ do: "confirm", key, given }),
      clear: () => tell({ do: "clear" }),
    };
  }, [items, along, forget]);
  return <Context value={adding}>{children}</Context>;
}
