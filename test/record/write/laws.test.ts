import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { LOCALES } from "../../../src/language/index.js";
import { WRITING_HOUSES, writeFilmRecord } from "../../../src/record/write/index.js";
import { generatedRecord } from "./generated-record.js";

/** The value at a JSON Pointer; undefined when there is none. */
function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], record);
}

const strings = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
};

describe("laws of writing", () => {
  for (const house of WRITING_HOUSES) {
    it(`${house}: what is lost stands in the record, each place once and none below another`, () => {
      fc.assert(
        fc.property(generatedRecord, fc.constantFrom(...LOCALES), (record, locale) => {
          const { lost } = writeFilmRecord(record, house, locale);
          for (const place of lost) assert.notEqual(valueAt(record, place), undefined, place);
          const places = new Set(lost);
          assert.equal(places.size, lost.length);
          for (const place of lost) {
            for (let at = place.lastIndexOf("/"); at > 0; at = place.lastIndexOf("/", at - 1)) {
              assert.ok(!places.has(place.slice(0, at)), place);
            }
          }
        }),
      );
    });

    it(`${house}: names are never respelt`, () => {
      fc.assert(
        fc.property(generatedRecord, (record) => {
          const { text, lost } = writeFilmRecord(record, house);
          const places = new Set(lost);
          record.credits?.forEach((credit, index) => {
            const at = `/credits/${index}`;
            if (!credit.name || !credit.role || ["/credits", at, `${at}/name`].some((place) => places.has(place)))
              return;
            assert.ok(text.toLowerCase().includes(credit.name.printed.toLowerCase()), credit.name.printed);
          });
        }),
      );
    });

    it(`${house}: an empty field prints no line`, () => {
      fc.assert(
        fc.property(generatedRecord, (record) => {
          const lines = writeFilmRecord(record, house).text.split("\n");
          lines.forEach((line, index) => {
            // A heading has its lines below.
            if (line.endsWith(" :")) assert.ok(lines[index + 1], line);
            else assert.doesNotMatch(line, /(?:[:,(/|–]|^[•-])\s*$|\(\)|^\s|undefined|null|NaN/);
          });
        }),
      );
    });

    it(`${house}: takes any JSON object`, () => {
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...Object.keys(EMPTY)), fc.jsonValue()), (record) => {
          const { text, lost } = writeFilmRecord(record, house);
          assert.equal(typeof text, "string");
          assert.ok(lost.every((place) => place.startsWith("/")));
        }),
      );
    });
  }

  it("says in words all of what is generated, in every locale", () => {
    fc.assert(
      fc.property(generatedRecord, fc.constantFrom(...LOCALES), (record, locale) => {
        const { text } = writeFilmRecord(record, "kinoglot", locale);
        const titles = strings(record.titles?.map((one) => one.text));
        for (const title of titles) assert.ok(text.includes(title), title);
      }),
    );
  });
});

const EMPTY = {
  titles: [],
  year: null,
  countries: [],
  runtime: null,
  colour: null,
  form: null,
  formats: [],
  version: null,
  section: null,
  genres: [],
  ageRating: null,
  credits: [],
  companies: [],
  premiere: null,
  screenings: [],
  releases: [],
  awards: [],
  festivals: [],
  texts: [],
  people: [],
};
