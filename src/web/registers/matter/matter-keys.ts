// The keyboard on a matter: j to the next of the list somebody came from, k to the one before, Esc back to the list.

import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { along, useAddress } from "../../app/address.ts";
import { isCovered, isTyping } from "../keys.ts";
import { matterPath } from "../matter-line.tsx";
import { beside } from "../trail.ts";

/** Listens to the keyboard while a matter is shown. */
export function useMatterKeys(id: string): void {
  const [params] = useAddress();
  const go = useNavigate();
  const to = (other: string | null): boolean => {
    if (other !== null) void go(along(params, matterPath(other)));
    return other !== null;
  };
  const press = (key: string): boolean => {
    if (key === "j") return to(beside(id).next);
    return key === "k" && to(beside(id).previous);
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isCovered() || isTyping(event.target)) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
