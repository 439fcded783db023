// The session of the people's congress before which the report was given.

const COUNT = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
const SESSION = new RegExp(`([一-龥]{0,30}?)(第?${COUNT}届(?:人民代表大会|人大)(?:第?${COUNT}次(?:全体)?会议)?)`, "g");
/** What stands before the place and is no part of it. */
const BEFORE = /^.*(?:在|于|月|日|年|长|记|席|员|同志)(?=[一-龥])/;

/** The session with the place it is of, as the text has them; null where the front matter names none. */
export function congressIn(front: string): string | null {
  for (const found of front.replace(/\s/g, "").matchAll(SESSION)) {
    const [, place = "", session = ""] = found;
    if (!session.endsWith("会议")) continue;
    return place.replace(BEFORE, "") + session;
  }
  return null;
}
