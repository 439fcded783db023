// Who answers for an item of the livelihood list: 责任单位：县教育局，各镇人民政府, or （县教育局负责）.

/** Words that name who answers for an item. */
export const opensOwners = /^(?:责任|牵头|主办|承办|实施|主管|负责|配合|协办)(?:责任)?(?:单位|部门|领导)/;

/** Labels of those who answer for an item; a label that opens the words, or stands in brackets. */
const ownerLabel =
  /[（(\s\u3000。；;]?(责任单位|牵头单位|牵头部门|责任部门|主办单位|承办单位|实施单位|主管单位|负责单位|责任领导|牵头责任单位|配合单位|协办单位)[:：]/g;
const inBrackets = /[（(]([^（()）]{2,30}?)(?:牵头)?负责[)）]\s*[。；;]?$/;

/** The words of an item up to its owners, and the owners, lead unit first. */
export function withoutOwners(words: string): { readonly words: string; readonly owners: readonly string[] } {
  const labels = [...words.matchAll(ownerLabel)];
  const first = labels[0];
  if (first === undefined) {
    const named = inBrackets.exec(words);
    if (named === null) return { words, owners: [] };
    return { words: words.slice(0, named.index), owners: officesOf(named[1] as string) };
  }
  const owners = labels.flatMap((label, i) => {
    const start = label.index + label[0].length;
    const named = words.slice(start, labels[i + 1]?.index ?? words.length);
    return officesOf(named);
  });
  return { words: words.slice(0, first.index), owners };
}

/** The offices of a list; 各州、市人民政府 is one. */
function officesOf(list: string): readonly string[] {
  const line = list.trim().split(/[\n\r]/)[0] as string;
  const inside = line.replace(/[。；;\s\u3000]+$/, "");
  // A bracket that encloses label and list closes behind the list.
  const open = (inside.match(/[（(]/g) ?? []).length < (inside.match(/[)）]/g) ?? []).length;
  const bare = open ? inside.replace(/[)）]$/, "") : inside;
  return bare
    .replaceAll(/各(州|市|县|区)、(市|县|区)/g, "各$1\u0001$2")
    .split(/[，,、；;\s\u3000]|(?<=[局委厅部办府])和|等单位/)
    .map((office) => office.replaceAll("\u0001", "、").trim())
    .filter((office) => office.length > 1);
}
