// What others did, as it happens: one stream for the whole page, open only while something on it wants to hear. A page that nobody
// has looked at for a while closes it, and asks for everything anew when somebody comes back.

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Change } from "../../wire/index.ts";
import { BASE } from "../app/client.ts";
import { forget } from "./queries.ts";

/** Some changes; null where some may have been missed and everything should be asked for anew. */
export type Heard = readonly Change[] | null;

/** Milliseconds: changes that come together are told together; a hidden page closes; a broken stream is tried again. */
const TOGETHER = 150;
const HIDDEN = 30_000;
const AGAIN = 5_000;
/** A stream that opens later may have missed something; one that nobody hears waits for the next page. */
const SLOW = 300;
const LINGER = 5_000;

const hearers = new Set<(heard: Heard) => void>();
let stream: EventSource | null = null;
let waiting: Change[] = [];
let telling: ReturnType<typeof setTimeout> | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

function tell(heard: Heard): void {
  for (const hear of hearers) hear(heard);
}

function take(change: Change): void {
  waiting.push(change);
  if (telling !== undefined) return;
  telling = setTimeout(() => {
    telling = undefined;
    const heard = waiting;
    waiting = [];
    tell(heard);
  }, TOGETHER);
}

function connect(): void {
  if (stream !== null || hearers.size === 0 || document.hidden) return;
  const made = new EventSource(`${BASE}/changes`);
  stream = made;
  let opened = false;
  const asked = performance.now();
  // The stream tells nothing of what happened while it was broken, or slow to open.
  made.onopen = (event) => {
    if (event instanceof MessageEvent) return;
    if (opened || performance.now() - asked > SLOW) tell(null);
    opened = true;
  };
  made.onmessage = ({ data }: MessageEvent<string>) => take(JSON.parse(data) as Change);
  // The browser tries again by itself unless it was refused.
  made.onerror = () => {
    if (made.readyState !== EventSource.CLOSED || stream !== made) return;
    stream = null;
    setTimeout(() => {
      connect();
      tell(null);
    }, AGAIN);
  };
}

function disconnect(): void {
  stream?.close();
  stream = null;
}

/** From one page to the next the stream stays open. */
function leave(): void {
  if (hearers.size > 0) return;
  document.removeEventListener("visibilitychange", onVisible);
  disconnect();
}

function onVisible(): void {
  clearTimeout(pause);
  if (document.hidden) pause = setTimeout(disconnect, HIDDEN);
  else if (stream === null && hearers.size > 0) {
    connect();
    tell(null);
  }
}

function listen(hear: (heard: Heard) => void): () => void {
  hearers.add(hear);
  // Added twice it is heard once.
  document.addEventListener("visibilitychange", onVisible);
  connect();
  return () => {
    hearers.delete(hear);
    setTimeout(leave, LINGER);
  };
}

/** Hears what others do while this is on the page. */
export function useChanges(hear: (heard: Heard) => void): void {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => listen((heard) => latest.current(heard)), []);
}

/** Keeps what the page shows of registers fresh. */
export function useLive(): void {
  const client = useQueryClient();
  useChanges((heard) => {
    const stale = heard === null ? client.invalidateQueries({ queryKey: ["work"] }) : forget(client, heard);
    void stale.then(() => heard !== null && flash());
  });
}

// The dot: when something was last brought up to date.
let fresh = false;
let fading: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
const STAY = 4_000;

function set(next: boolean): void {
  fresh = next;
  for (const watch of watchers) watch();
}

function flash(): void {
  clearTimeout(fading);
  set(true);
  fading = setTimeout(() => set(false), STAY);
}

/** True for a moment after the page was brought up to date. */
export const useFresh = (): boolean =>
  useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => fresh,
  );
