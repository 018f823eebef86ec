import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readFilmRecord } from "../../../src/record/read/index.js";

const SIZE = 300_000;
const REPEATED = ["- ", ". ", ", ", " ", "\t", "/ ", ":", ": ", "–", '"', "(", "a\n", "A b\n", "Regie: Anna Nova; "];

// A stage whose time grew with the square of its page would not come back within mocha's limit.
describe("pages without end", () => {
  for (const piece of REPEATED) {
    const filling = piece.repeat(SIZE / piece.length);
    for (const [what, page] of [
      ["alone", filling],
      ["before a label", `Der Titel ${filling}x Regie: Anna Nova`],
      ["behind a label", `Der Titel\nRegie: ${filling}x\n`],
    ] as const) {
      it(`${JSON.stringify(piece)} ${what}`, () => assert.doesNotThrow(() => readFilmRecord(page)));
    }
  }
});
