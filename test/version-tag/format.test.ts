import assert from "node:assert/strict";
import { LOCALES, type Locale } from "../../src/language/index.js";
import { subtitle, type LostField, type VersionTag } from "../../src/model/index.js";
import { formatVersionTag, versionTagStyles, type StyleId } from "../../src/version-tag/format/index.js";
import { fillFirst, slotsOf } from "../../src/version-tag/format/fill-pattern.js";
import { WORDED_STYLES, WORDINGS } from "../../src/version-tag/format/wording/index.js";
import { tagOf } from "./tag-shorthand.js";

type Texts = Readonly<Record<Locale, string>>;

const SEED = tagOf("original", "ru", "fr nl");
const HINDI = tagOf("original", "hi", "hi");

/** Style, tag, and its text in every locale. */
const IN_FIVE_LANGUAGES: readonly (readonly [style: StyleId, tag: VersionTag, texts: Texts])[] = [
  [
    "long",
    SEED,
    {
      en: "Russian original version with French and Dutch subtitles",
      fr: "version originale russe sous-titrée en français et en néerlandais",
      nl: "originele versie in het Russisch met Franse en Nederlandse ondertiteling",
      de: "russische Originalfassung mit französischen und niederländischen Untertiteln",
      ru: "на языке оригинала (русском) с французскими и нидерландскими субтитрами",
    },
  ],
  [
    "short",
    SEED,
    {
      en: "Russian OV with French and Dutch subt.",
      fr: "VO russe st français et néerlandais",
      nl: "Russische OV, Frans en Nederlands ond.",
      de: "russ. OF mit frz. und ndl. UT",
      ru: "рус. ориг. с франц. и нидерл. суб.",
    },
  ],
  [
    "codes",
    SEED,
    {
      en: "RU OV with FR & NL subt.",
      fr: "RU VO st FR & NL",
      nl: "RU OV, FR & NL ond.",
      de: "RU OF mit FR & NL UT",
      ru: "RU ориг. с суб. FR & NL",
    },
  ],
  [
    "spoken",
    tagOf("unknown", "ru", "fr nl"),
    {
      en: "Russian with French and Dutch subtitles",
      fr: "en russe, sous-titré en français et en néerlandais",
      nl: "Russisch gesproken, Frans en Nederlands ondertiteld",
      de: "Russisch mit französischen und niederländischen Untertiteln",
      ru: "на русском языке с французскими и нидерландскими субтитрами",
    },
  ],
  [
    "mark",
    tagOf("original", null, "fr nl"),
    {
      en: "OV with FR & NL subt.",
      fr: "VO st FR/NL",
      nl: "OV, FR & NL ond.",
      de: "OF mit frz. und ndl. UT",
      ru: "ориг. с суб. FR & NL",
    },
  ],
  [
    "long",
    tagOf("original", "ka", ""),
    {
      en: "Georgian original version without subtitles",
      fr: "version originale géorgienne sans sous-titres",
      nl: "originele versie in het Georgisch zonder ondertiteling",
      de: "georgische Originalfassung ohne Untertitel",
      ru: "на языке оригинала (грузинском) без субтитров",
    },
  ],
  [
    "spoken",
    tagOf("unknown", "uk ru", ""),
    {
      en: "Ukrainian and Russian without subtitles",
      fr: "en ukrainien et en russe, sans sous-titres",
      nl: "Oekraïens en Russisch gesproken, geen ondertiteling",
      de: "Ukrainisch und Russisch ohne Untertitel",
      ru: "на украинском и русском языках без субтитров",
    },
  ],
  [
    "long",
    HINDI,
    {
      en: "Hindi original version with Hindi subtitles",
      fr: "version originale en hindi sous-titrée en hindi",
      nl: "originele versie in het Hindi met ondertiteling in het Hindi",
      de: "Originalfassung auf Hindi mit Untertiteln auf Hindi",
      ru: "на языке оригинала (хинди) с субтитрами на хинди",
    },
  ],
  [
    "short",
    HINDI,
    {
      en: "Hindi OV with Hindi subt.",
      fr: "VO en hindi st hindi",
      nl: "OV in het Hindi, Hindi ond.",
      de: "OF auf Hindi mit UT auf Hindi",
      ru: "ориг. (хинди) с суб. на хинди",
    },
  ],
  [
    "long",
    tagOf("unknown", "he", "sv sk fi"),
    {
      en: "Hebrew with Swedish, Slovak and Finnish subtitles",
      fr: "en hébreu, sous-titré en suédois, en slovaque et en finnois",
      nl: "Hebreeuws gesproken, Zweeds, Slowaaks en Fins ondertiteld",
      de: "Hebräisch mit schwedischen, slowakischen und finnischen Untertiteln",
      ru: "на иврите со шведскими, словацкими и финскими субтитрами",
    },
  ],
  [
    "long",
    tagOf("dubbed", "de", null),
    {
      en: "German dubbed version",
      fr: "version doublée en allemand",
      nl: "nagesynchroniseerde versie in het Duits",
      de: "deutsche Synchronfassung",
      ru: "дубляж на немецком языке",
    },
  ],
  [
    "long",
    tagOf("voiceover", "pl", "en"),
    {
      en: "Polish voice-over with English subtitles",
      fr: "version voice-over en polonais sous-titrée en anglais",
      nl: "voice-over in het Pools met Engelse ondertiteling",
      de: "polnische Voice-over-Fassung mit englischen Untertiteln",
      ru: "закадровый перевод на польском языке с английскими субтитрами",
    },
  ],
  [
    "long",
    tagOf("silent", "", "en", { intertitles: ["ru"] }),
    {
      en: "silent, Russian intertitles with English subtitles",
      fr: "version muette, intertitres en russe, sous-titrée en anglais",
      nl: "stomme film, tussentitels in het Russisch met Engelse ondertiteling",
      de: "Stummfilm, russische Zwischentitel mit englischen Untertiteln",
      ru: "немой фильм, интертитры на русском языке с английскими субтитрами",
    },
  ],
  [
    "short",
    tagOf("original", "en", "fr:full:burned-in en:sdh:closed"),
    {
      en: "English OV with French subt. (burned-in), with English subt. (closed captions)",
      fr: "VO anglaise st français (incrusté), st anglais (closed captions)",
      nl: "Engelse OV, Frans ond. (ingebrand), Engels ond. (closed captions)",
      de: "engl. OF mit frz. UT (eingebrannt), mit engl. UT (closed captions)",
      ru: "англ. ориг. с франц. суб. (вшитыми), с англ. суб. (closed captions)",
    },
  ],
];

const ONE_LINERS: readonly (readonly [style: StyleId, locale: Locale | undefined, tag: VersionTag, text: string])[] = [
  ["mark", "de", tagOf("original", null, "en"), "OmeU"],
  ["mark", "de", tagOf("original", null, "de"), "OmdU"],
  ["mark", "de", tagOf("original", null, "de:full:burned-in"), "OF mit dt. UT (eingebrannt)"],
  ["mark", "fr", tagOf("original", null, "fr"), "VOSTFR"],
  ["mark", "fr", tagOf("original", null, "nl"), "VO st NL"],
  ["mark", "fr", tagOf("dubbed", null, "fr"), "doublé st FR"],
  ["codes", "en", tagOf("original", "ru", "fr nl de"), "RU OV with FR, NL & DE subt."],
  ["long", "en", tagOf("unknown", null, "fr"), "with French subtitles"],
  ["spoken", "nl", tagOf("unknown", null, "fr"), "Frans ondertiteld"],
  ["long", "fr", tagOf("silent", "", null, { intertitles: ["ru"] }), "version muette, intertitres en russe"],
  ["long", "en", tagOf("unknown", null, null), ""],
  ["luxembourg", undefined, SEED, "RU OV with FR & NL subt."],
  ["luxembourg-page", undefined, SEED, "Russian OV with French and Dutch subt."],
  ["exground", undefined, SEED, "Russian original version with French and Dutch subtitles"],
  ["pittsburgh", undefined, SEED, "Russian with French and Dutch subtitles"],
  ["pittsburgh", "ru", SEED, "Russian with French and Dutch subtitles"],
  ["isdcf", undefined, tagOf("unknown", "ru", "fr:full:dcp nl:full:burned-in"), "RU-FR-nl"],
];

/** Subtitles of which no language is named. Outside English, those of undetermined language would be read as another. */
const UNNAMED: readonly (readonly [style: StyleId, locale: Locale, tag: VersionTag, text: string, lost: string])[] = [
  ["long", "en", tagOf("original", "ru", "und"), "Russian original version with subtitles", ""],
  ["short", "en", tagOf("original", "ru", "und"), "Russian OV with subtitles", ""],
  ["codes", "en", tagOf("original", "ru", "und"), "RU OV with subtitles", ""],
  ["spoken", "en", tagOf("unknown", "ru", "und"), "Russian with subtitles", ""],
  ["long", "en", tagOf("unknown", null, "und"), "with subtitles", ""],
  [
    "long",
    "en",
    tagOf("original", null, "und:sdh"),
    "original version with subtitles (for the deaf and hard of hearing)",
    "",
  ],
  ["long", "en", tagOf("original", "ru", "und fr"), "Russian original version with French subtitles", "subtitles"],
  ["long", "en", tagOf("original", "ru", "mis"), "Russian original version", "subtitles"],
  ["long", "fr", tagOf("original", "ru", "und"), "version originale russe", "subtitles"],
  ["long", "nl", tagOf("original", "ru", "und"), "originele versie in het Russisch", "subtitles"],
  ["long", "de", tagOf("original", "ru", "und"), "russische Originalfassung", "subtitles"],
  ["long", "ru", tagOf("original", "ru", "und"), "на языке оригинала (русском)", "subtitles"],
  ["long", "en", tagOf("original", "ru", "mul"), "Russian original version with multilingual subtitles", ""],
  ["long", "fr", tagOf("original", "ru", "mul"), "version originale russe avec sous-titres multilingues", ""],
  ["long", "nl", tagOf("original", "ru", "mul"), "originele versie in het Russisch met meertalige ondertiteling", ""],
  ["long", "de", tagOf("original", "ru", "mul"), "russische Originalfassung mit mehrsprachigen Untertiteln", ""],
  ["long", "ru", tagOf("original", "ru", "mul"), "на языке оригинала (русском) с многоязычными субтитрами", ""],
  ["codes", "de", tagOf("original", "ru", "mul"), "RU OF mit mehrsprachigen Untertiteln", ""],
];

const LOSSES: readonly (readonly [style: StyleId, tag: VersionTag, lost: readonly LostField[]])[] = [
  ["long", SEED, []],
  ["short", SEED, []],
  ["codes", SEED, []],
  ["spoken", SEED, ["kind"]],
  ["spoken", tagOf("unknown", "ru", "fr"), []],
  ["spoken", tagOf("silent", "", "fr", { intertitles: ["ru"] }), []],
  ["mark", SEED, ["audio"]],
  ["mark", tagOf("original", null, "fr"), []],
  ["mark", tagOf("silent", "", "fr", { intertitles: ["ru"] }), ["intertitles"]],
  ["long", tagOf("unknown", "", "fr"), ["audio"]],
  ["long", tagOf("unknown", "de mul", null), ["audio.additional"]],
  ["long", tagOf("unknown", "und", "und fr"), ["audio", "subtitles"]],
  ["long", tagOf("unknown", "ru", "fr:full:dcp nl:full:file"), ["subtitles.medium"]],
  ["long", tagOf("unknown", "ru", "fr:sdh:burned-in nl:forced:live"), []],
  [
    "long",
    tagOf("unknown", null, null, {
      access: { ad: true },
      package: "OV",
      live: [{ language: "de", type: "voiceover" }],
    }),
    ["live", "access", "package"],
  ],
  ["long", tagOf("unknown", null, "", { alternatives: [{ audio: ["de"] }, { audio: ["fr"] }] }), ["alternatives"]],
  ["long", versionWithDefault(), ["subtitles.medium"]],
];

function versionWithDefault(): VersionTag {
  return { ...tagOf("unknown", "ru", null), subtitles: [subtitle("fr", { default: true })] };
}

describe("writing a version tag", () => {
  for (const [style, tag, texts] of IN_FIVE_LANGUAGES) {
    for (const locale of LOCALES) {
      it(`${style} ${locale}: ${texts[locale]}`, () => {
        assert.equal(formatVersionTag(tag, style, locale).text, texts[locale]);
      });
    }
  }

  for (const [style, locale, tag, text] of ONE_LINERS) {
    it(`${style} ${locale ?? ""}: ${text}`, () => assert.equal(formatVersionTag(tag, style, locale).text, text));
  }

  for (const [style, locale, tag, text, lost] of UNNAMED) {
    it(`${style} ${locale} of ${tag.subtitles?.map((track) => track.language).join(" ")}: ${text}`, () => {
      assert.deepEqual(formatVersionTag(tag, style, locale), { text, lost: lost.split(" ").filter(Boolean) });
    });
  }

  for (const [style, tag, lost] of LOSSES) {
    it(`${style} of ${JSON.stringify(tag)} loses ${lost.join(", ") || "nothing"}`, () => {
      for (const locale of LOCALES) assert.deepEqual(formatVersionTag(tag, style, locale).lost, lost);
    });
  }
});

describe("the words of every style", () => {
  const everyForm = {
    name: "name",
    adjective: "adjective",
    prepositional: "prepositional",
    instrumentalPlural: "instrumental",
    abbreviation: "abbr.",
    code: "XX",
  };

  for (const locale of LOCALES) {
    for (const style of WORDED_STYLES) {
      it(`${locale} ${style}: every pattern can be filled, the last without languages`, () => {
        const { forms, joints, styles } = WORDINGS[locale];
        const { versions, subtitles } = styles[style];
        const lists = { audio: [everyForm], intertitles: [everyForm], subtitles: [everyForm] };
        for (const patterns of [...Object.values(versions), subtitles]) {
          for (const pattern of patterns) {
            if (pattern === "") continue;
            assert.notEqual(fillFirst([pattern], lists, forms, joints), "", pattern);
            assert.ok(!fillFirst([pattern], lists, forms, joints).includes("{"), pattern);
          }
        }
        for (const patterns of Object.values(versions))
          assert.deepEqual(slotsOf(patterns.at(-1) ?? "{audio:name}"), []);
      });

      it(`${locale} ${style}: a language with a name and a code alone can be written`, () => {
        const { forms, joints, styles } = WORDINGS[locale];
        const text = fillFirst(styles[style].subtitles, { subtitles: [{ name: "name", code: "XX" }] }, forms, joints);
        assert.match(text, /name|XX/);
      });
    }
  }

  it("are listed with what they lose and an example", () => {
    const { styles } = versionTagStyles();
    assert.deepEqual(
      styles.map(({ id, locales, example }) => [id, locales.length, example]),
      [
        ["long", 5, "Russian original version with French and Dutch subtitles"],
        ["short", 5, "Russian OV with French and Dutch subt."],
        ["codes", 5, "RU OV with FR & NL subt."],
        ["spoken", 5, "Russian with French and Dutch subtitles"],
        ["mark", 5, "OV with FR & NL subt."],
        ["isdcf", 0, "RU-FR-NL"],
        ["luxembourg", 0, "RU OV with FR & NL subt."],
        ["luxembourg-page", 0, "Russian OV with French and Dutch subt."],
        ["exground", 0, "Russian original version with French and Dutch subtitles"],
        ["pittsburgh", 0, "Russian with French and Dutch subtitles"],
      ],
    );
    assert.deepEqual(styles.find((style) => style.id === "spoken")?.loses[0], "kind");
  });
});
