// The header that has a browser save an answer instead of showing it.

/** `Content-Disposition` with the name as ASCII can say it and as it is (RFC 6266; RFC 5987 3.2). */
export function attachment(fileName: string): string {
  const ascii = fileName.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(fileName)}`;
}

/** Every byte of the UTF-8 that is no attr-char stands as `%XX`. */
function encoded(text: string): string {
  const byte = (value: number) => {
    const char = String.fromCharCode(value);
    return /[A-Za-z0-9!#$&+.^_`|~-]/.test(char) ? char : `%${value.toString(16).toUpperCase().padStart(2, "0")}`;
  };
  return [...Buffer.from(text, "utf8")].map(byte).join("");
}
