import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { validateFilmRecord } from "../../../src/record/index.js";
import { EMPTY_RECORD } from "../fixtures/empty-record.js";

/** What is put into an empty record, and the findings `rule pointer` that come of it; suggestions stand behind. */
type Row = readonly [title: string, members: object, findings: readonly string[]];

const name = (printed: string, more: object = {}) => ({ printed, ...more });
const version = (kind: string, audio: unknown, subtitles: unknown = null, more: object = {}) => ({
  version: { kind, audio, subtitles, ambiguity: [], ...more },
});
const sub = (language: string, kind = "full", medium = "unknown") => ({ language, kind, medium });
const title = (text: string, language?: string, role?: string) => ({
  text,
  ...(language !== undefined && { language }),
  ...(role !== undefined && { role }),
});
const contact = (of: object) => ({ companies: [{ role: "contact", name: "Prichal", contact: of }] });

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  countries: [
    ["of today and of the past", { countries: [{ code: "RU" }, { code: "SUHH" }, { code: "XK" }], year: 1991 }, []],
    ["nobody issued", { countries: [{ code: "QX" }] }, ["record/country-unknown /countries/0/code"]],
    ["four letters nobody issued", { countries: [{ code: "RUHH" }] }, ["record/country-unknown /countries/0/code"]],
    ["a common slip", { countries: [{ code: "UK" }] }, ["record/country-unknown /countries/0/code GB"]],
    ["withdrawn", { countries: [{ code: "YU" }] }, ["record/country-withdrawn /countries/0/code YUCS"]],
    ["withdrawn twice", { countries: [{ code: "CS" }] }, ["record/country-withdrawn /countries/0/code CSHH CSXX"]],
    ["in use again", { countries: [{ code: "GE" }, { code: "BY" }] }, []],
    ["twice", { countries: [{ code: "FR" }, { code: "FR" }] }, ["record/country-duplicate /countries/1"]],
    ["in an address", contact({ country: "DD" }), ["record/country-withdrawn /companies/0/contact/country DDDE"]],
    ["gone at the time", { year: 2016, countries: [{ code: "SUHH" }] }, ["record/country-anachronistic /countries/0"]],
    [
      "gone, with one successor",
      { year: 1995, countries: [{ code: "DDDE" }] },
      ["record/country-anachronistic /countries/0 DE"],
    ],
    ["not yet there", { year: 1970, countries: [{ code: "RU" }] }, ["record/country-anachronistic /countries/0 SUHH"]],
    [
      "not yet there, nor its successor",
      { year: 1900, countries: [{ code: "DDDE" }] },
      ["record/country-anachronistic /countries/0"],
    ],
    ["before the state that came between", { year: 1912, countries: [{ code: "RU" }, { code: "EE" }] }, []],
    ["West Germany", { year: 1970, countries: [{ code: "DE" }] }, []],
    [
      "with a language of another",
      { countries: [{ code: "JP" }], ...version("original", ["ru"]) },
      ["record/country-language /version/audio"],
    ],
    ["with a language of a minority", { countries: [{ code: "RU" }], ...version("original", ["tt"]) }, []],
    ["with a language written exactly", { countries: [{ code: "DE" }], ...version("original", ["de-AT"]) }, []],
    [
      "two, with a language of the second",
      { countries: [{ code: "JP" }, { code: "RU" }], ...version("original", ["ru"]) },
      [],
    ],
    ["dubbed", { countries: [{ code: "JP" }], ...version("dubbed", ["ru"]) }, []],
  ],
  languages: [
    ["canonical", version("original", ["ru", "zh-Hant", "cmn", "pt-BR"]), []],
    ["unknown", version("original", ["xx"]), ["record/language-tag /version/audio/0"]],
    ["by three letters", version("original", ["rus"]), ["record/language-not-canonical /version/audio/0 ru"]],
    [
      "by the bibliographic code",
      { titles: [title("Ruhe", "ger-AT")] },
      ["record/language-not-canonical /titles/0/language de-AT"],
    ],
    ["outdated", { titles: [title("ירח", "iw")] }, ["record/language-not-canonical /titles/0/language he"]],
    [
      "in capitals",
      { texts: [{ type: "synopsis", language: "EN" }] },
      ["record/language-not-canonical /texts/0/language en"],
    ],
    [
      "in a screening and its alternatives",
      {
        screenings: [
          {
            start: "2020-03-04",
            ...version("original", ["ru"], null, { alternatives: [{ kind: "dubbed", audio: ["deu"], ambiguity: [] }] }),
          },
        ],
      },
      ["record/language-not-canonical /screenings/0/version/alternatives/0/audio/0 de"],
    ],
  ],
  scripts: [
    ["fit", { titles: [title("Груз 200", "ru-Cyrl"), title("1993", "ru-Cyrl"), title("Причал DELTA", "ru-Cyrl")] }, []],
    [
      "Japanese and Chinese fit",
      { titles: [title("羅生門", "ja"), title("羅生門", "zh-Hant"), title("きみ", "ja-Jpan")] },
      [],
    ],
    ["Cyrillic under Latin", { titles: [title("Груз", "ru-Latn")] }, ["record/script-mismatch /titles/0/text"]],
    ["Latin under Cyrillic", { titles: [title("Gruz", "sr-Cyrl")] }, ["record/script-mismatch /titles/0/text"]],
    ["Cyrillic under English", { titles: [title("Груз", "en")] }, ["record/script-mismatch /titles/0/text"]],
    [
      "Latin under plain Russian",
      { titles: [title("Gruz", "ru")] },
      ["record/script-unstated /titles/0/language ru-Latn"],
    ],
    ["Serbian is written in both", { titles: [title("Mol", "sr"), title("Мол", "sr")] }, []],
    ["an unknown script", { titles: [title("Gruz", "ru-Zyyy")] }, []],
    [
      "of a name",
      { people: [{ name: name("Anna", { script: "Cyrl", variants: [{ text: "Анна", script: "Cyrl" }] }) }] },
      ["record/name-script /people/0/name/script"],
    ],
    ["mixed in a title", { titles: [title("Cеверный причал")] }, ["record/mixed-script /titles/0/text Северный"]],
    ["mixed in a printed name that was repaired", { people: [{ name: name("Cеров", { normal: "Серов" }) }] }, []],
  ],
  titles: [
    ["twice", { titles: [title("Pier", "en"), title("PIER", "en", "variant")] }, ["record/title-duplicate /titles/1"]],
    ["in two languages", { titles: [title("Delta", "en"), title("Delta", "fr")] }, []],
    [
      "Cyrillic only",
      { titles: [title("Причал", "ru-Cyrl", "original"), title("Pier", "en")] },
      ["record/title-not-romanized /titles/0"],
    ],
    [
      "romanized",
      { titles: [title("Причал", "ru-Cyrl", "original"), title("Prichal", "ru-Latn", "transliterated")] },
      [],
    ],
    [
      "romanized by no scheme",
      { titles: [title("Причал", "ru-Cyrl", "original"), title("Prixal'", "ru-Latn", "transliterated")] },
      ["record/romanization-irregular /titles/1/text"],
    ],
  ],
  "running times": [
    ["of hours, minutes, seconds", { runtime: { iso: "PT1H30M20S" } }, []],
    ["of eight hours", { runtime: { iso: "PT8H" } }, []],
    ["of more", { runtime: { iso: "PT8H1M" } }, ["record/runtime-implausible /runtime/iso"]],
    ["of nothing", { runtime: { iso: "PT0M" } }, ["record/runtime-empty /runtime/iso"]],
  ],
  versions: [
    ["silent with cards", version("silent", [], null, { intertitles: ["ru"] }), []],
    ["silent but spoken", version("silent", ["ru"]), ["record/version-contradiction /version/audio"]],
    [
      "cards with sound",
      version("original", ["ru"], null, { intertitles: ["ru"] }),
      ["record/version-contradiction /version/intertitles"],
    ],
    ["cards, and nothing else known", version("unknown", null, null, { intertitles: ["ru"] }), []],
    ["one language twice", version("original", ["ru", "ru"]), ["record/version-duplicate /version/audio/1"]],
    [
      "subtitles twice",
      version("original", ["ru"], [sub("en"), sub("en")]),
      ["record/version-duplicate /version/subtitles/1"],
    ],
    [
      "subtitles of two kinds",
      version("original", ["ru"], [sub("en"), sub("en", "sdh"), sub("en", "full", "closed")]),
      [],
    ],
    [
      "subtitles as spoken",
      version("original", ["ru"], [sub("ru")]),
      ["record/subtitle-same-as-audio /version/subtitles/0"],
    ],
    ["captions as spoken", version("original", ["ru"], [sub("ru", "sdh")]), []],
  ],
  people: [
    [
      "in a role that is none",
      { credits: [{ role: "boss", name: name("Anna") }] },
      ["record/schema /credits/0/role", "record/role-unknown /credits/0/role"],
    ],
    [
      "in an open role",
      { credits: [{ role: "unknown", name: name("Anna") }] },
      ["record/candidates-missing /credits/0"],
    ],
    [
      "in an open role with candidates",
      { credits: [{ role: "unknown", candidates: ["editor"], name: name("Anna") }] },
      [],
    ],
    [
      "in one place",
      { credits: ["Anna", "Olga"].map((printed) => ({ role: "actor", name: name(printed), order: 1 })) },
      ["record/credit-order /credits/1/order"],
    ],
    [
      "in one place of different roles and works",
      {
        credits: [
          { role: "actor", name: name("Anna"), order: 1 },
          { role: "editor", name: name("Olga"), order: 1 },
          { role: "actor", name: name("Inga"), order: 1, work: "The Short" },
        ],
      },
      [],
    ],
    [
      "twice",
      { credits: [name("Anna Vetrova"), name("Anna VETROVA")].map((of) => ({ role: "editor", name: of })) },
      ["record/credit-duplicate /credits/1"],
    ],
    [
      "whose names have no such part",
      { credits: [{ role: "editor", name: name("Anna Vetrova", { given: "Anna", family: "Wetrowa" }) }] },
      ["record/name-parts /credits/0/name/family"],
    ],
    [
      "whose names have the part in capitals, in another spelling, behind the rest",
      {
        credits: [
          { role: "editor", name: name("WEISS Anna", { given: "Anna", family: "Weiß" }) },
          { role: "composer", name: name("A. Vetrova", { given: "Анна", variants: [{ text: "Анна Ветрова" }] }) },
          { role: "sound", name: name("Trapp, Maria von", { family: "von Trapp" }) },
        ],
      },
      [],
    ],
    [
      "who die too early",
      { people: [{ name: name("Anna"), birth: { year: 1974 }, death: { year: 1947 } }] },
      ["record/life-dates /people/0/death/year"],
    ],
    [
      "whose films are out of order",
      {
        people: [
          {
            name: name("Anna"),
            filmography: {
              order: "descending",
              items: [
                { year: 2012, title: { text: "A" } },
                { title: { text: "B" } },
                { year: 2016, title: { text: "C" } },
              ],
            },
          },
        ],
      },
      ["record/filmography-order /people/0/filmography/items/2"],
    ],
  ],
  contacts: [
    ["that work", contact({ phone: "+74957774961", email: "a.b@kino.example", url: "www.kino.example/a?b" }), []],
    ["without a domain", contact({ email: "sales@kino" }), ["record/contact /companies/0/contact/email"]],
    ["with a blank", contact({ url: "http://kino example" }), ["record/contact /companies/0/contact/url"]],
    ["with no country like it", contact({ phone: "+0123456789" }), ["record/contact /companies/0/contact/phone"]],
  ],
  screenings: [
    ["without a date", { screenings: [{ venue: { name: "Hall" } }] }, ["record/screening-date /screenings/0"]],
    ["on a day of any leap year", { screenings: [{ partialDate: "--02-29" }] }, []],
    [
      "on 29 February of no leap year",
      { screenings: [{ start: "2017-02-29" }] },
      ["record/date-invalid /screenings/0/start"],
    ],
    ["on 31 June", { screenings: [{ partialDate: "--06-31" }] }, ["record/date-invalid /screenings/0/partialDate"]],
    ["at 25:30", { screenings: [{ start: "2017-02-20T25:30" }] }, ["record/date-invalid /screenings/0/start"]],
    [
      "that end too early",
      { screenings: [{ start: "2017-02-20T23:00", end: "2017-02-20T00:30" }] },
      ["record/screening-end /screenings/0/end"],
    ],
    [
      "that are too short",
      { runtime: { iso: "PT98M" }, screenings: [{ start: "2017-02-20T23:00", end: "2017-02-21T00:30" }] },
      ["record/screening-too-short /screenings/0/end"],
    ],
    [
      "that are long enough",
      { runtime: { iso: "PT98M" }, screenings: [{ start: "2017-02-20T23:00", end: "2017-02-21T00:38" }] },
      [],
    ],
    [
      "on another day of the week",
      { screenings: [{ start: "2017-04-14T20:30", printed: "Sat 14/04 20:30" }] },
      ["record/screening-weekday /screenings/0/start"],
    ],
    ["on the day of the week", { screenings: [{ start: "2017-04-14T20:30", printed: "Fr. 14.04., 20:30 Uhr" }] }, []],
    [
      "twice",
      { screenings: [{ start: "2017-04-14" }, { start: "2017-04-14", venue: {} }] },
      ["record/screening-duplicate /screenings/1"],
    ],
    [
      "before the film",
      { year: 2018, screenings: [{ start: "2017-04-14" }] },
      ["record/screening-before-year /screenings/0/start"],
    ],
  ],
  "releases and awards": [
    ["of a month", { releases: [{ date: "2017-04" }, { date: "2017" }] }, []],
    ["of no month", { releases: [{ date: "2017-13" }] }, ["record/date-invalid /releases/0/date"]],
    [
      "before the film",
      {
        year: 2018,
        releases: [{ date: "2017" }],
        awards: [{ award: "Prize", year: 2017 }],
        festivals: [{ name: "Fen", year: 2016 }],
      },
      [
        "record/release-before-year /releases/0/date",
        "record/award-before-year /awards/0/year",
        "record/award-before-year /festivals/0/year",
      ],
    ],
    ["of this work", { titles: [title("The Pier")], awards: [{ award: "Prize", work: "Pier" }] }, []],
    [
      "of another work",
      { year: 2018, titles: [title("Pier")], awards: [{ award: "Prize", year: 2010, work: "Ferry" }] },
      ["record/award-other-work /awards/0"],
    ],
    [
      "that a person has for another work",
      {
        awards: [{ award: "Best Debut", event: { name: "Fen" }, year: 2010 }],
        people: [
          { name: name("Anna"), awards: [{ award: "Best debut", event: { name: "Fen" }, year: 2010, work: "Ferry" }] },
        ],
      },
      ["record/award-other-work /awards/0"],
    ],
  ],
  "spans and evidence": [
    ["forward", { texts: [{ type: "review", span: { start: 0, end: 1 } }] }, []],
    ["empty", { texts: [{ type: "review", span: { start: 4, end: 4 } }] }, ["record/span /texts/0/span"]],
    [
      "in evidence",
      { year: 2000, evidence: { "/year": { how: "pattern", confidence: "high", spans: [{ start: 9, end: 5 }] } } },
      ["record/span /evidence/~1year/spans/0"],
    ],
    [
      "for nothing",
      {
        evidence: {
          "/titles/0": { how: "label", confidence: "high", spans: [] },
          "/year": { how: "label", confidence: "high", spans: [] },
        },
      },
      ["record/evidence-pointer /evidence/~1titles~10", "record/evidence-pointer /evidence/~1year"],
    ],
    [
      "of absence",
      {
        evidence: Object.fromEntries(
          ["/year", "/titles", "/colour"].map((pointer) => [
            pointer,
            { how: "absent", confidence: "certain", spans: [] },
          ]),
        ),
      },
      [],
    ],
    [
      "of absence of what is there",
      { year: 2000, evidence: { "/year": { how: "absent", confidence: "certain", spans: [] } } },
      ["record/evidence-absent /evidence/~1year"],
    ],
  ],
};

describe("rules of a film record", () => {
  for (const [area, rows] of Object.entries(TABLES)) {
    describe(area, () => {
      for (const [about, members, expected] of rows) {
        it(about, () => {
          const { findings, valid } = validateFilmRecord({ ...EMPTY_RECORD, ...members });
          const found = findings.map(({ rule, pointer, suggestions = [] }) =>
            [rule, pointer, ...suggestions].join(" "),
          );
          assert.deepEqual(found, expected);
          assert.equal(valid, !findings.some(({ severity }) => severity === "error"));
        });
      }
    });
  }
});
