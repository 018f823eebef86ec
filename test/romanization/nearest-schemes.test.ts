import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findScheme, nearestSchemes, schemeDescriptions } from "../../src/romanization/index.js";
import { schemeNameKey } from "../../src/romanization/nearest-schemes.js";

describe("the name of a scheme", () => {
  const FOUND: readonly (readonly [name: string, id: string])[] = [
    ["ISO 9", "iso-rus-Cyrl-Latn-9-1995"],
    ["iso9", "iso-rus-Cyrl-Latn-9-1995"],
    ["GOST 7.79 B", "gost-rus-Cyrl-Latn-7.79-2000-B"],
    ["gost_7_79_a", "iso-rus-Cyrl-Latn-9-1995"],
    ["gost 52535", "gost-rus-Cyrl-Latn-52535.1-2006"],
    ["Transcription FR", "transcription:fr"],
    ["wikipedia en", "profile:wikipedia-en"],
  ];
  for (const [name, id] of FOUND) it(`${name} is ${id}`, () => assert.equal(findScheme(name)?.id, id));

  for (const name of ["", "-", "gost", "ala-lc", "bgn/pcgn", "passport", "constructor"]) {
    it(`${JSON.stringify(name)} is no single scheme`, () => assert.equal(findScheme(name), undefined));
  }

  it("is borne by one scheme, however it is parted", () => {
    const owners = new Map<string, string>();
    for (const { id, aliases } of schemeDescriptions()) {
      for (const key of [id, ...aliases].map(schemeNameKey)) {
        assert.equal(owners.get(key) ?? id, id, key);
        owners.set(key, id);
      }
    }
  });
});

describe("the nearest schemes", () => {
  const FIRST: readonly (readonly [name: string, id: string])[] = [
    ["bgn/pcgn", "bgnpcgn-rus-Cyrl-Latn-1947"],
    ["ALA-LC", "alalc-rus-Cyrl-Latn-2012"],
    ["gost", "gost-rus-Cyrl-Latn-7.0.34-2014"],
    ["iso", "iso-rus-Cyrl-Latn-9-1995"],
    ["french", "transcription:fr"],
    ["polish", "transcription:pl"],
    ["passport", "gost-rus-Cyrl-Latn-52535.1-2006"],
    ["ukrainian passport", "ua-ukr-Cyrl-Latn-2007"],
    ["house:nope", "house:cottbus"],
    ["house:kinoglass", "house:kinoglaz"],
    ["dudne", "profile:duden"],
    ["iso-rus-Cyrl-Latn-9-1996", "iso-rus-Cyrl-Latn-9-1995"],
  ];
  for (const [name, id] of FIRST) it(`${name}: ${id} first`, () => assert.equal(nearestSchemes(name)[0], id));

  for (const name of ["", "zzzzzz", "😀", "\ud800"]) {
    it(`there are none for ${JSON.stringify(name)}`, () => assert.deepEqual(nearestSchemes(name), []));
  }

  it("are at most five, whatever is written", () => {
    for (const name of ["rus", "iso ".repeat(100_000), "x".repeat(1_000_000)]) {
      assert.ok(nearestSchemes(name).length <= 5);
    }
  });
});
