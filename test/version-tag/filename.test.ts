import assert from "node:assert/strict";
import { looksLikeSubtitleFile, readSubtitleFileName } from "../../src/version-tag/notation/filename/index.js";

/** A name, and its tracks as `language`, kind unless full, `default`. */
const FILES: readonly (readonly [name: string, tracks: string])[] = [
  ["Kremen.ru.srt", "ru"],
  ["Kremen.RU.srt", "ru"],
  ["Kremen_EN_CC.srt", "en sdh"],
  ["Kremen.en-cc.srt", "en sdh"],
  ["Kremen.sub.hi.srt", "hi"],
  ["Kremen.hi.sub.srt", "hi"],
  ["Kremen_nl.srt", "nl"],
  ["Kremen.gre.srt", "el"],
  ["Kremen.ell.srt", "el"],
  ["Kremen.pt-PT.srt", "pt-PT"],
  ["Kremen.pt_BR.srt", "pt-BR"],
  ["Kremen.zh-Hans.forced.srt", "zh-Hans forced"],
  ["Kremen.sr-Latn.ass", "sr-Latn"],
  ["Kremen.es-419.vtt", "es-419"],
  ["Kremen.chs.ass", "zh-Hans"],
  ["Kremen.br.srt", "pt-BR"],
  ["Kremen.cz.srt", "cs"],
  ["Kremen.Italiano.srt", "it"],
  ["Kremen.Français.srt", "fr"],
  ["Kremen.русский.srt", "ru"],
  ["Kremen.default.nl.ass", "nl default"],
  ["Kremen.{SDH}.en.srt", "en sdh"],
  ["Kremen.foreign.de.srt", "de forced"],
  ["Kremen.en.cc.srt", "en sdh"],
  ["Kremen.uk.hi.srt", "uk sdh"],
  ["Kremen.hi.srt", "hi"],
  ["Kremen.hi.forced.srt", "hi forced"],
  ["Kremen.hi.en.commentary track.srt", "en sdh"],
  ["Kremen.forced.default.en.title.srt", "en forced default"],
  ["Kremen.fr.en.srt", "en"],
  ["Kremen.en+fr.srt", "en, fr"],
  ["Subs(eng,dut).srt", "en, nl"],
  ["Subs/swe.srt", "sv"],
  ["C:\\films\\Kremen\\Subs\\rus.srt", "ru"],
  ["05_Greek.srt", "el"],
  ["8_pt-BR.vtt", "pt-BR"],
  ["2- French- {SDH}.srt", "fr sdh"],
  ["Spa-SDH.srt", "es sdh"],
  ["Simplified Chinese.chi.srt", "zh-Hans"],
  ["Canadian French.fre.srt", "fr-CA"],
  ["Portuguese (Brazil).srt", "pt-BR"],
  ["Kremen.French (Canadian).srt", "fr-CA"],
  ["Kremen.Spanish (Latin American).srt", "es-419"],
  ["Kremen_NL_25fps_v3_FINAL.srt", "nl"],
  ["Kremen sous-titres français.srt", "fr"],
  ["English [CC].srt", "en sdh"],
  ["Kremen.2007.1080p.BluRay.x264-GRP.English.srt", "en"],
  ["Kremen (2007) - English.srt", "en"],
  ["Kremen.vostfr.srt", "fr"],
  ["Ed.Wood.en.srt", "en"],
  ["La.Haine.fr.srt", "fr"],
  ["Jules.et.Jim.de.srt", "de"],
  ["film_EN_translated_from_FR.srt", "en"],
  ["Kremen.nl.vertaald.uit.fr.srt", "nl"],
  ["Kremen.en.traduit.du.russe.srt", "en"],
  ["Kremen.en.(from russian).srt", "en"],
  ["Kremen (aus dem Leben).de.srt", "de"],
  ["chi.simplified.srt", "zh-Hans"],
  ["Kremen.zho.traditional.forced.srt", "zh-Hant forced"],
  ["Kremen.spa.latin.srt", "es-419"],
  ["Kremen.srp.cyrillic.srt", "sr-Cyrl"],
  ["Кремень.рус.srt", "ru"],
  ["Kremen.VF.srt", "fr"],
  ["Kremen.suomi.srt", "fi"],
  ["Kremen_subs_fr_nl.srt", "fr, nl"],
  ["Kremen-subs-fr-nl-en.srt", "fr, nl, en"],
  ["RU_SUBS_Kremen.srt", "ru"],
  ["Kremen_NL_ST.stl", "nl"],
  ["Kremen_ST_ANG.srt", "en"],
  ["Kremen_UT_engl.srt", "en"],
  ["Kremen_SME_FR.stl", "fr sdh"],
  ["Kremen.sme.srt", "se"],
  ["Kremen.st.srt", "st"],
  ["Kremen_HI.srt", "hi"],
];

const WITHOUT_LANGUAGE: readonly (readonly [name: string, tracks: string])[] = [
  ["Dear Comrades.srt", "und"],
  ["Kremen.forced.srt", "und forced"],
  ["Kremen.translated.from.fr.srt", "und"],
  ["Kremen_ST.srt", "und"],
  ["Kremen_SME.stl", "und sdh"],
  ["St. Elmo.srt", "und"],
  ["Kremen.DEFAULT.FORCED.srt", "und forced default"],
  ["It.srt", "und"],
  ["Sous le sable.srt", "und"],
  ["Kremen.FRENCH.1080p.srt", "und"],
  ["Kremen.songs.Turk.srt", "und"],
  ["No.Country.srt", "und"],
  ["Oh.Hi.srt", "und"],
  ["Spider-Man.srt", "und"],
  ["The.Last.War.srt", "und"],
  ["Black.Ice.srt", "und"],
  ["My.Left.Foot.1989.srt", "und"],
  ["The.English.Patient.srt", "und"],
  ["The.English.srt", "und"],
  ["Good German.srt", "und"],
  ["no.subs_Kremen.srt", "und"],
  ["NO_SUBS_Kremen.srt", "und"],
  ["English_Subtitles_Are_Fun.srt", "und"],
  ["Kremen.2007.FRENCH.1080p.BluRay.x264-GRP.srt", "und"],
];

function tracksOf(name: string): string {
  const subtitles = readSubtitleFileName(name, {})?.tag?.subtitles ?? [];
  return subtitles
    .map((track) => [track.language, track.kind === "full" ? "" : track.kind, track.default ? "default" : ""])
    .map((words) => words.filter(Boolean).join(" "))
    .join(", ");
}

describe("subtitle file names", () => {
  for (const [name, tracks] of [...FILES, ...WITHOUT_LANGUAGE]) it(name, () => assert.equal(tracksOf(name), tracks));

  for (const [name] of WITHOUT_LANGUAGE) {
    it(`says that the language is unknown: ${name}`, () => {
      assert.deepEqual(readSubtitleFileName(name, {})?.tag?.ambiguity, ["sub-unknown"]);
    });
  }

  it("states a file and nothing of the sound", () => {
    const tag = readSubtitleFileName("Kremen.ru.srt", {})?.tag;
    assert.equal(tag?.audio, null);
    assert.equal(tag.kind, "unknown");
    assert.equal(tag.subtitles?.[0]?.medium, "file");
  });

  it("keeps the other meaning of a code that catalogues use against the standard", () => {
    const finding = readSubtitleFileName("Kremen.br.srt", {})?.findings[0];
    assert.equal(finding?.rule, "version-tag/code-collision");
    assert.deepEqual(finding.params["languages"], ["pt-BR", "br"]);
  });

  it("says where in the path the language stands", () => {
    const path = "Subs/Kremen.nl.srt";
    const [span] = readSubtitleFileName(path, {})?.spans ?? [];
    assert.equal(path.slice(span?.start, span?.end), "nl");
  });
});

describe("telling subtitle files from other texts", () => {
  const files = [
    "Kremen.srt",
    "a/b/Kremen.SUB",
    "Kremen.en.xml",
    "Kremen.ru.txt",
    "Kremen_EN_SDH.xml",
    "Kremen.me.hi.txt",
  ];
  const others = ["v.o.sub", "readme.txt", "Kremen_FTR_S_EN-XX_INT_51_OV.xml", "russ. OmU", ".srt", "Kremen.mkv", ""];
  for (const text of files) it(`a file: ${text}`, () => assert.equal(looksLikeSubtitleFile(text), true));
  for (const text of others) it(`no file: ${text}`, () => assert.equal(looksLikeSubtitleFile(text), false));
});
