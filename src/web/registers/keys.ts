// When the keyboard belongs to somebody else: to a field that is typed in, or to what floats over the page.

/** True in a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ["TEXTAREA", "SELECT"].includes(target.tagName) ||
    (target instanceof HTMLInputElement && target.type !== "checkbox"));

/** True while a drawer is open. */
export const isCovered = (): boolean => document.querySelector('#floating [role="dialog"]') !== null;
