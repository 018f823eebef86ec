import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { encodingFindings, type DecodedBytes } from "../../src/subtitle/encoding-findings.js";

const SOUND: DecodedBytes = { encoding: "utf-8", bom: false, damaged: 0 };

const FILES: readonly (readonly [what: string, decoded: DecodedBytes | null, rules: readonly string[]])[] = [
  ["UTF-8", SOUND, []],
  ["text without bytes", null, []],
  ["a byte order mark", { ...SOUND, bom: true }, ["encoding/bom"]],
  ["UTF-16 with its mark", { ...SOUND, encoding: "utf-16le", bom: true }, ["encoding/not-utf8"]],
  ["a code page", { ...SOUND, encoding: "windows-1250" }, ["encoding/not-utf8"]],
  [
    "a code page that may be another",
    { ...SOUND, encoding: "windows-1250", other: "iso-8859-2" },
    ["encoding/not-utf8", "encoding/uncertain"],
  ],
  ["damaged bytes", { ...SOUND, damaged: 2 }, ["encoding/damaged"]],
];

function texts(...lines: string[]): { text: string }[] {
  return lines.map((text) => ({ text }));
}

describe("encodingFindings", () => {
  for (const [what, decoded, rules] of FILES) {
    it(what, () => {
      const found = encodingFindings(decoded, texts("Où est-elle ?", "Là-bas."));
      assert.deepEqual(
        found.map(({ rule }) => rule),
        rules,
      );
    });
  }
  it("tells of each cue that was misread, with its text as it was meant", () => {
    const found = encodingFindings(SOUND, texts("Bonjour.", "Il a Ã©tÃ© lÃ\u00a0.\nOui.", "Non."));
    assert.deepEqual(found, [
      {
        rule: "encoding/mojibake",
        severity: "error",
        cue: 2,
        params: { text: "Il a Ã©tÃ© lÃ\u00a0.", suggestion: "Il a été là." },
        suggestions: ["Il a été là.\nOui."],
      },
    ]);
  });
  it("counts replacement characters of a cue", () => {
    const [found, ...others] = encodingFindings(SOUND, texts("", "caf\ufffd et th\ufffd"));
    assert.deepEqual(found, { rule: "encoding/replacement-char", severity: "error", cue: 2, params: { count: 2 } });
    assert.deepEqual(others, []);
  });
});
