// The codec against the platform's decoder and against iconv-lite.

import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { decode, decodeFour, dropped, encode, leads, trails } from "./gbk.ts";

const platform = new TextDecoder("gb18030");

it("decodes every assigned pair as the platform does, and encodes it back", () => {
  for (const lead of leads)
    for (const trail of trails) {
      const char = platform.decode(Uint8Array.of(lead, trail));
      const code = decode(lead, trail);
      const isPrivate = /[\uE000-\uF8FF]/.test(char);
      expect(code, `${lead} ${trail}`).toBe(isPrivate ? 0 : char.charCodeAt(0));
      if (code > 0 && !(lead === 0xa3 && trail === 0xa0)) expect(encode(code)).toBe((lead << 8) | trail);
    }
});

it("knows the pairs of private-use characters in the user-defined areas", () => {
  for (let code = 0xe000; code <= 0xe765; code++) {
    if (code === 0xe5e5) continue; // its pair, A3A0, is an ideographic space in the standard
    const [lead = 0, trail = 0] = iconv.encode(String.fromCharCode(code), "gb18030");
    expect(encode(code), code.toString(16)).toBe((lead << 8) | trail);
  }
});

it("knows the pairs of every private-use character that a decoder gives", () => {
  for (const lead of leads)
    for (const trail of trails) {
      const code = platform.decode(Uint8Array.of(lead, trail)).charCodeAt(0);
      if (code >= 0xe000 && code <= 0xf8ff) expect(encode(code), code.toString(16)).toBe((lead << 8) | trail);
    }
});

it("decodes four bytes as the platform does", () => {
  for (let n = 0; n < 39420; n++) {
    const [first, second] = [0x81 + Math.floor(n / 12600), 0x30 + (Math.floor(n / 1260) % 10)];
    const [third, fourth] = [0x81 + (Math.floor(n / 10) % 126), 0x30 + (n % 10)];
    const code = decodeFour(first, second, third, fourth);
    const want = platform.decode(Uint8Array.of(first, second, third, fourth)).charCodeAt(0);
    if (code !== want && code !== 0x1e3f) expect.fail(`${n}: ${code.toString(16)}, not ${want.toString(16)}`);
  }
  expect(decodeFour(0x8e, 0x39, 0xfe, 0x39)).toBe(0);
});

it("has no pair for what GBK has not", () => {
  for (const char of ["A", "?", "한", "ɲ", "\uD800"]) expect(encode(char.charCodeAt(0)), char).toBe(0);
  expect(decode(0x81, 0x7f)).toBe(0);
  expect(decode(0x81, 0x30)).toBe(0);
  expect(decode(0xff, 0xa1)).toBe(0);
});

it("names the pairs that a converter drops: what GBK does not assign", () => {
  const pairs = dropped().flatMap(({ lead, trails: found }) => found.map((trail) => (lead << 8) | trail));
  expect(pairs).toContain(0xaaa1);
  expect(pairs).toContain(0xa6be);
  expect(pairs).not.toContain(0xb0a1);
});
