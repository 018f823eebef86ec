import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CatalogueBuilder, CatalogueIndex, decodeSnapshot, encodeSnapshot } from "../../../src/catalogue/index.js";
import { snapshotMark } from "../../../src/catalogue/index/snapshot-mark.js";

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

function sample(): CatalogueIndex {
  const builder = new CatalogueBuilder();
  builder.add({
    id: "salt",
    titles: [{ text: "The Salt Ferry", language: "en" }],
    year: 2004,
    directors: ["Nina Orlova"],
  });
  builder.add({ id: "камень", titles: [{ text: "Камень / Stone" }], runtimeMinutes: 71.5, countries: ["RU"] });
  builder.add({ id: "bridge", titles: [{ text: "Mill Bridge" }], year: 1971 });
  return builder.finish();
}

describe("snapshot of a catalogue", () => {
  const index = sample();
  const bytes = joined(encodeSnapshot(index));

  it("opens as the index it was made of, wherever the bytes lie", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    for (const source of [bytes, shifted.subarray(3)]) {
      const opened = decodeSnapshot(source);
      assert.ok(opened instanceof CatalogueIndex);
      assert.deepEqual(opened.columns, index.columns);
      const query = { titles: [{ text: "Kamen" }], year: 2004 };
      assert.deepEqual(opened.candidates(query), index.candidates(query));
      assert.deepEqual(opened.film(0), index.film(0));
    }
  });

  it("is the same bytes for the same films", () => {
    assert.deepEqual(joined(encodeSnapshot(sample())), bytes);
  });

  it("opens for a catalogue without films", () => {
    const opened = decodeSnapshot(joined(encodeSnapshot(new CatalogueBuilder().finish())));
    assert.ok(opened instanceof CatalogueIndex);
    assert.equal(opened.size, 0);
  });

  const changed = (at: number, ...values: readonly number[]): Uint8Array => {
    const copy = bytes.slice();
    copy.set(values, at);
    return copy;
  };
  const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
    ["no bytes", new Uint8Array(0), "no-snapshot"],
    ["a text", new TextEncoder().encode("id,title\n".repeat(100)), "no-snapshot"],
    ["another version", changed(8, 99), "other-version"],
    ["another byte order", changed(12, 1, 2, 3, 4), "other-byte-order"],
    ["a wrong checksum", changed(16, bytes[16]! ^ 1), "damaged"],
    ["another number of films", changed(20, bytes[20]! + 1), "damaged"],
    ["other keys", changed(24, bytes[24]! ^ 1), "other-version"],
    ["a column of another length", changed(28, bytes[28]! + 8), "damaged"],
    ["a file cut short", bytes.subarray(0, bytes.length - 8), "damaged"],
    ["a header alone", bytes.subarray(0, 120), "damaged"],
  ];
  for (const [what, given, reason] of REFUSED) {
    it(`refuses ${what}`, () => {
      assert.equal(decodeSnapshot(given), reason);
    });
  }

  it("refuses a change of any one byte, all of the header among them", () => {
    for (let at = 0; at < bytes.length; at += at < 128 ? 1 : 4999) {
      assert.equal(typeof decodeSnapshot(changed(at, bytes[at]! ^ 0x40)), "string", `byte ${at}`);
    }
  });

  it("refuses two words that change places", () => {
    const words = new Uint32Array(bytes.slice().buffer);
    const at = words.findIndex((word, place) => place > 100 && word !== words[place + 4]);
    [words[at], words[at + 4]] = [words[at + 4]!, words[at]!];
    assert.equal(decodeSnapshot(new Uint8Array(words.buffer)), "damaged");
  });

  it("has the version that belongs to its layout and keys", () => {
    // When this fails, raise SNAPSHOT_VERSION if columns, grams or heads changed, and write down the mark of the keys.
    const header = new Uint32Array(bytes.buffer, 8, 5);
    assert.deepEqual([header[0], snapshotMark()], [2, 1904206394]);
    assert.equal(header[4], snapshotMark());
  });
});
