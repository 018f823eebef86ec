import assert from "node:assert/strict";
import type { VersionTag } from "../../src/model/index.js";
import { readContentTitle, writeLanguageField } from "../../src/version-tag/notation/isdcf/index.js";
import { tagOf } from "./tag-shorthand.js";

/** The tag without what it leaves open, which is checked by its codes. */
function stated(tag: VersionTag | null | undefined): VersionTag | null {
  return tag == null ? null : { ...tag, ambiguity: [] };
}

const OV = { package: "OV" } as const;

/** A name and what it states. */
const TITLES: readonly (readonly [name: string, tag: VersionTag])[] = [
  ["Kremen_FTR-1_S_RU-FR-NL_BE_51_2K_ST_20240101_FAC_SMPTE_OV", tagOf("unknown", "ru", "fr:full:dcp nl:full:dcp", OV)],
  [
    "Kremen_FTR-1_S_RU-fr-nl_BE_51_2K_ST_20240101_FAC_SMPTE_OV",
    tagOf("unknown", "ru", "fr:full:burned-in nl:full:burned-in", OV),
  ],
  [
    "Dear_Comrades_FTR_F_RU-XX_INT_51-HI-VI_2K_SMPTE_VF-2",
    tagOf("unknown", "ru", "", { package: "VF", access: { hi: true, ad: true } }),
  ],
  ["The_Pro_FTR_S_EN-FR_FR_51_2K_SMPTE_VF1", tagOf("unknown", "en", "fr:full:dcp", { package: "VF" })],
  ["_TLR-2_F_XX-en_INT_20_2K_VF.red", tagOf("unknown", "", "en:full:burned-in", { package: "VF" })],
  ["Kremen_FTR_EN-FR_51", tagOf("unknown", "en", "fr:full:dcp")],
  ["Kremen_FTR_S_2D_EN-FR_INT_51", tagOf("unknown", "en", "fr:full:dcp")],
  ["Kremen_FTR_S_EN_INT_51_OV", tagOf("unknown", "en", null, OV)],
  ["Kremen_FTR_S_EN-EN-CCAP_INT_51", tagOf("unknown", "en", "en:sdh:closed")],
  ["Kremen_FTR_S_EN-FR-CCAP_INT_51", tagOf("unknown", "en", "fr:sdh:closed")],
  ["Kremen_FTR_S_EN-XX-CCAP_INT_51", tagOf("unknown", "en", "en:sdh:closed:a")],
  ["Kremen_FTR_S_EN-en-OCAP_INT_51", tagOf("unknown", "en", "en:sdh:burned-in")],
  ["Kremen_FTR_S_NL-NL-SDH_INT_51", tagOf("unknown", "nl", "nl:sdh:dcp")],
  ["Kremen_FTR_S_FR-FR-SME_INT_51", tagOf("unknown", "fr", "fr:sdh:dcp")],
  ["Kremen_FTR_S_EN-EN-CCAP-OCAP_INT_51", tagOf("unknown", "en", "en:sdh:closed en:sdh:dcp")],
  ["Kremen_FTR_S_EN-FR_CCAP_INT_51", tagOf("unknown", "en", "fr:sdh:closed")],
  ["KremenCCAP_FTR_S_EN-FR_INT_51", tagOf("unknown", "en", "fr:sdh:closed")],
  [
    "Kremen_FTR_S_EN-FR_INT_51-VI-CCAP",
    tagOf("unknown", "en", "fr:full:dcp en:sdh:closed:a", { access: { ad: true } }),
  ],
  [
    "Kremen_FTR_S_EN-qbp-QBP-CCAP_BR_51-SL",
    tagOf("unknown", "en", "pt-BR:full:burned-in pt-BR:sdh:closed", { access: { sl: true } }),
  ],
  ["Kremen_FTR_S_VI-EN_INT_51", tagOf("unknown", "vi", "en:full:dcp")],
  ["Kremen_FTR_S_QMS-XX_INT_51", tagOf("unknown", "cmn", "")],
  ["Kremen_FTR_S_FRE-GER_INT_51", tagOf("unknown", "fr", "de:full:dcp")],
  ["Kremen_FTR_S_EN-QQZ_INT_51", tagOf("unknown", "en", "und:full:dcp")],
  ["Kremen_FTR_S_XYZ_INT_51", tagOf("unknown", "und", null)],
  ["kremen_ftr_s_ru-fr_int_51_ov", tagOf("unknown", "ru", "fr:full:unknown", OV)],
  ["Kremen_FTR_S_CY-EN_GB_51_2K_OV", tagOf("unknown", "und", "en:full:dcp", OV)],
  ["Kremen_FTR_S_INT-TL_51_2K_OV", tagOf("unknown", null, null, OV)],
  ["Kremen_FTR_S_UK-U_51_2K_OV", tagOf("unknown", null, null, OV)],
  ["RU-FR-NL", tagOf("unknown", "ru", "fr:full:dcp nl:full:dcp")],
  ["RU-en", tagOf("unknown", "ru", "en:full:burned-in")],
];

/** What is noted beside a reading: the code of an ambiguity, or a rule. */
const NOTES: readonly (readonly [name: string, rule: string])[] = [
  ["Kremen_FTR_S_EN-XX-CCAP_INT_51", "sub-from-audio"],
  ["Kremen_FTR_S_QMS-XX_INT_51", "text-code-for-audio"],
  ["Kremen_FTR_S_EN-QQZ_INT_51", "unregistered-code"],
  ["Kremen_FTR_S_CY-EN_GB_51", "unregistered-code"],
  ["Kremen_FTR_S_EN-UND_INT_51", "sub-unknown"],
  ["Kremen_FTR_S_EN-XX_INT_MOS_OV", "contradiction"],
  ["kremen_ftr_s_ru-fr_int_51_ov", "medium-unclear"],
  ["Kremen_FTR_S_FRE-GER_INT_51", "obsolete-code"],
  ["KremenCCAP_FTR_S_EN-FR_INT_51", "old-caption-form"],
  ["Kremen_FTR_S_EN-FR_INT_51-EN", "old-caption-form"],
  ["Kremen_FTR_S_EN-FR_INT_51-CCAP", "old-caption-form"],
  ["Kremen_FTR_S_INT_51_OV", "missing-field"],
  ["Kremen_FTR_EN-FR_51", "missing-field"],
];

const NO_TAGS = [
  "",
  " ",
  "_",
  "FTR",
  "US-13",
  "GR-FR",
  "EN-",
  "EN",
  "en-fr",
  "FINAL_MIX_v3",
  "Kremen_FTR_S_51_2K_ST",
  "a_FTR_",
  "Pro_Memoria",
];

const WRITTEN: readonly (readonly [tag: VersionTag, text: string, lost: readonly string[]])[] = [
  [tagOf("unknown", "ru", "fr:full:dcp nl:full:burned-in"), "RU-FR-nl", []],
  [tagOf("unknown", "ru", ""), "RU-XX", []],
  [tagOf("unknown", "ru", null), "RU", []],
  [tagOf("unknown", "", "en:full:dcp"), "XX-EN", []],
  [tagOf("unknown", "en", "en:sdh:closed en:sdh:burned-in"), "EN-EN-CCAP-en-OCAP", []],
  [tagOf("original", "ru", "fr"), "RU-FR", ["kind", "subtitles.medium"]],
  [tagOf("unknown", "de mul", "en:forced:dcp"), "DE-EN", ["audio.additional", "subtitles.kind"]],
  [tagOf("unknown", "cmn-Hans", "ru-GE:full:dcp"), "CMN-RU", ["audio.variant", "subtitles.variant"]],
  [tagOf("unknown", "mul", "mul:full:dcp"), "UND-UND", ["audio", "subtitles"]],
  [tagOf("original", null, "fr:full:dcp"), "", ["kind", "subtitles"]],
  [tagOf("unknown", "ru", "", { ...OV, access: { ad: true } }), "RU-XX", ["access", "package"]],
];

describe("digital cinema content titles", () => {
  for (const [name, tag] of TITLES) {
    it(name, () => assert.deepEqual(stated(readContentTitle(name, {})?.tag), tag));
  }
  for (const [name, rule] of NOTES) {
    it(`${name} is noted: ${rule}`, () => {
      const rules = readContentTitle(name, {})?.findings.map((finding) => finding.rule);
      assert.ok(rules?.includes(`version-tag/${rule}`), `${rules?.join(" ")}`);
    });
  }
  for (const text of NO_TAGS) {
    it(`states nothing: ${JSON.stringify(text)}`, () => assert.equal(readContentTitle(text, {})?.tag ?? null, null));
  }
  it("reads one code and small letters only when asked for a language field", () => {
    assert.deepEqual(readContentTitle("EN", { notation: "isdcf" })?.tag?.audio, ["en"]);
    assert.deepEqual(readContentTitle("en-fr", { notation: "isdcf" })?.tag?.audio, ["en"]);
  });
  it("says where the languages were read", () => {
    const name = "Kremen_FTR-1_S_RU-FR_BE_51";
    const pieces = readContentTitle(name, {})?.spans.map(
      ({ start, end, field }) => `${field} ${name.slice(start, end)}`,
    );
    assert.deepEqual(pieces, ["audio RU", "subtitles FR"]);
  });
});

describe("writing a language field", () => {
  for (const [tag, text, lost] of WRITTEN) {
    it(`${JSON.stringify(text)} loses ${lost.join(" ") || "nothing"}`, () => {
      const written = writeLanguageField(tag);
      assert.equal(written.text, text);
      assert.deepEqual([...written.lost].sort(), [...lost].sort());
    });
  }
});
