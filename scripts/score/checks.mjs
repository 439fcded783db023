// What the words of a text themselves can check, without a key: it announces how many items follow, numbers its glossary, names
// its offices and honours, and has a beginning and an end.

/** A row for each text: what it announces or shows, and what was read, as `read/there`. */
export function checks(names, reportOf, { coverage, honourVerbs }) {
  const rows = names.map((name) => {
    const { reading } = reportOf(name);
    const { numbers, covered } = coverage(reading);
    return {
      report: name,
      announced: announced(reading),
      glossary: glossary(reading),
      owners: owners(reading),
      honours: honours(reading, honourVerbs),
      outline: outlined(reading),
      coverage: numbers === 0 ? 1 : covered / numbers,
    };
  });
  const shares = rows.map((row) => row.coverage).sort((a, b) => a - b);
  const middle = shares.length >> 1;
  const median = shares.length % 2 === 1 ? shares[middle] : (shares[middle - 1] + shares[middle]) / 2;
  const totals = ["announced", "glossary", "owners", "honours", "outline"].map((column) => [
    column,
    rows.reduce(([a, b], row) => [a + row[column][0], b + row[column][1]], [0, 0]),
  ]);
  return {
    rows: rows.map((row) => ({
      ...row,
      ...Object.fromEntries(totals.map(([column]) => [column, row[column].join("/")])),
    })),
    totals: Object.fromEntries(totals),
    coverage: median ?? 0,
  };
}

const count = "([一二三四五六七八九十]{1,3}|\\d{1,2})";
const NUMERALS = "零一二三四五六七八九";

function numberOf(words) {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words];
  const ten = words.includes("十") ? (tens === "" ? 1 : NUMERALS.indexOf(tens)) : 0;
  return 10 * ten + (ones === "" ? 0 : NUMERALS.indexOf(ones));
}

const sectionsIn = (sections) => sections.flatMap((section) => [section, ...sectionsIn(section.children)]);

/** 以下七个方面 against the sections that follow; 十件民生实事 against the items read. */
function announced({ text, outline, statements }) {
  const found = [0, 0];
  const add = (wanted, got) => {
    found[1]++;
    if (wanted === got) found[0]++;
  };
  for (const section of sectionsIn(outline)) {
    // What is announced between the children of a section is about those that come right after it.
    const { children } = section;
    children.forEach((child, i) => {
      const before = text.slice(
        Math.max(i === 0 ? section.start : children[i - 1].start, child.start - 60),
        child.start,
      );
      const cue = new RegExp(`${count}(?:个|大)?方面(?:的?(?:重点)?工作|任务)?[。：:，,\\s]*$`).exec(before);
      if (cue === null) return;
      const kind = shapeOf(child);
      if (kind === null) return;
      const rest = children.slice(i);
      const end = rest.findIndex((one) => shapeOf(one) !== kind);
      add(numberOf(cue[1]), end < 0 ? rest.length : end);
    });
    if (section.role !== "livelihood") continue;
    const cue = new RegExp(`${count}(?:件|个|项)(?:重点)?民生(?:实事|项目|工程)`).exec(
      text.slice(section.start, section.start + 160),
    );
    const items = statements.filter(
      ({ kind, start }) => kind === "livelihood" && start >= section.start && start < section.end,
    );
    if (cue !== null) add(numberOf(cue[1]), items.length);
  }
  return found;
}

/** How a section is counted: （一）, 一、, 1. */
const shapeOf = ({ heading }) => {
  const mark =
    /^\s*(?:([（(])[一二三四五六七八九十]+[）)]|([一二三四五六七八九十]+)、|(\d+)[.．、]|([一二三四五六七八九十]+)是)/.exec(
      heading ?? "",
    );
  return mark === null ? null : ["（", "、", ".", "是"][mark.slice(1).findIndex((one) => one !== undefined)];
};

/** The numbers of the glossary, 1…n, against the terms read. */
function glossary({ text, outline, statements }) {
  const parts = sectionsIn(outline).filter(({ role, children }) => role === "glossary" && children.length === 0);
  let wanted = 0;
  for (const { start, end } of parts) {
    const numbers = [
      ...text.slice(start, end).matchAll(/(?:^|[\n\r。；\s])[（(［[]?(\d{1,3})[）)\]］]?[.．、:：]?\s*[“一-鿿A-Z]/g),
    ];
    let next = 1;
    for (const [, number] of numbers) if (Number(number) === next) next++;
    wanted += next - 1;
  }
  return [Math.min(wanted, statements.filter(({ kind }) => kind === "term").length), wanted];
}

/** Every 责任单位 against the items that have one. */
function owners({ text, statements }) {
  const wanted = text.split(/(?:责任|主办|牵头)单位[：:]/).length - 1;
  return [statements.filter(({ livelihood }) => (livelihood?.owners.length ?? 0) > 0).length, wanted];
}

/** Every honour verb of the parts that look back against the honours read in its clause. */
function honours({ text, outline, statements }, verbs) {
  const parts = outline.filter(({ role }) => role === "review");
  const read = statements.filter(({ kind }) => kind === "honour");
  const found = [0, 0];
  const any = new RegExp(verbs.join("|"), "g");
  for (const { start, end } of parts) {
    for (const { index, 0: verb } of text.slice(start, end).matchAll(any)) {
      const at = start + index;
      found[1]++;
      if (read.some((honour) => honour.start <= at + verb.length && at <= honour.end)) found[0]++;
    }
  }
  return found;
}

/** Every character in a part; what was done, what is aimed at and what is planned are found. */
function outlined({ text, outline }) {
  let at = 0;
  for (const { start, end } of outline) {
    if (start !== at) return [0, 1];
    at = end;
  }
  const roles = new Set(sectionsIn(outline).map(({ role }) => role));
  return [at === text.length && ["review", "target", "plan"].every((role) => roles.has(role)) ? 1 : 0, 1];
}
