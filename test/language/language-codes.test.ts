import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  canonicalLanguageTag,
  dcncCodeFor,
  dcncEntry,
  lookupLanguageCode,
  obsoleteDcncCodes,
} from "../../src/language/index.js";
import { readJson } from "./data-file.js";

interface Registry {
  readonly rows: readonly {
    readonly dcncTag?: string;
    readonly rfc5646Tag: string;
    readonly use: readonly string[];
    readonly obsoleteDCNCTags?: readonly string[];
  }[];
  readonly samples: readonly (readonly [string, string])[];
}
const registry = readJson<Registry>("data/languages/dcnc.json");
const trade = readJson<{ rows: readonly { code: string; tag: string }[]; samples: readonly [string, string][] }>(
  "data/languages/trade-codes.json",
);

describe("ISDCF registry of language codes", () => {
  it("is whole", () => {
    const coded = registry.rows.filter((row) => row.dcncTag !== undefined);
    const obsolete = registry.rows.flatMap((row) => row.obsoleteDCNCTags ?? []);
    assert.deepEqual([registry.rows.length, coded.length, obsolete.length], [330, 327, 54]);
  });
  it("has canonical tags only", () => {
    for (const { rfc5646Tag } of registry.rows) assert.equal(canonicalLanguageTag(rfc5646Tag), rfc5646Tag);
  });
  it("finds every entry by its code, and the code by its tag", () => {
    for (const { dcncTag, rfc5646Tag, use } of registry.rows) {
      if (dcncTag === undefined) continue;
      const entry = { code: dcncTag, tag: rfc5646Tag, use, obsolete: false };
      assert.deepEqual(dcncEntry(dcncTag.toLowerCase()), entry);
      for (const purpose of ["audio", "text"] as const) {
        if (!use.includes(purpose)) continue;
        assert.deepEqual(dcncCodeFor(rfc5646Tag, purpose), { code: dcncTag, tag: rfc5646Tag, exact: true });
      }
    }
  });
  it("finds every obsolete code", () => {
    for (const { dcncTag, rfc5646Tag, obsoleteDCNCTags = [] } of registry.rows) {
      assert.deepEqual(obsoleteDcncCodes(rfc5646Tag), obsoleteDCNCTags);
      for (const code of obsoleteDCNCTags) {
        const { code: current, tag, obsolete } = dcncEntry(code) ?? {};
        assert.deepEqual([current, tag, obsolete], [dcncTag, rfc5646Tag, true], code);
      }
    }
  });
  for (const [code, tag] of registry.samples) it(`${code} is ${tag}`, () => assert.equal(dcncEntry(code)?.tag, tag));
  for (const code of ["", "XX", "QQQ", "ase", "DSL", "__proto__", "русский"]) {
    it(`has no ${JSON.stringify(code)}`, () => assert.equal(dcncEntry(code), undefined));
  }

  const parents = [
    ["fr-GP", "text", "FR", false],
    ["cmn-Hans", "audio", "CMN", false],
    ["cmn", "text", "CMN", true],
    ["cmn-Hant-XX", "text", "QMT", false],
    ["es-ES", "audio", "ES", false],
  ] as const;
  for (const [tag, use, code, exact] of parents) {
    it(`writes ${tag} as ${use} ${code}`, () => {
      const match = dcncCodeFor(tag, use);
      assert.deepEqual([match?.code, match?.exact], [code, exact]);
    });
  }
  for (const tag of ["ase", "kca", "mul"]) {
    it(`writes no code for ${tag}`, () => assert.equal(dcncCodeFor(tag, "audio"), undefined));
  }
});

describe("language codes", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["ru", ["639-1:ru", "dcnc:ru"]],
    ["RUS", ["639-2B:ru", "639-2T:ru", "639-3:ru", "dcnc-obsolete:ru"]],
    ["fre", ["639-2B:fr", "dcnc-obsolete:fr"]],
    ["fra", ["639-2T:fr", "639-3:fr", "dcnc-obsolete:fr"]],
    ["dut", ["639-2B:nl", "dcnc-obsolete:nl"]],
    ["las", ["639-3:las", "dcnc:es-419"]],
    ["vls", ["639-3:vls", "dcnc:nl-BE"]],
    ["sin", ["639-2B:si", "639-2T:si", "639-3:si", "dcnc:sd-IN"]],
    ["BR", ["639-1:br", "dcnc:br", "trade:pt-BR"]],
    ["CZ", ["trade:cs"]],
    ["iw", ["639-1:he", "trade:he"]],
    ["CTHK", ["dcnc:cmn-Hant-HK"]],
    ["cmn", ["639-3:cmn", "dcnc:cmn"]],
    ["zzz", []],
    ["xx", []],
    ["", []],
    ["e\u0301n", []],
    ["ru\nfr", []],
  ];
  for (const [code, expected] of cases) {
    it(`${JSON.stringify(code)}: ${expected.join(" ") || "none"}`, () => {
      assert.deepEqual(
        lookupLanguageCode(code).map(({ standard, tag }) => `${standard}:${tag}`),
        expected,
      );
    });
  }
  for (const [code, tag] of [...trade.samples, ...trade.rows.map((row) => [row.code, row.tag] as const)]) {
    it(`${code} is ${tag} in the trade`, () => {
      assert.ok(lookupLanguageCode(code).some((reading) => reading.standard === "trade" && reading.tag === tag));
    });
  }
});
