import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Cue } from "../../../src/model/index.js";
import { spokenLines } from "../../../src/subtitle/language/spoken-lines.js";

const cuesOf = (...texts: readonly string[]): readonly Cue[] =>
  texts.map((text, at) => ({ start: at * 3000, end: at * 3000 + 2000, text, source: { line: 1, offset: 0 } }));

const spokenIn = (...texts: readonly string[]): readonly string[] =>
  spokenLines(cuesOf(...texts)).map(({ text }) => text);

describe("spoken lines", () => {
  const rows: readonly (readonly [readonly string[], readonly string[]])[] = [
    [["[DOOR CREAKS]\nIs the boathouse locked?"], ["Is the boathouse locked"]],
    [["(sighs) I had the key."], ["I had the key"]],
    [["MARTHA: I had the key."], ["I had the key"]],
    [["- OLD MAN: It is late."], ["It is late"]],
    [["He said: wait."], ["He said wait"]],
    [["DAS BOOT:sinkt"], ["das boot sinkt"]],
    [
      ["[DOOR CREAKS]", "[WIND]"],
      ["door creaks", "wind"],
    ],
  ];
  for (const [texts, spoken] of rows) {
    it(JSON.stringify(texts), () => assert.deepEqual(spokenIn(...texts), spoken));
  }
});
