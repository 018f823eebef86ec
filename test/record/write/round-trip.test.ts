import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { readFilmRecord } from "../../../src/record/read/index.js";
import { writeFilmRecord } from "../../../src/record/write/index.js";
import { theSaltFerry } from "./fixture.js";
import { generatedFilm } from "./generated-record.js";
import { printedValues, PRINTING_HOUSES, without, type AnyRecord } from "./round-trip.js";

describe("reading what was written", () => {
  for (const house of PRINTING_HOUSES) {
    const assertReadBack = (record: AnyRecord): void => {
      const { text, lost } = writeFilmRecord(record, house);
      const { value } = readFilmRecord(text, { house });
      const said = without(record, lost);
      const [wanted, found] = [said, value].map((one) => [...printedValues(house, one, record)].sort());
      assert.deepEqual(found, wanted, text);
    };

    it(`${house}: gives a full record back in every field that the house prints`, () => assertReadBack(theSaltFerry()));

    it(`${house}: gives any film back, less what is lost`, () => {
      fc.assert(
        fc.property(generatedFilm, (record) => {
          assertReadBack(record as AnyRecord);
        }),
        { numRuns: 60 },
      );
    });
  }
});
