import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { evidenceHash } from "../../../src/catalogue/index.js";
import { textHash } from "../../../src/catalogue/decisions/index.js";
import type { CatalogueQuery } from "../../../src/model/index.js";

const FERRY: CatalogueQuery = {
  titles: [{ text: "Соляной паром", language: "ru" }, { text: "The Salt Ferry" }],
  year: 1987,
  directors: ["Oleg Brusnikin", "Timo Hakala"],
  runtimeMinutes: 94,
  countries: ["FI", "SUHH"],
};
const ENTRY: CatalogueQuery = { titles: [{ text: "SOLIANOI PAROM" }], year: 1987 };

describe("the hash of what two entries say", () => {
  const hash = evidenceHash(FERRY, ENTRY);

  it("stays what it was: logs are kept for years", () => {
    assert.equal(textHash(""), "2b21321c0d8986b7");
    assert.equal(hash, "3e6552274263fc68");
  });

  const same: readonly (readonly [string, CatalogueQuery, CatalogueQuery])[] = [
    ["which comes first", ENTRY, FERRY],
    ["the order of titles", { ...FERRY, titles: [...FERRY.titles].reverse() }, ENTRY],
    ["the order of directors", { ...FERRY, directors: ["Timo Hakala", "Oleg Brusnikin"] }, ENTRY],
    ["the case of country codes", { ...FERRY, countries: ["suhh", "fi"] }, ENTRY],
    ["a declared language", { ...FERRY, titles: FERRY.titles.map(({ text }) => ({ text })) }, ENTRY],
    ["a list that is empty or absent", FERRY, { ...ENTRY, directors: [], countries: [] }],
  ];
  for (const [about, a, b] of same) {
    it(`does not change with ${about}`, () => assert.equal(evidenceHash(a, b), hash));
  }

  const others: readonly (readonly [string, CatalogueQuery, CatalogueQuery])[] = [
    ["a title", { ...FERRY, titles: [{ text: "The Salt Ferry" }] }, ENTRY],
    ["a letter", FERRY, { ...ENTRY, titles: [{ text: "SOLJANOI PAROM" }] }],
    ["the year", { ...FERRY, year: 1988 }, ENTRY],
    ["a year that is new", { ...FERRY, year: undefined }, ENTRY],
    ["a director", { ...FERRY, directors: ["Oleg Brusnikin"] }, ENTRY],
    ["the running time", FERRY, { ...ENTRY, runtimeMinutes: 94 }],
    ["a country", { ...FERRY, countries: ["FI"] }, ENTRY],
    ["what stands where", { ...FERRY, year: 94, runtimeMinutes: 1987 }, ENTRY],
  ];
  for (const [about, a, b] of others) {
    it(`changes with ${about}`, () => assert.notEqual(evidenceHash(a, b), hash));
  }

  it("tells a hundred thousand texts apart", () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, at) => textHash(`films:${at}`)));
    assert.equal(hashes.size, 100_000);
  });
});
