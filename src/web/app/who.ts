// The name of the person at this screen, until there is sign-in: asked once, remembered by this browser.

const KEY = "duixian.who";

/** The remembered name; empty if there is none, or the browser remembers nothing. */
export function rememberedWho(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Remembers the name, where the browser lets us. */
export function rememberWho(who: string): void {
  try {
    localStorage.setItem(KEY, who);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
