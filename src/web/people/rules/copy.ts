// Another register from the file of one that is there: the same rules under a code and a name of its own.

/** The file with its first 代码 and 名称 replaced; they stand at the beginning of a line, those of steps and stages do not. */
export const copyOf = (file: string, code: string, name: string): string =>
  withTop(withTop(file, "代码", code), "名称", name);

function withTop(file: string, key: string, value: string): string {
  const line = `${key}: ${quoted(value)}`;
  const there = new RegExp(`^${key}:.*$`, "m");
  // A function, because $ in the value would mean something.
  return there.test(file) ? file.replace(there, () => line) : `${line}\n${file}`;
}

/** Words that YAML would take for something else are put in quotes. */
const quoted = (value: string): string =>
  /^[\p{L}][\p{L}\p{N} ()（）、·-]*$/u.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);
