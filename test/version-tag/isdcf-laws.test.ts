import assert from "node:assert/strict";
import fc from "fast-check";
import {
  subtitle,
  SUBTITLE_KINDS,
  SUBTITLE_MEDIA,
  versionTag,
  VERSION_KINDS,
  type VersionTag,
} from "../../src/model/index.js";
import { readContentTitle, writeLanguageField } from "../../src/version-tag/notation/isdcf/index.js";

const language = fc.constantFrom(
  "ru",
  "fr",
  "nl",
  "en",
  "pt-BR",
  "cmn",
  "cmn-Hans",
  "zh-Hant",
  "es-419",
  "gsw",
  "und",
  "mul",
  "fr-LU",
);

const track = fc
  .record({ language, kind: fc.constantFrom(...SUBTITLE_KINDS), medium: fc.constantFrom(...SUBTITLE_MEDIA) })
  .map((stated) => subtitle(stated.language, stated));

const tag: fc.Arbitrary<VersionTag> = fc
  .record({
    kind: fc.constantFrom(...VERSION_KINDS),
    audio: fc.option(fc.uniqueArray(language, { maxLength: 3 })),
    subtitles: fc.option(fc.uniqueArray(track, { maxLength: 4, selector: (stated) => JSON.stringify(stated) })),
  })
  .map((stated) => versionTag(stated));

describe("laws of content titles", () => {
  it("reading what was written gives the tag less what was lost", () => {
    fc.assert(
      fc.property(tag, (written) => {
        const { text, lost } = writeLanguageField(written);
        const read = readContentTitle(text, { notation: "isdcf" })?.tag ?? versionTag();
        const losing = (...fields: readonly string[]): boolean =>
          fields.some((field) => (lost as readonly string[]).includes(field));
        assert.equal(read.kind, "unknown");
        assert.equal(losing("kind"), written.kind !== "unknown");
        if (written.audio === null || !losing("audio", "audio.additional", "audio.variant"))
          assert.deepEqual(read.audio, written.audio);
        if (!losing("subtitles", "subtitles.kind", "subtitles.medium", "subtitles.variant")) {
          assert.deepEqual(read.subtitles, written.subtitles);
        }
      }),
    );
  });
  it("a written field is written the same again", () => {
    fc.assert(
      fc.property(tag, (written) => {
        const { text } = writeLanguageField(written);
        const read = readContentTitle(text, { notation: "isdcf" })?.tag;
        if (text !== "") assert.deepEqual(read && writeLanguageField(read).text, text);
      }),
    );
  });
});
