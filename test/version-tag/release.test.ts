import assert from "node:assert/strict";
import type { VersionTag } from "../../src/model/index.js";
import { looksLikeReleaseName, readReleaseName } from "../../src/version-tag/notation/release/index.js";
import { tagOf } from "./tag-shorthand.js";

function stated(name: string): VersionTag | null {
  const tag = readReleaseName(name, {})?.tag;
  return tag == null ? null : { ...tag, ambiguity: [] };
}

/** What stands after `Kremen.2007.` and before `.1080p.BluRay.x264-GRP`, and what it states. */
const STATEMENTS: readonly (readonly [words: string, tag: VersionTag])[] = [
  ["RUSSIAN", tagOf("unknown", "ru", null)],
  ["iTA.RUS", tagOf("unknown", "it ru", null)],
  ["FRENCH", tagOf("unknown", "fr", null)],
  ["TRUEFRENCH", tagOf("dubbed", "fr-FR", null)],
  ["VFQ", tagOf("dubbed", "fr-CA", null)],
  ["VF2", tagOf("dubbed", "fr", null)],
  ["VOF", tagOf("original", "fr", null)],
  ["VOSTFR", tagOf("original", null, "fr")],
  ["RUSSIAN.VOSTFR", tagOf("original", "ru", "fr")],
  ["SUBFRENCH", tagOf("unknown", null, "fr")],
  ["FRENCH.SUBFORCED", tagOf("unknown", "fr", "fr:forced:unknown:a")],
  ["MULTi", tagOf("unknown", "mul", null)],
  ["MULTi.VFF", tagOf("unknown", "mul fr-FR", null)],
  ["MULTi.SUBFRENCH", tagOf("unknown", "mul", "fr")],
  ["German.DL", tagOf("unknown", "de mul", null)],
  ["German.Dubbed.DL", tagOf("dubbed", "de mul", null)],
  ["GERMAN.SUBBED", tagOf("unknown", null, "de")],
  ["RUSSIAN.ENG.SUBS", tagOf("unknown", "ru", "en")],
  ["RUS.Sub.Ita.Eng", tagOf("unknown", "ru", "it en")],
  ["iTA.RUS.Subs.iTA.ENG", tagOf("unknown", "it ru", "it en")],
  ["RUS.Subs.1080p.ENG", tagOf("unknown", "en", "ru")],
  ["Rus.[Sub.ENG]", tagOf("unknown", "ru", "en")],
  ["RUS.Rus-Ger.Subs", tagOf("unknown", "ru", "ru de")],
  ["RUS-GER-SUBS", tagOf("unknown", "ru", "de")],
  ["HC.SWESUB", tagOf("unknown", null, "sv:full:burned-in")],
  ["HARDSUB", tagOf("unknown", null, "und:full:burned-in")],
  ["Eng.Soft.Subs", tagOf("unknown", null, "en:full:file")],
  ["Eng.Forced.Subs", tagOf("unknown", null, "en:forced")],
  ["NORDiC", tagOf("unknown", null, "mul")],
  ["NLSUBBED", tagOf("unknown", null, "nl")],
  ["LEKTOR.PL", tagOf("voiceover", "pl", null)],
  ["LekPL", tagOf("voiceover", "pl", null)],
  ["LEKTOR.i.NAPISY.PL", tagOf("voiceover", "pl", "pl")],
  ["PLDUB", tagOf("dubbed", "pl", null)],
  ["DUBBING.PL", tagOf("dubbed", "pl", null)],
  ["NAPISY.PL", tagOf("unknown", null, "pl")],
  ["MVO.Rus.Eng", tagOf("voiceover", "ru en", null)],
  ["Dub", tagOf("dubbed", null, null)],
  ["Español.Castellano", tagOf("unknown", "es-ES", null)],
  ["Spanish.Latino", tagOf("unknown", "es-419", null)],
  ["VOSE", tagOf("original", null, "es")],
  ["Subtitulado.Esp", tagOf("unknown", null, "es")],
  ["Legendado.PT-BR", tagOf("unknown", null, "pt-BR")],
  ["Legendado", tagOf("unknown", null, "pt:full:unknown:a")],
  ["Dublado", tagOf("dubbed", "pt", null)],
  ["Dual.Audio.[Hindi-English]", tagOf("unknown", "hi en", null)],
  ["Dual.Audio", tagOf("unknown", "mul", null)],
  ["Hindi.ESub", tagOf("unknown", "hi", "en")],
  ["Hindi.MSubs", tagOf("unknown", "hi", "mul")],
  ["Multi-Subs", tagOf("unknown", null, "mul")],
  ["Brazilian.Portuguese", tagOf("unknown", "pt-BR", null)],
  ["FLEMISH", tagOf("unknown", "nl-BE", null)],
];

const WHOLE_NAMES: readonly (readonly [name: string, tag: VersionTag])[] = [
  ["Kremen.S01E02.German.Sub.720p.HDTV.x264-GRP.mkv", tagOf("unknown", null, "de")],
  ["[Group] Kremen - 03 [720p][Multiple Subtitle].mkv", tagOf("unknown", null, "mul")],
  ["Kremen (2007) BDRip 1080p 2xRus AVO, Sub (Rus, Eng)", tagOf("voiceover", "ru", "ru en")],
  ["Kremen.GERMAN.2007.720p.BluRay", tagOf("unknown", "de", null)],
  ["www.films.com - Kremen (2007) [Telugu + Hindi] 1080p", tagOf("unknown", "te hi", null)],
];

const WITHOUT_VERSION = [
  "Kremen.2007.1080p.BluRay.x264-GRP",
  "The.French.Connection.1971.1080p.BluRay",
  "Hindi.Medium.2017.720p.WEB-DL.x264",
  "Kremen.S01E05.English.Lessons.1080p.WEB.h264",
  "Submarine.2010.1080p",
  "No.2012.1080p.BluRay",
  "[www.kino.ru] Kremen (2007) BDRip x264",
  "Kremen.2007.WEB-DL.1080p",
  "The Italian Job (2003)",
  "",
];

describe("release names", () => {
  for (const [words, tag] of STATEMENTS) {
    it(words, () => assert.deepEqual(stated(`Kremen.2007.${words}.1080p.BluRay.x264-GRP`), tag));
  }
  for (const [name, tag] of WHOLE_NAMES) it(name, () => assert.deepEqual(stated(name), tag));
  for (const name of WITHOUT_VERSION) it(`states nothing: ${name}`, () => assert.equal(stated(name), null));

  it("offers versions to choose from, and keeps only what they share", () => {
    const tag = readReleaseName("Kremen.2007.VO+VFF.1080p", {})?.tag;
    assert.equal(tag?.kind, "unknown");
    assert.equal(tag.audio, null);
    assert.deepEqual(tag.alternatives, [
      { kind: "original", audio: null },
      { kind: "dubbed", audio: ["fr-FR"] },
    ]);
  });

  it("says what it leaves open", () => {
    const codes = (name: string): readonly string[] => readReleaseName(name, {})?.tag?.ambiguity ?? [];
    assert.deepEqual(codes("Kremen.2007.VOSTFR.1080p"), ["audio-relative"]);
    assert.deepEqual(codes("Kremen.2007.German.DL.1080p"), ["dual"]);
    assert.deepEqual(codes("Kremen.2007.Dub.1080p"), ["lang-unknown"]);
    assert.deepEqual(codes("Kremen.2007.1080p.subs"), ["sub-unknown"]);
    assert.deepEqual(codes("Kremen.2007.RUSSIAN.1080p"), []);
  });
});

describe("telling release names from other texts", () => {
  const others = [
    "OmU",
    "russ. OmeU",
    "DCP 4K, OmU, 112 min",
    "v.o.s.-t.f.",
    "Kremen (2007)",
    "Blu-ray, VOSTFR",
    "31.12.2019",
    "",
  ];
  for (const text of others) it(`no release: ${text}`, () => assert.equal(looksLikeReleaseName(text), false));
  for (const [name] of WHOLE_NAMES) it(`a release: ${name}`, () => assert.equal(looksLikeReleaseName(name), true));
});
