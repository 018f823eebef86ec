import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { LOCALES } from "../../src/language/index.js";
import {
  compareVersionTags,
  formatVersionTag,
  parseVersionTag,
  type ParseContext,
  type StyleId,
} from "../../src/version-tag/index.js";

/** The version lines of catalogue pages of five houses, as they stand there; two of the pages state none. */
const LINES: readonly (readonly [house: string, line: string, context: ParseContext, read: string | null])[] = [
  ["cottbus", "35 mm | Farbe / colour", { region: "DE" }, null],
  [
    "exground",
    "Russia 2020 120 min Russian original version with English subtitles",
    { region: "DE" },
    "original ru / en",
  ],
  ["pittsburgh", "Russian with English subtitles", { region: "US" }, "unknown ru / en"],
  ["kinoglaz", "Colour, documentary", { region: "FR" }, null],
  [
    "luxembourg",
    "Russia, 2020 / 121 min / Russian OV with French and Dutch subt. / Drama, History",
    { region: "BE" },
    "original ru / fr nl",
  ],
  [
    "luxembourg",
    "Fri 12/03 13:00 Cinémathèque RU OV with FR & NL subt. Public",
    { region: "BE" },
    "original ru / fr nl",
  ],
  ["luxembourg", "Sat 13/03 10:00 RU OV with FR & NL subt. Public", { region: "BE" }, "original ru / fr nl"],
];

function read(line: string, context: ParseContext): string | null {
  const { tag } = parseVersionTag(line, context);
  return tag && `${tag.kind} ${tag.audio?.join(" ")} / ${tag.subtitles?.map(({ language }) => language).join(" ")}`;
}

const WRITTEN: readonly (readonly [style: StyleId, ...byLocale: string[]])[] = [
  [
    "long",
    "Russian original version with English subtitles",
    "version originale russe sous-titrée en anglais",
    "originele versie in het Russisch met Engelse ondertiteling",
    "russische Originalfassung mit englischen Untertiteln",
    "на языке оригинала (русском) с английскими субтитрами",
  ],
  [
    "short",
    "Russian OV with English subt.",
    "VO russe st anglais",
    "Russische OV, Engels ond.",
    "russ. OF mit engl. UT",
    "рус. ориг. с англ. суб.",
  ],
  ["codes", "RU OV with EN subt.", "RU VO st EN", "RU OV, EN ond.", "RU OF mit EN UT", "RU ориг. с суб. EN"],
  [
    "spoken",
    "Russian with English subtitles",
    "en russe, sous-titré en anglais",
    "Russisch gesproken, Engels ondertiteld",
    "Russisch mit englischen Untertiteln",
    "на русском языке с английскими субтитрами",
  ],
];

describe("the version lines of the catalogue pages", () => {
  for (const [house, line, context, expected] of LINES)
    it(`${house}: ${line}`, () => assert.equal(read(line, context), expected));

  for (const [style, ...texts] of WRITTEN) {
    LOCALES.forEach((locale, at) => {
      it(`written ${style} in ${locale}, and read again`, () => {
        const { tag } = parseVersionTag("Russian original version with English subtitles");
        const { text } = formatVersionTag(tag!, style, locale);
        assert.equal(text, texts[at]);
        assert.deepEqual(parseVersionTag(text).tag?.subtitles, tag?.subtitles);
        assert.deepEqual(parseVersionTag(text).tag?.audio, tag?.audio);
      });
    });
  }

  it("keep their promise with the right copy only", () => {
    const promise = "RU OV with FR & NL subt.";
    const copy = (languages: string): string => `KoTovarishch_FTR-1_S_${languages}_BE_51_2K_20210301_SMPTE_OV`;
    const verdict = (languages: string): string =>
      compareVersionTags(promise, copy(languages), { originalLanguages: ["ru"] }).verdict;
    assert.equal(verdict("RU-FR-NL"), "yes");
    assert.equal(verdict("RU-NL-FR"), "yes-with-notes");
    assert.equal(verdict("RU-FR"), "no");
    assert.equal(verdict("RU"), "unknown");
  });
});
