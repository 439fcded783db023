// Where one came from before signing in. Only ever a path of our own: an address that leads elsewhere is left out.

/** The path to go back to; the first page where there is none, or none of our own. */
export function backOf(to: string | null): string {
  if (to === null || !/^\/(?![/\\])/.test(to) || hasControl(to)) return "/";
  try {
    const there = new URL(to, "http://here.invalid");
    return there.host === "here.invalid" && there.pathname !== "/sign-in"
      ? `${there.pathname}${there.search}${there.hash}`
      : "/";
  } catch {
    return "/";
  }
}

/** Browsers leave these out of an address, so that /\t/elsewhere would become //elsewhere. */
const hasControl = (words: string): boolean => [...words].some((sign) => sign < " " || sign === "\u007f");
