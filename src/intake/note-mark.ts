// Raised numbers that refer to a note, in any format. They are left out of the text: the 1 of a note before 1761 would be
// read as 11761.

const mark = /^\s*[[【〔(（]?(\d{1,3}|[①-⑳*])[\]】〕)）]?\s*$/u;

/** Whether a raised `text` refers to a note, given what stands before it: after a Latin letter it is an exponent (km²). */
export function isNoteMark(text: string, before: string): boolean {
  return mark.test(text) && !/[A-Za-z]$/.test(before);
}
