// As much of XML as the parts of an .xlsx need: tags by their name without prefix, attributes, texts. No entities but the five and
// numbers, so nothing can be drawn in from outside.

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with its entities, and the escapes of spreadsheets (_x000D_), put back. */
export const plain = (xml: string): string =>
  xml
    .replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    })
    .replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The attributes of a tag, as they stand between its name and its end. */
export function attributesOf(words: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = "", quoted, single] of words.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name] = quoted ?? single ?? "";
  return found;
}

/** Every tag of a name, with its attributes. */
export function eachTag(xml: string, name: string, act: (attributes: Readonly<Record<string, string>>) => void): void {
  const pattern = new RegExp(`<(?:\\w+:)?${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`, "g");
  for (const [, attributes = ""] of xml.matchAll(pattern)) act(attributesOf(attributes));
}

/** The text of every element of a name: its runs put together, what is said of their pronunciation left out. */
export function textsIn(xml: string, name: string): readonly string[] {
  const element = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");
  return [...xml.matchAll(element)].map(([, inside = ""]) => {
    const spoken = inside.replaceAll(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, "");
    const runs = spoken.matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g);
    return plain([...runs].map(([, words = ""]) => words).join(""));
  });
}
