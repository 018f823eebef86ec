import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { layoutOf, type TextLayout } from "../../../src/text/index.js";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

describe("how a text is written", () => {
  const ROWS: readonly (readonly [what: string, head: Uint8Array, layout: TextLayout])[] = [
    ["nothing", bytes(), { encoding: "utf-8", bom: false, lineEnd: "\n", isGuess: false }],
    ["one line", utf8("title"), { encoding: "utf-8", bom: false, lineEnd: "\n", isGuess: false }],
    ["lines of Windows", utf8("a;é\r\nb\n"), { encoding: "utf-8", bom: false, lineEnd: "\r\n", isGuess: false }],
    ["lines of old Macs", utf8("a\rb\r"), { encoding: "utf-8", bom: false, lineEnd: "\r", isGuess: false }],
    ["a mark", utf8("\ufeffa\nb"), { encoding: "utf-8", bom: true, lineEnd: "\n", isGuess: false }],
    [
      "UTF-16 with a mark",
      bytes(0xff, 0xfe, 0x61, 0, 0x0d, 0, 0x0a, 0),
      { encoding: "utf-16le", bom: true, lineEnd: "\r\n", isGuess: false },
    ],
    [
      "a code page",
      latin("titre;r\xe9alisation\nLa Travers\xe9e;H\xe9l\xe8ne\n"),
      { encoding: "windows-1252", bom: false, lineEnd: "\n", isGuess: true },
    ],
  ];
  for (const [what, head, layout] of ROWS) {
    it(`${what}`, () => assert.deepEqual(layoutOf(head), layout));
  }

  it("is told by its beginning, however long it is", () => {
    const long = utf8(`${"x".repeat(100_000)}\r\n`);
    assert.equal(layoutOf(long).lineEnd, "\n");
    assert.equal(layoutOf(utf8(`x\r\n${"y".repeat(100_000)}`)).lineEnd, "\r\n");
  });
});
