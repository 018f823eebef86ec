import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { HOUSE_WORDS, RECORD_TERMS, RECORD_WORDS } from "../../../src/generated/record-terms.js";
import { LOCALES, lookupCountry } from "../../../src/language/index.js";
import {
  AUDIENCES,
  COLOURS,
  COMPANY_ROLES,
  CREDIT_ROLES,
  PREMIERE_STATUSES,
  SUBTITLE_KINDS,
  SUBTITLE_MEDIA,
  TEXT_TYPES,
  TITLE_ROLES,
  VERSION_KINDS,
} from "../../../src/model/index.js";
import { houseCountry } from "../../../src/record/write/pieces/house-words.js";

const without = (words: readonly string[], ...some: readonly string[]): readonly string[] =>
  words.filter((word) => !some.includes(word));

describe("terms of records", () => {
  const tables: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
    ["roles", RECORD_TERMS.roles, CREDIT_ROLES],
    ["companies", RECORD_TERMS.companies, COMPANY_ROLES],
    ["titles", RECORD_TERMS.titles, TITLE_ROLES],
    ["fields", RECORD_TERMS.fields, TEXT_TYPES],
    ["colours", RECORD_WORDS.colours, COLOURS],
    ["premieres", RECORD_WORDS.premieres, PREMIERE_STATUSES],
    ["audiences", RECORD_WORDS.audiences, AUDIENCES],
    ["kinds", RECORD_WORDS.kinds, without(VERSION_KINDS, "unknown")],
    ["subtitle kinds", RECORD_WORDS.subtitleKinds, without(SUBTITLE_KINDS, "full")],
    ["subtitle media", RECORD_WORDS.subtitleMedia, without(SUBTITLE_MEDIA, "unknown")],
    ["premieres of houses", HOUSE_WORDS.premieres, PREMIERE_STATUSES],
    ["audiences of houses", HOUSE_WORDS.audiences, AUDIENCES],
  ];
  for (const [name, table, ids] of tables) {
    it(`${name}: has a word for each of the vocabulary`, () => {
      assert.deepEqual(
        ids.filter((id) => !Object.hasOwn(table, id)),
        [],
      );
    });
  }

  for (const locale of LOCALES) {
    it(`${locale}: no two roles share a term`, () => {
      const terms = Object.values(RECORD_TERMS.roles).map((term) => term[locale]);
      assert.equal(new Set(terms).size, terms.length);
    });

    it(`${locale}: the short names of states that are gone mean them`, () => {
      for (const [code, names] of Object.entries(RECORD_WORDS.states)) {
        assert.equal(lookupCountry(names[locale])[0]?.code, code, names[locale]);
      }
    });
  }

  it("prints roles of the vocabulary only, in every house", () => {
    const known: readonly string[] = [...CREDIT_ROLES, "production"];
    const houses = Object.values(HOUSE_WORDS.houses);
    assert.deepEqual(
      houses.flatMap(({ labels }) => Object.keys(labels)).filter((role) => !known.includes(role)),
      [],
    );
  });

  it("prints each country by a name that means it", () => {
    const codes = Object.keys(HOUSE_WORDS.countries);
    assert.deepEqual(
      codes.filter((code) => lookupCountry(houseCountry(code) ?? "")[0]?.code !== code),
      [],
    );
  });
});
