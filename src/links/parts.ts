// The named things that one object lists: both of a pair of airports, the lines of a list of works.

const opens = "“（(《‘";
const closes = "”）)》’";

/** The items of a listing, at least two, each of at least two characters; none where nothing is listed. */
export function partsOf(object: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= object.length; at++) {
    const char = object.charAt(at);
    if (opens.includes(char) && char !== "") {
      if (depth === 0 && at > from && closes.includes(object.charAt(at - 1))) {
        parts.push(object.slice(from, at));
        from = at;
      }
      depth++;
    }
    if (closes.includes(char) && char !== "") depth--;
    if (at < object.length && (depth > 0 || char !== "、")) continue;
    parts.push(object.slice(from, at));
    from = at + 1;
  }
  return parts.length > 1 ? parts.map(named).filter((part) => part.length > 1) : [];
}

/** What stands behind 等 is what the listed things are, no name. */
const named = (part: string): string => part.split(/(?<=[^高平均同])等(?![级同效])/)[0] ?? part;

/** 和 and 及 between two names; not where the character belongs to a word. */
const joined =
  /(?<=[一-龥”]{2})(?:以及|(?<![总共饱温中缓调柔祥人])和(?![美谐平睦解善])|(?<![普涉波以])及(?![时其格])|(?<![参])与(?!会))(?=[一-龥“]{3})/;

/** The works or ends that an object names, be they listed or joined by 和; none where only one is named. */
export function namedIn(object: string): readonly string[] {
  const listed = partsOf(object);
  const parts = (listed.length > 0 ? listed : [object]).flatMap((part) =>
    /[“（(]/.test(part) ? [part] : part.split(joined),
  );
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}
