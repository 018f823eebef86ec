import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { validateFilmRecord } from "../../../src/record/index.js";
import { EMPTY_RECORD } from "../fixtures/empty-record.js";

const { credits: _credits, ...WITHOUT_CREDITS } = EMPTY_RECORD;

/** A value, and its schema findings: pointer, keyword, what is wanted. */
const ROWS: readonly (readonly [string, unknown, readonly (readonly [string, string, ...string[]])[]])[] = [
  ["nothing stated", EMPTY_RECORD, []],
  ["no object", "a film", [["", "type", "object"]]],
  ["a field missing", WITHOUT_CREDITS, [["/credits", "required", "credits"]]],
  ["a field nobody knows", { ...EMPTY_RECORD, "a/b": 1 }, [["/a~1b", "additionalProperties"]]],
  ["a year that is a text", { ...EMPTY_RECORD, year: "2016" }, [["/year", "type", "integer", "null"]]],
  ["a year too early", { ...EMPTY_RECORD, year: 1700 }, [["/year", "minimum", "1888"]]],
  ["a running time that is a number", { ...EMPTY_RECORD, runtime: 98 }, [["/runtime", "type", "object", "null"]]],
  ["a fault below a choice", { ...EMPTY_RECORD, runtime: { iso: 98 } }, [["/runtime/iso", "type", "string"]]],
  [
    "two faults at different depths",
    { ...EMPTY_RECORD, year: "x", version: { kind: "best", audio: null, subtitles: null, ambiguity: [] } },
    [
      ["/year", "type", "integer", "null"],
      ["/version/kind", "enum", "original", "dubbed", "voiceover", "silent", "nodialogue", "unknown"],
    ],
  ],
  [
    "a list or true",
    {
      ...EMPTY_RECORD,
      version: { kind: "original", audio: null, subtitles: null, access: { ad: ["x!"], sl: 5 }, ambiguity: [] },
    },
    [
      ["/version/access/ad/0", "pattern"],
      ["/version/access/sl", "const", "true"],
      ["/version/access/sl", "type", "array"],
    ],
  ],
];

describe("the schema of a film record", () => {
  for (const [title, value, expected] of ROWS) {
    it(`finds: ${title}`, () => {
      const findings = validateFilmRecord(value).findings.filter(({ rule }) => rule === "record/schema");
      const found = findings.map(({ pointer, params }) => {
        const wanted = params["keyword"] === "pattern" ? [] : (params["wanted"] as readonly string[]);
        return [pointer, params["keyword"], ...wanted];
      });
      const byPlace = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join(" ")).sort();
      assert.deepEqual(byPlace(found), byPlace(expected));
    });
  }

  it("tells of a million faults a hundred", () => {
    const titles = Array.from({ length: 20_000 }, () => 5);
    assert.equal(validateFilmRecord({ ...EMPTY_RECORD, titles }).findings.length, 100);
  });

  it("survives any JSON, also below the right names", () => {
    const member = fc.constantFrom(...Object.keys(EMPTY_RECORD), "releases", "quotes", "noise");
    const records = fc.oneof(fc.jsonValue(), fc.dictionary(member, fc.jsonValue()));
    fc.assert(
      fc.property(records, (value) => {
        const { valid, findings } = validateFilmRecord(value);
        assert.equal(valid, false);
        for (const { pointer } of findings) assert.match(pointer ?? "none", /^(?:\/|$)/);
      }),
      { numRuns: 300 },
    );
  });

  it("survives members of the wrong kind in every place", () => {
    const wrong = [null, 5, "x", [], {}, [null], [[]], [{}], { x: [] }];
    const names = [
      "titles",
      "countries",
      "credits",
      "companies",
      "screenings",
      "awards",
      "festivals",
      "people",
      "texts",
    ];
    for (const value of wrong) {
      for (const name of [...names, "version", "runtime", "evidence", "releases", "source", "premiere"]) {
        assert.ok(Array.isArray(validateFilmRecord({ ...EMPTY_RECORD, [name]: value }).findings));
        const people = [{ name: value, birth: value, filmography: value, awards: value }];
        assert.ok(Array.isArray(validateFilmRecord({ ...EMPTY_RECORD, people, credits: [{ name: value }] }).findings));
      }
    }
  });
});
