import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CatalogueBuilder, encodeSnapshot } from "../../../src/catalogue/index.js";
import { addFilms, type FilmInTurn } from "../../../src/cli/catalogue/add-films.js";

const WORDS = ["Salt", "Ferry", "Night", "Tram", "Паром", "Шум", "l'été", "Łódź"];

function filmAt(at: number): FilmInTurn {
  const word = (step: number): string => WORDS[Math.floor(at / step) % WORDS.length]!;
  return {
    film: {
      id: `f${at}`,
      titles: [{ text: `${word(1)} ${word(8)} ${at}` }],
      year: 1900 + (at % 120),
      directors: [word(64)],
    },
    line: at,
  };
}

async function* films(count: number, broken?: number): AsyncGenerator<FilmInTurn> {
  for (let at = 0; at < count; at++) {
    if (at === broken) throw new Error("the disk is gone");
    yield filmAt(at);
  }
  await Promise.resolve();
}

describe("films that are added to a catalogue", () => {
  for (const [what, count] of [
    ["few", 300],
    ["many, in a second thread", 30_500],
  ] as const) {
    it(`are the same in the same order: ${what}`, async () => {
      const builder = new CatalogueBuilder();
      await addFilms(builder, films(count));
      const expected = new CatalogueBuilder();
      for (let at = 0; at < count; at++) expected.add(filmAt(at).film, at);
      const [made, wanted] = [encodeSnapshot(builder.finish()), encodeSnapshot(expected.finish())];
      assert.ok(Buffer.concat(made).equals(Buffer.concat(wanted)));
    });
  }

  it("stop at what goes wrong while they are read, with the second thread ended", async () => {
    await assert.rejects(addFilms(new CatalogueBuilder(), films(30_500, 30_000)), /the disk is gone/);
  });
});
