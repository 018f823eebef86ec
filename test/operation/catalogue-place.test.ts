import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { shownPlace } from "../../src/operation/index.js";

describe("the place of a catalogue as it is printed", () => {
  for (const [place, shown] of [
    ["films/2027", "films/2027"],
    ["films:a@b", "films:a@b"],
    ["postgres://localhost/films", "postgres://localhost/films"],
    ["postgres://ada@db/films", "postgres://ada@db/films"],
    ["postgres://ada:secret@db/films", "postgres://ada@db/films"],
    ["postgres://ada:se/cr@et@db/films?schema=a", "postgres://ada@db/films?schema=a"],
    ["mysql://ada:secret@db/films", "mysql://ada@db/films"],
    ["postgresql://db/films?user=ada&password=secret&schema=a", "postgresql://db/films?user=ada&password=…&schema=a"],
  ] as const) {
    it(place, () => assert.equal(shownPlace(place), shown));
  }
});
