// The header of a download: any name, and never a second header or parameter out of it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachment } from "./attachment.ts";

describe("attachment", () => {
  it("says the name in ASCII and as it is", () => {
    expect(attachment("漪湖县 2023.docx")).toBe(
      `attachment; filename="___ 2023.docx"; filename*=UTF-8''%E6%BC%AA%E6%B9%96%E5%8E%BF%202023.docx`,
    );
  });

  it("leaves no way out of the quotes", () => {
    expect(attachment('a"; x="\\\r\nSet-Cookie: a=b%22')).toBe(
      `attachment; filename="a_; x=____Set-Cookie: a=b_22"; filename*=UTF-8''a%22%3B%20x%3D%22%5C%0D%0ASet-Cookie%3A%20a%3Db%2522`,
    );
  });

  it("gives any name back to whoever decodes it, in a header that may be sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const header = attachment(name);
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\x21-\x7e]*$/);
        const encoded = header.slice(header.lastIndexOf("''") + 2);
        expect(decodeURIComponent(encoded)).toBe(Buffer.from(name, "utf8").toString("utf8"));
      }),
    );
  });
});
