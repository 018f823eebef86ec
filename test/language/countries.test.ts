import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { countryName, historicState, lookupCountry, LOCALES } from "../../src/language/index.js";
import { jsonFiles, readJson } from "./data-file.js";

interface CountryFile {
  readonly rows: readonly {
    readonly code: string;
    readonly alpha2?: string;
    readonly successors?: readonly string[];
  }[];
  readonly samples: readonly (readonly [string, string])[];
}

const historic = readJson<CountryFile>("data/countries/historic-states.json").rows;

describe("countries", () => {
  for (const path of jsonFiles("data/countries")) {
    for (const [text, code] of readJson<CountryFile>(path).samples) {
      it(`${text} is ${code}`, () => assert.ok(lookupCountry(text).some((match) => match.code === code)));
    }
  }

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["FR", ["FR alpha-2"]],
    ["fra", ["FR alpha-3"]],
    ["France", ["FR name"]],
    ["FRANKREICH", ["FR name"]],
    ["Frankrijk", ["FR name"]],
    ["Франция", ["FR name"]],
    ["U. S. A.", ["US alpha-3"]],
    ["Congo", ["CD name", "CG name"]],
    ["Sowjetunion", ["SUHH name"]],
    ["sowjetunion", ["SUHH name"]],
    ["U.R.S.S.", ["SUHH abbreviation"]],
    ["SU", ["SUHH alpha-2"]],
    ["SUHH", ["SUHH alpha-4"]],
    ["CS", ["CSHH alpha-2", "CSXX alpha-2"]],
    ["SK", ["SK alpha-2"]],
    ["GE", ["GE alpha-2"]],
    ["YU", ["YUCS alpha-2"]],
    ["ROU", ["RO alpha-3", "UY car"]],
    ["E", ["ES car"]],
    ["", []],
    ["Atlantis", []],
    ["France, Belgium", []],
    ["XX", []],
    ["EU", []],
    ["constructor", []],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)}: ${expected.join(", ") || "none"}`, () => {
      assert.deepEqual(
        lookupCountry(text).map(({ code, form }) => `${code} ${form}`),
        expected,
      );
    });
  }

  it("that are gone are never today's", () => {
    assert.equal(historic.length, 31);
    for (const { code, successors = [] } of historic) {
      assert.deepEqual(lookupCountry(code), [{ code, form: "alpha-4", historic: true }]);
      for (const locale of LOCALES) {
        const matches = lookupCountry(countryName(code, locale));
        assert.ok(
          matches.some((match) => match.code === code && match.historic),
          `${code} ${locale}`,
        );
        const confused = matches.filter((match) => successors.includes(match.code) && match.form === "alpha-2");
        assert.deepEqual(confused, []);
      }
    }
  });
  it("have names in every locale", () => {
    const named = (code: string): readonly string[] => LOCALES.map((locale) => countryName(code, locale));
    assert.deepEqual(named("DDDE")[2], "Duitse Democratische Republiek");
    assert.deepEqual(named("be"), ["Belgium", "Belgique", "België", "Belgien", "Бельгия"]);
    assert.deepEqual(named("HK"), ["Hong Kong", "Hong Kong", "Hongkong", "Hongkong", "Гонконг"]);
    assert.deepEqual(named("??"), ["??", "??", "??", "??", "??"]);
  });
  it("that are gone have their years", () => {
    const { from, until, alpha2, alpha3, successors } = historicState("ddde") ?? {};
    assert.deepEqual([from, until, alpha2, alpha3, successors], [1949, 1990, "DD", "DDR", ["DE"]]);
    assert.equal(historicState("DE"), undefined);
    assert.equal(historicState("XXXX"), undefined);
  });
});
