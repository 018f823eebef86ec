import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readLabel } from "../../../src/record/read/labels/read-label.js";
import { readFilmRecord } from "../../../src/record/index.js";
import { readJson } from "../../language/data-file.js";

interface Labels {
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly roles: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const { titles, roles } = readJson<Labels>("data/record/write-labels.json");

describe("labels of the neutral style are known to the reader", () => {
  for (const [role, labels] of Object.entries(titles)) {
    if (role === "unstated") continue;
    it(`titles: ${role}`, () => {
      for (const label of Object.values(labels)) {
        const { value } = readFilmRecord(`${label}: Brachland\nDeutschland 2013, 90 min`);
        assert.ok(
          value.titles.some(({ text }) => text === "Brachland"),
          label,
        );
      }
    });
  }
  for (const [role, labels] of Object.entries(roles)) {
    if (role === "unknown") continue;
    it(`roles: ${role}`, () => {
      for (const label of Object.values(labels)) assert.notEqual(readLabel(label), null, label);
    });
  }
});

describe("premieres and prizes beside labels", () => {
  it("a label that is a premiere itself needs no value", () => {
    const { value, findings } = readFilmRecord("Sůl\nČR 2011, 90 min\nRežie: Věra Nová\nsvětová premiéra");
    assert.equal(value.premiere?.status, "world");
    assert.deepEqual(findings, []);
  });
  it("a word for prices may head a prize", () => {
    const page = "Zout\nNederland 2011, 90 min\nRegie: Anna Smit\nPrijs: ";
    const { value } = readFilmRecord(`${page}Gouden Reiger (Meren Film Festival, 2011)`);
    assert.deepEqual(
      value.awards.map(({ award }) => award),
      ["Gouden Reiger"],
    );
    assert.deepEqual(readFilmRecord(`${page}€ 9,50`).value.awards, []);
  });
});
