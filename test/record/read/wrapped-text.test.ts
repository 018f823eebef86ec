import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readFilmRecord } from "../../../src/record/read/index.js";

const ABOVE =
  "Every night a ferryman carries salt across the gulf. When a stranger asks him to take her along, he has to";

const page = (lines: string): string =>
  `The Salt Ferry\n\nFinland, 1987, 94 min, colour\n\n${lines}\n\nDirector: Oleg Brusnikin\n`;

function synopsisOf(lines: string): string | undefined {
  const text = page(lines);
  const [synopsis] = readFilmRecord(text).value.texts;
  return synopsis?.span && text.slice(synopsis.span.start, synopsis.span.end);
}

describe("text that was wrapped", () => {
  for (const end of ["decide.", "decide which shore he calls his own.", "choose his “own”!"]) {
    it(`goes on to the end of its sentence: ${end}`, () =>
      assert.equal(synopsisOf(`${ABOVE}\n${end}`), `${ABOVE}\n${end}`));
  }

  for (const [why, lines] of [
    ["a capital", `${ABOVE}\nBaltika Film.`],
    ["no end of a sentence", `${ABOVE}\nin the archive of the town`],
    ["a blank line between", `${ABOVE}\n\ndecide.`],
    ["a sentence that has ended", `${ABOVE} go.\nprint: the archive.`],
    ["a list", `${ABOVE}\nsalt | ferry | gulf.`],
  ] as const) {
    it(`does not go on with ${why}`, () => assert.equal(synopsisOf(lines), lines.split("\n", 1)[0]));
  }
});
