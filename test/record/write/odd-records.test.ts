import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { UnknownValueError } from "../../../src/model/index.js";
import { WRITING_HOUSES, writeFilmRecord } from "../../../src/record/write/index.js";

const ODD: readonly (readonly [string, object])[] = [
  ["an empty object", {}],
  [
    "members of other types",
    { titles: "x", year: "1987", countries: {}, runtime: 5, credits: 7, version: [], people: "y" },
  ],
  [
    "lists of other things",
    { titles: [1, null, "x"], credits: [[], {}], screenings: [{}], awards: [null], genres: [{}, 3] },
  ],
  [
    "names that are none",
    { credits: [{ role: "director", name: {} }, { role: "director" }, { role: "actor", name: 5 }] },
  ],
  ["a role outside the vocabulary", { credits: [{ role: "boss", name: { printed: "A B" } }] }],
  [
    "dates that there are not",
    { screenings: [{ start: "1988-02-30T10:00" }, { start: "1988-01-01T25:00" }, { partialDate: "x" }] },
  ],
  [
    "a version of nothing known",
    { version: { kind: "odd", audio: [5], subtitles: [{}], intertitles: "x", live: [3] } },
  ],
  [
    "lone surrogates",
    { titles: [{ text: "a\ud800" }], credits: [{ role: "director", name: { printed: "\udc00 b" } }] },
  ],
  ["durations of nothing", { runtime: { iso: "PT0M" }, year: -1 }],
  ["a contact of nothing", { companies: [{ role: "contact", name: "A Film", contact: 5 }, { name: "B" }] }],
];

describe("writing odd records", () => {
  for (const house of WRITING_HOUSES) {
    for (const [name, record] of ODD) {
      it(`${house}: ${name}`, () => {
        const { text, lost } = writeFilmRecord(record as Record<string, unknown>, house);
        assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
        assert.equal(new Set(lost).size, lost.length);
      });
    }

    it(`${house}: what is no record`, () => {
      for (const none of [null, 5, "x", []]) {
        assert.deepEqual(writeFilmRecord(none as unknown as Record<string, unknown>, house), { text: "", lost: [] });
      }
    });

    it(`${house}: a line break in a value does not break the line`, () => {
      const record = {
        titles: [{ text: "The\nSalt\u2028Ferry", language: "en" }],
        credits: [director("Oleg\tBrusnikin")],
      };
      const lines = writeFilmRecord(record, house).text.split("\n");
      assert.ok(
        lines.some((line) => /the salt ferry/i.test(line)),
        lines.join("|"),
      );
    });
  }

  it("names what it cannot use", () => {
    const record = { titles: "x", year: 1987, credits: [{ role: "boss", name: { printed: "A B" } }, director("C D")] };
    assert.deepEqual(writeFilmRecord(record, "kinoglot").lost, ["/titles", "/credits/0"]);
  });

  it("refuses a house or locale that there is not", () => {
    const none = "no-such-house" as "cottbus";
    assert.throws(
      () => writeFilmRecord({}, none),
      (error) => error instanceof UnknownValueError && error.argument === "house",
    );
    assert.throws(() => writeFilmRecord({}, "kinoglot", "xx" as "en"), UnknownValueError);
  });
});

function director(printed: string): object {
  return { role: "director", name: { printed } };
}
