import assert from "node:assert/strict";
import { RULES, type RuleId } from "../../src/check/index.js";
import {
  compareVersionTags,
  type CompareContext,
  type Side,
  type Verdict,
} from "../../src/version-tag/compare/index.js";
import { tagOf } from "./tag-shorthand.js";

/** Promise, what is in hand, verdict, all rules found (without their area), original languages. */
type Row = readonly [promise: Side, actual: Side, verdict: Verdict, rules: string, originals?: string];

const RUSSIAN_WITH_TWO = tagOf("original", "ru", "fr nl");
const GERMAN_OR_FRENCH = tagOf("unknown", null, "de fr", { ambiguity: ["and-or"] });
const ORIGINAL_ENGLISH = tagOf("original", null, "en");
const RUSSIAN_WITH_ENGLISH = tagOf("unknown", "ru", "en:full:dcp");

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  "what is heard": [
    [tagOf("unknown", "ru", null), tagOf("unknown", "ru", ""), "yes", ""],
    [tagOf("unknown", "ru", null), tagOf("unknown", "uk", ""), "no", "wrong-audio"],
    [tagOf("unknown", "ru", null), tagOf("unknown", "", ""), "no", "no-audio"],
    [tagOf("unknown", "ru", null), tagOf("unknown", null, ""), "unknown", "audio-not-stated"],
    [tagOf("unknown", "ru", null), tagOf("unknown", "mul", ""), "unknown", "audio-not-stated"],
    [tagOf("unknown", "ja fr", null), tagOf("unknown", "fr ja", ""), "yes", ""],
    [tagOf("unknown", "ja fr", null), tagOf("unknown", "ja", ""), "no", "wrong-audio"],
    [tagOf("unknown", "ja fr", null), "Kremen_FTR-1_F_JA-XX_NL_51_2K", "unknown", "audio-not-stated"],
    [tagOf("unknown", "ja fr", null), "Kremen_FTR-1_F_DE-XX_NL_51_2K", "no", "wrong-audio"],
    [tagOf("unknown", "ru", null), tagOf("unknown", "ru de", ""), "yes-with-notes", "extra-audio"],
    [tagOf("unknown", "", null), tagOf("unknown", "en", ""), "no", "wrong-audio"],
    [tagOf("unknown", null, "en"), tagOf("unknown", "wo", "en"), "yes", ""],
  ],
  "variants of a spoken language": [
    [tagOf("unknown", "zh", null), tagOf("unknown", "cmn", ""), "yes", ""],
    [tagOf("unknown", "nb", null), tagOf("unknown", "no", ""), "yes", ""],
    [tagOf("unknown", "cmn-Hans", null), tagOf("unknown", "cmn-Hant", ""), "yes", ""],
    [tagOf("unknown", "fr", null), tagOf("unknown", "fr-CA", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "fr-CA", null), tagOf("unknown", "fr", ""), "unknown", "audio-variant-not-stated"],
    [tagOf("unknown", "fr-FR", null), tagOf("unknown", "fr-CA", ""), "no", "wrong-audio"],
    [tagOf("unknown", "es-419", null), tagOf("unknown", "es-MX", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "es-MX", null), tagOf("unknown", "es-419", ""), "unknown", "audio-variant-not-stated"],
    [tagOf("unknown", "es-419", null), tagOf("unknown", "es-ES", ""), "no", "wrong-audio"],
    [tagOf("unknown", "zh", null), tagOf("unknown", "yue", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "yue", null), tagOf("unknown", "zh", ""), "unknown", "audio-variant-not-stated"],
    [tagOf("unknown", "cmn", null), tagOf("unknown", "yue", ""), "no", "wrong-audio"],
    [tagOf("unknown", "no", null), tagOf("unknown", "nn", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "nn", null), tagOf("unknown", "nb", ""), "no", "wrong-audio"],
    [tagOf("unknown", "fa", null), tagOf("unknown", "prs", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "ku", null), tagOf("unknown", "ckb", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "ckb", null), tagOf("unknown", "ku", ""), "unknown", "audio-variant-not-stated"],
    [tagOf("unknown", "ckb", null), tagOf("unknown", "kmr", ""), "no", "wrong-audio"],
    [tagOf("unknown", "az", null), tagOf("unknown", "azb", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "ms", null), tagOf("unknown", "zsm", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "ms", null), tagOf("unknown", "id", ""), "no", "wrong-audio"],
    [tagOf("unknown", "id", null), tagOf("unknown", "ms", ""), "no", "wrong-audio"],
    [tagOf("unknown", "et", null), tagOf("unknown", "ekk", ""), "yes-with-notes", "audio-variant"],
    [tagOf("unknown", "sw", null), tagOf("unknown", "swh", ""), "yes-with-notes", "audio-variant"],
    ["Kurdish with English subtitles", "CKB-EN", "yes-with-notes", "audio-variant"],
    ["Norwegian (Nynorsk)", tagOf("unknown", "nn", ""), "yes", ""],
    ["Serbo-Croatian (Croatian)", tagOf("unknown", "sr", ""), "no", "wrong-audio"],
  ],
  "original, dub, voice-over": [
    [ORIGINAL_ENGLISH, RUSSIAN_WITH_ENGLISH, "yes", "", "ru"],
    [ORIGINAL_ENGLISH, RUSSIAN_WITH_ENGLISH, "no", "not-original", "ka"],
    [ORIGINAL_ENGLISH, RUSSIAN_WITH_ENGLISH, "unknown", "original-not-stated"],
    [ORIGINAL_ENGLISH, tagOf("original", null, "en"), "yes", ""],
    [ORIGINAL_ENGLISH, tagOf("dubbed", null, "en"), "no", "not-original"],
    [ORIGINAL_ENGLISH, tagOf("original", "ka", "en"), "no", "not-original", "ru"],
    [ORIGINAL_ENGLISH, tagOf("unknown", null, "en"), "unknown", "audio-not-stated", "ru"],
    [ORIGINAL_ENGLISH, tagOf("unknown", "", "en"), "no", "no-audio", "ru"],
    [ORIGINAL_ENGLISH, tagOf("unknown", "ru de", "en"), "yes-with-notes", "extra-audio", "ru"],
    [ORIGINAL_ENGLISH, tagOf("unknown", "ru", "en"), "yes", "", "ru ka"],
    [tagOf("original", "ru", "en"), tagOf("original", null, "en"), "yes", "", "ru ka"],
    [tagOf("unknown", "ru", "en"), tagOf("original", null, "en"), "yes-with-notes", "extra-audio", "ru ka"],
    [tagOf("dubbed", "de", null), tagOf("unknown", "de", ""), "yes", "", "en"],
    [tagOf("dubbed", "de", null), tagOf("original", "de", ""), "yes", ""],
    [tagOf("dubbed", "de", null), tagOf("voiceover", "de", ""), "no", "kind-differs"],
    [tagOf("dubbed", null, null), tagOf("original", null, ""), "no", "kind-differs"],
    [tagOf("dubbed", null, null), tagOf("unknown", "de", ""), "unknown", "original-not-stated"],
    [tagOf("voiceover", "pl", ""), tagOf("dubbed", "pl", ""), "no", "kind-differs"],
    [tagOf("voiceover", "pl", ""), tagOf("unknown", "pl", ""), "yes", "", "en"],
    [tagOf("unknown", "ru", null), tagOf("voiceover", "ru", ""), "yes", ""],
  ],
  "films without speech": [
    [tagOf("silent", "", null), tagOf("unknown", "", ""), "yes", ""],
    [tagOf("silent", "", null), tagOf("silent", "", ""), "yes", ""],
    [tagOf("silent", "", null), tagOf("unknown", "ru", ""), "no", "wrong-audio"],
    [tagOf("silent", "", null), tagOf("unknown", null, ""), "unknown", "audio-not-stated"],
    [tagOf("nodialogue", null, null), tagOf("nodialogue", null, ""), "yes", ""],
    [tagOf("unknown", "ru", null), tagOf("nodialogue", null, ""), "no", "no-audio"],
    [tagOf("silent", "", "", { intertitles: ["ru"] }), tagOf("unknown", "", ""), "yes", "intertitles-not-stated"],
    [
      tagOf("silent", "", "", { intertitles: ["ru"] }),
      tagOf("silent", "", "", { intertitles: ["fr"] }),
      "no",
      "wrong-intertitles",
    ],
    [
      tagOf("silent", "", "", { intertitles: ["ru"] }),
      tagOf("silent", "", "", { intertitles: ["ru", "en"] }),
      "yes",
      "",
    ],
    [
      tagOf("silent", "", "en"),
      tagOf("silent", "", null, { live: [{ language: "en", type: "translation" }] }),
      "no",
      "live-translation-only",
    ],
    [
      tagOf("silent", "", "en"),
      tagOf("silent", "", null, { live: [{ language: "en", type: "subtitles" }] }),
      "yes-with-notes",
      "live-subtitles",
    ],
  ],
  "promised subtitles": [
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", "fr nl"), "yes", ""],
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", "nl fr"), "yes-with-notes", "order-differs"],
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", "fr"), "no", "missing-subtitle"],
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", ""), "no", "missing-subtitle missing-subtitle"],
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", null), "unknown", "subtitles-not-stated"],
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", "fr und"), "unknown", "subtitles-not-stated"],
    [tagOf("unknown", null, "und"), tagOf("unknown", null, "wo"), "yes", ""],
    [tagOf("unknown", null, "und"), tagOf("unknown", null, ""), "no", "missing-subtitle"],
    [
      tagOf("unknown", null, "fr"),
      tagOf("unknown", null, "fr:full:unknown:assumed"),
      "yes-with-notes",
      "assumed-language",
    ],
    [
      tagOf("unknown", null, "fr:full:unknown:assumed"),
      tagOf("unknown", null, "fr"),
      "yes-with-notes",
      "assumed-language",
    ],
  ],
  "one subtitle or another": [
    [GERMAN_OR_FRENCH, tagOf("unknown", null, "de"), "unknown", "either-subtitle-missing"],
    [GERMAN_OR_FRENCH, tagOf("unknown", null, "fr"), "unknown", "either-subtitle-missing"],
    [GERMAN_OR_FRENCH, tagOf("unknown", null, "de fr"), "yes", ""],
    [GERMAN_OR_FRENCH, tagOf("unknown", null, "de fr:forced"), "unknown", "either-subtitle-missing"],
    [GERMAN_OR_FRENCH, tagOf("unknown", null, "it"), "no", "missing-subtitle missing-subtitle extra-subtitle"],
    [GERMAN_OR_FRENCH, tagOf("unknown", null, ""), "no", "missing-subtitle missing-subtitle"],
    [GERMAN_OR_FRENCH, tagOf("unknown", null, "de und"), "unknown", "subtitles-not-stated"],
    [GERMAN_OR_FRENCH, { files: ["Kremen.de.srt"] }, "unknown", "subtitles-not-stated side-car-subtitles"],
    [tagOf("unknown", null, "de fr"), tagOf("unknown", null, "de"), "no", "missing-subtitle"],
    ["English with German or French subtitles", "EN-DE", "unknown", "either-subtitle-missing"],
    ["English with German and French subtitles", "EN-DE", "no", "missing-subtitle"],
  ],
  "what a track is for": [
    [tagOf("unknown", null, "en"), tagOf("unknown", null, "en:sdh:dcp"), "yes-with-notes", "sdh-instead-of-full"],
    [tagOf("unknown", null, "en"), tagOf("unknown", null, "en:sdh:closed"), "no", "closed-captions-only"],
    [tagOf("unknown", null, "en"), tagOf("unknown", null, "en:forced:dcp"), "no", "forced-only"],
    [tagOf("unknown", null, "en"), tagOf("unknown", null, "en:partial"), "no", "forced-only"],
    [
      tagOf("unknown", null, "en"),
      tagOf("unknown", null, "en:sdh:dcp en:full:dcp"),
      "yes-with-notes",
      "extra-subtitle",
    ],
    [tagOf("unknown", null, "en:sdh"), tagOf("unknown", null, "en"), "no", "full-instead-of-sdh"],
    [tagOf("unknown", null, "en:sdh"), tagOf("unknown", null, ""), "no", "missing-captions"],
    [tagOf("unknown", null, "en:sdh:closed"), tagOf("unknown", null, "en:sdh:closed"), "yes", ""],
    [tagOf("unknown", null, "en:sdh:closed"), tagOf("unknown", null, "en:sdh:dcp"), "yes-with-notes", "medium-differs"],
    [tagOf("unknown", null, "en:forced"), tagOf("unknown", null, "en:partial"), "yes", ""],
    [tagOf("unknown", null, "en:partial"), tagOf("unknown", null, "en"), "yes-with-notes", "extra-subtitle"],
  ],
  "variants of a written language": [
    [tagOf("unknown", null, "zh-Hans"), tagOf("unknown", null, "cmn-Hans"), "yes", ""],
    [tagOf("unknown", null, "zh-Hans"), tagOf("unknown", null, "zh"), "unknown", "subtitle-variant-not-stated"],
    [tagOf("unknown", null, "zh"), tagOf("unknown", null, "zh-Hans"), "yes-with-notes", "subtitle-variant"],
    [tagOf("unknown", null, "sr-Latn"), tagOf("unknown", null, "sr-Cyrl"), "no", "missing-subtitle extra-subtitle"],
    [tagOf("unknown", null, "zh-Hant"), tagOf("unknown", null, "zh-TW"), "yes-with-notes", "subtitle-variant"],
    [tagOf("unknown", null, "zh-Hans"), tagOf("unknown", null, "zh-TW"), "no", "missing-subtitle extra-subtitle"],
    [tagOf("unknown", null, "ku"), tagOf("unknown", null, "kmr"), "yes-with-notes", "subtitle-variant"],
    [tagOf("unknown", null, "swh"), tagOf("unknown", null, "sw"), "unknown", "subtitle-variant-not-stated"],
    [tagOf("unknown", null, "pt"), tagOf("unknown", null, "pt-BR"), "yes-with-notes", "subtitle-variant"],
    [tagOf("unknown", null, "pt-PT"), tagOf("unknown", null, "pt-BR"), "yes-with-notes", "subtitle-variant"],
    [tagOf("unknown", null, "pt-PT"), tagOf("unknown", null, "pt"), "yes-with-notes", "subtitle-variant"],
    [tagOf("unknown", null, "pt-PT pt-BR"), tagOf("unknown", null, "pt-BR"), "no", "missing-subtitle"],
  ],
  "how subtitles come to the screen": [
    [tagOf("unknown", null, "fr"), tagOf("unknown", null, "fr:full:burned-in"), "yes", "burned-in-subtitles"],
    [tagOf("unknown", null, "fr"), tagOf("unknown", null, "fr:full:dcp"), "yes", ""],
    [tagOf("unknown", null, "fr"), tagOf("unknown", null, "fr:full:file"), "yes-with-notes", "side-car-subtitles"],
    [tagOf("unknown", null, "fr:full:file"), tagOf("unknown", null, "fr:full:file"), "yes", ""],
    [
      tagOf("unknown", null, "fr:full:dcp"),
      tagOf("unknown", null, "fr:full:burned-in"),
      "yes-with-notes",
      "medium-differs burned-in-subtitles",
    ],
    [
      tagOf("unknown", null, "fr nl"),
      tagOf("unknown", null, "fr:full:dcp nl:full:burned-in"),
      "yes-with-notes",
      "burned-in-subtitles mixed-media",
    ],
    [
      tagOf("unknown", null, "fr:full:dcp nl:full:burned-in"),
      tagOf("unknown", null, "fr:full:dcp nl:full:burned-in"),
      "yes",
      "",
    ],
  ],
  "subtitles nobody promised": [
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", "fr nl en:full:dcp"), "yes-with-notes", "extra-subtitle"],
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", "fr nl en:full:burned-in"), "no", "extra-burned-in"],
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", "fr nl en:forced:burned-in"), "yes-with-notes", "extra-subtitle"],
    [RUSSIAN_WITH_TWO, tagOf("original", "ru", "fr nl en:sdh:closed"), "yes", "closed-captions-present"],
    [tagOf("unknown", "en", null), tagOf("unknown", "en", "nl:full:burned-in"), "yes-with-notes", "extra-subtitle"],
    [tagOf("unknown", "en", ""), tagOf("unknown", "en", "nl:full:burned-in"), "no", "unwanted-burned-in"],
    [tagOf("unknown", "en", ""), tagOf("unknown", "en", "nl:full:dcp"), "yes-with-notes", "disable-track"],
    [tagOf("unknown", "en", ""), tagOf("unknown", "en", "en:sdh:closed"), "yes", "closed-captions-present"],
    [tagOf("unknown", "en", ""), tagOf("unknown", "en", null), "unknown", "subtitles-not-stated"],
  ],
  "names, compositions, files": [
    [
      RUSSIAN_WITH_TWO,
      { title: "Kremen_FTR-1_F_RU-FR_BE_51_2K", tag: tagOf("unknown", "ru", "fr:full:dcp nl:full:dcp") },
      "yes-with-notes",
      "name-incomplete",
      "ru",
    ],
    [
      RUSSIAN_WITH_TWO,
      { title: "Kremen_FTR-1_F_RU-FR-NL_BE_51_2K", tag: tagOf("unknown", "ru", "fr:full:dcp") },
      "no",
      "missing-subtitle",
      "ru",
    ],
    [
      RUSSIAN_WITH_TWO,
      { title: "Kremen_FTR-1_F_RU-XX_BE_51_2K", files: ["Kremen.fr.srt", "Kremen.nl.srt"] },
      "yes-with-notes",
      "side-car-subtitles side-car-subtitles",
      "ru",
    ],
    [
      RUSSIAN_WITH_TWO,
      { title: "Kremen_FTR-1_F_RU-XX_BE_51_2K", files: ["Kremen.nl.srt", "Kremen.fr.srt"] },
      "yes-with-notes",
      "side-car-subtitles side-car-subtitles",
      "ru",
    ],
    [
      RUSSIAN_WITH_TWO,
      { title: "Kremen_FTR-1_F_RU_BE_51_2K", files: ["Kremen.fr.srt"] },
      "unknown",
      "subtitles-not-stated side-car-subtitles",
      "ru",
    ],
    [
      RUSSIAN_WITH_TWO,
      { title: "Kremen_FTR-1_F_RU-FR_BE_51_2K", files: ["Kremen.srt"] },
      "unknown",
      "file-language-unknown",
      "ru",
    ],
    [
      RUSSIAN_WITH_TWO,
      { files: ["Kremen.fr.srt", "Kremen.nl.srt"] },
      "unknown",
      "audio-not-stated side-car-subtitles side-car-subtitles",
      "ru",
    ],
    [RUSSIAN_WITH_TWO, "Kremen_FTR-1_F_RU-FR-NL_BE_51_2K_XX_20240101_XXX_SMPTE_VF", "unknown", "needs-ov", "ru"],
  ],
  "what is beside the picture": [
    [
      tagOf("unknown", "en", null, { access: { ad: true } }),
      tagOf("unknown", "en", "", { access: { ad: ["en"] } }),
      "yes",
      "",
    ],
    [
      tagOf("unknown", "en", null, { access: { ad: ["en"] } }),
      tagOf("unknown", "en", "", { access: { ad: ["fr"] } }),
      "unknown",
      "access-not-stated",
    ],
    [
      tagOf("unknown", "en", null, { access: { hi: true } }),
      tagOf("unknown", "en", ""),
      "unknown",
      "access-not-stated",
    ],
    [
      tagOf("unknown", "en", null, { live: [{ language: "de", type: "voiceover" }] }),
      tagOf("unknown", "en", ""),
      "yes",
      "",
    ],
  ],
  "versions to choose from": [
    [
      tagOf("dubbed", "de", null),
      tagOf("unknown", null, "", {
        alternatives: [
          { kind: "dubbed", audio: ["de"] },
          { kind: "original", audio: null },
        ],
      }),
      "yes-with-notes",
      "choose-alternative",
      "en",
    ],
    [
      RUSSIAN_WITH_TWO,
      tagOf("original", "ru", null, {
        alternatives: [
          { subtitles: tagOf("unknown", null, "fr").subtitles },
          { subtitles: tagOf("unknown", null, "nl").subtitles },
        ],
      }),
      "no",
      "missing-subtitle",
    ],
    [
      tagOf("unknown", null, null, {
        alternatives: [
          { kind: "dubbed", audio: ["de"] },
          { kind: "original", audio: null },
        ],
      }),
      tagOf("original", null, ""),
      "yes",
      "",
    ],
  ],
  "sides that say nothing": [
    ["", "", "unknown", "promise-not-understood actual-not-understood"],
    [tagOf("unknown", null, null), tagOf("unknown", "ru", ""), "unknown", "promise-not-understood"],
    [tagOf("unknown", "ru", null), {}, "unknown", "actual-not-understood"],
    [tagOf("unknown", "ru", null), { title: "Kremen", files: [] }, "unknown", "actual-not-understood"],
  ],
};

function contextOf(originals: string | undefined): CompareContext {
  return originals === undefined ? {} : { originalLanguages: originals.split(" ") };
}

function nameOf(side: Side): string {
  return typeof side === "string"
    ? side
    : JSON.stringify(side).replace(/"(kind|language|medium|ambiguity)":|\[\],?|"/g, "");
}

const sorted = (rules: readonly string[]): readonly string[] => [...rules].sort();

describe("comparing a promise with what is in hand", () => {
  for (const [title, rows] of Object.entries(TABLES)) {
    describe(title, () => {
      for (const [promise, actual, verdict, rules, originals] of rows) {
        it(`${nameOf(promise)} ← ${nameOf(actual)} ${originals ?? ""}: ${verdict}`, () => {
          const comparison = compareVersionTags(promise, actual, contextOf(originals));
          const found = comparison.findings.map((one) => one.rule.replace("version-tag/", ""));
          assert.deepEqual(sorted(found), sorted(rules.split(" ").filter(Boolean)));
          assert.equal(comparison.verdict, verdict);
        });
      }
    });
  }

  it("every comparing rule is found by a row of these tables", () => {
    const tested = new Set(Object.values(TABLES).flatMap((rows) => rows.flatMap(([, , , rules]) => rules.split(" "))));
    const ours = (Object.keys(RULES) as RuleId[]).filter((id) => id.startsWith("version-tag/"));
    const rules = ours.filter((id) => "effect" in RULES[id]);
    assert.deepEqual(
      rules.filter((id) => !tested.has(id.replace("version-tag/", ""))),
      [],
    );
  });

  it("findings name the language and the medium", () => {
    const { findings } = compareVersionTags(tagOf("unknown", null, "en"), tagOf("unknown", null, "en:forced:dcp"));
    assert.deepEqual(findings, [
      { rule: "version-tag/forced-only", severity: "error", params: { language: "en", medium: "dcp" } },
    ]);
  });
});
