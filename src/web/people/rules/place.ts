// In which line of the file a trouble stands: its place is told in the words of the file, 步骤 › 第2项 › 期限.

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";

/** The line, from 1; null where the words name none. */
export function lineOf(file: string, where: string): number | null {
  const [, named] = /^第(\d+)行$/.exec(where) ?? [];
  if (named !== undefined) return Number(named);
  const counter = new LineCounter();
  const document = parseDocument(file, { lineCounter: counter, strict: false });
  const offset = offsetOf(document.contents, where.split(" › "));
  return offset === null ? null : counter.linePos(offset).line;
}

/** Where the last part that is found begins; what is not there is looked for no further. */
function offsetOf(whole: Node | null, path: readonly string[]): number | null {
  let node: unknown = whole;
  let offset: number | null = null;
  for (const name of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const [, nth] = /^第(\d+)项$/.exec(name) ?? [];
      const item =
        nth === undefined ? node.items.find((one) => isMap(one) && isCalled(one, name)) : node.items[Number(nth) - 1];
      if (item === undefined) return offset;
      offset = startOf(item) ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

const startOf = (node: unknown): number | null =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;

const isCalled = (item: YAMLMap, name: string): boolean =>
  ["名称", "代码"].some((key) => String(item.get(key) ?? "") === name);
