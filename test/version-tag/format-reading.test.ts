import assert from "node:assert/strict";
import fc from "fast-check";
import { iso6393 } from "iso-639-3";
import { LOCALES, type Locale } from "../../src/language/index.js";
import {
  SUBTITLE_KINDS,
  subtitle,
  versionTag,
  type LostField,
  type Subtitle,
  type VersionTag,
} from "../../src/model/index.js";
import { formatVersionTag, type StyleId } from "../../src/version-tag/format/index.js";
import { WORDED_STYLES } from "../../src/version-tag/format/wording/index.js";
import { parseVersionTag } from "../../src/version-tag/parse.js";
import { canonicalLanguageTag } from "../../src/language/index.js";

const ISO_639_1 = [...new Set(iso6393.flatMap(({ iso6391 }) => canonicalLanguageTag(iso6391 ?? "") ?? []))].sort();

/** What is left of a tag when a style has dropped what it says it drops. */
function less(tag: VersionTag, lost: readonly LostField[]): VersionTag {
  const drops = new Set(lost);
  const tracks = tag.subtitles?.map((track): Subtitle => ({
    language: track.language,
    kind: drops.has("subtitles.kind") ? "full" : track.kind,
    medium: drops.has("subtitles.medium") && !["burned-in", "live"].includes(track.medium) ? "unknown" : track.medium,
  }));
  return versionTag({
    kind: drops.has("kind") ? "unknown" : tag.kind,
    audio: drops.has("audio") ? null : tag.audio,
    subtitles: drops.has("subtitles") ? null : (tracks ?? null),
    ...(tag.intertitles && !drops.has("intertitles") && { intertitles: tag.intertitles }),
  });
}

function assertReadsBack(tag: VersionTag, style: StyleId, locale: Locale): void {
  const { text, lost } = formatVersionTag(tag, style, locale);
  const { ambiguity: _, ...read } = parseVersionTag(text, {}).tag ?? versionTag();
  const { ambiguity: __, ...expected } = less(tag, lost);
  assert.deepEqual(read, expected, `${text} (lost: ${lost.join(", ")})`);
}

const language = fc.constantFrom(
  ..."ru fr nl de en it es pt pl cs sv fi hu el tr uk ka he ar fa hi ur ja ko zh th ca wo sw".split(" "),
);
const someLanguages = fc.uniqueArray(language, { minLength: 1, maxLength: 3 });
const plainTracks = fc.option(fc.uniqueArray(language, { maxLength: 3 }).map((all) => all.map((one) => subtitle(one))));

const UNNAMED_TRACKS = SUBTITLE_KINDS.flatMap((kind) =>
  (["unknown", "burned-in", "live"] as const).flatMap((medium) =>
    ["und", "mul"].map((language) => subtitle(language, { kind, medium })),
  ),
);
const SPOKEN_VERSIONS = (["original", "dubbed", "voiceover", "unknown"] as const).flatMap((kind) =>
  ["ru", "fr", "hi", null].map((audio) => versionTag({ kind, audio: audio === null ? null : [audio] })),
);
const WITHOUT_SPEECH = [
  versionTag({ kind: "silent", audio: [], intertitles: ["ru"] }),
  versionTag({ kind: "nodialogue", audio: [] }),
];

const spokenVersion = fc
  .record({
    kind: fc.constantFrom("original" as const, "dubbed" as const, "voiceover" as const, "unknown" as const),
    audio: someLanguages,
    subtitles: plainTracks,
  })
  .map(versionTag);
const silentVersion = fc
  .record({ intertitles: someLanguages, subtitles: plainTracks })
  .map((more) => versionTag({ kind: "silent", audio: [], ...more }));
const remarkedTracks = fc
  .uniqueArray(
    fc.record({
      language,
      kind: fc.constantFrom("full" as const, "sdh" as const, "forced" as const),
      medium: fc.constantFrom("unknown" as const, "burned-in" as const, "live" as const),
    }),
    { minLength: 1, maxLength: 3, selector: (one) => one.language },
  )
  .map((all) => all.map(({ language, ...more }) => subtitle(language, more)));

describe("what is written reads back, less what is lost", () => {
  for (const locale of LOCALES) {
    describe(locale, () => {
      it(`every language of ISO 639-1, heard and read (${ISO_639_1.length})`, () => {
        assert.ok(ISO_639_1.length > 180);
        for (const tag of ISO_639_1) {
          for (const style of ["long", "short", "codes", "spoken"] as const) {
            assertReadsBack(versionTag({ kind: "original", audio: [tag], subtitles: [subtitle(tag)] }), style, locale);
          }
        }
      });

      for (const style of WORDED_STYLES) {
        it(`${style}: originals, dubs, voice-overs`, () => {
          fc.assert(
            fc.property(spokenVersion, (tag) => assertReadsBack(tag, style, locale)),
            { numRuns: 300 },
          );
        });

        it(`${style}: subtitles of which no language is named`, () => {
          for (const version of [...SPOKEN_VERSIONS, ...WITHOUT_SPEECH]) {
            for (const track of UNNAMED_TRACKS) assertReadsBack({ ...version, subtitles: [track] }, style, locale);
          }
        });

        it(`${style}: silent films`, () => {
          fc.assert(fc.property(silentVersion, (tag) => assertReadsBack(tag, style, locale)));
        });

        it(`${style}: subtitles with remarks`, () => {
          fc.assert(
            fc.property(remarkedTracks, (subtitles) => {
              assertReadsBack(versionTag({ kind: "original", audio: ["en"], subtitles }), style, locale);
            }),
          );
        });
      }
    });
  }
});
