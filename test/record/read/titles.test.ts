import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readFilmRecord } from "../../../src/record/read/index.js";

interface Read {
  readonly titles: readonly string[];
  readonly directors: readonly string[];
  readonly actors: readonly string[];
  readonly section: string | null | undefined;
}

function read(text: string): Read {
  const { value } = readFilmRecord(text);
  const named = (role: string): string[] =>
    value.credits.filter((credit) => credit.role === role).map(({ name }) => name.printed);
  return {
    titles: value.titles.map(({ text: title }) => title),
    directors: named("director"),
    actors: named("actor"),
    section: value.section,
  };
}

const PAGES: readonly (readonly [string, string, Partial<Read>])[] = [
  [
    "a title in capitals opens with an article",
    "DE BLINDE HAVEN\n\nNederland 1971",
    { titles: ["DE BLINDE HAVEN"], directors: [] },
  ],
  ["… in French", "DE LA BRUME\n\nFrance 1988", { titles: ["DE LA BRUME"], directors: [] }],
  [
    "the same word names the director below a title",
    "La Brume\nDe Anne Leclerc\nFrance 1988, 80 min",
    { titles: ["La Brume"], directors: ["Anne Leclerc"] },
  ],
  [
    "everything on one line between bars",
    "Copper Hill | 2009 | UK | 81 min",
    { titles: ["Copper Hill"], directors: [] },
  ],
  [
    "everything on one line as sentences",
    "Copper Hill. 1979. Japan. 81 min",
    { titles: ["Copper Hill"], directors: [] },
  ],
  ["a name between bars is no title", "Hans Kopp | BRD 1974 | 81 Min.", { titles: [], directors: ["Hans Kopp"] }],
  [
    "facts in brackets behind the title",
    "Das Wehr (DDR 1971, 81 Min., Regie: Ute Holl)",
    { titles: ["Das Wehr"], directors: ["Ute Holl"] },
  ],
  ["… with a name", "The Weir (Nora Hale, Ireland, 2015, 81 mins)", { titles: ["The Weir"], directors: ["Nora Hale"] }],
  [
    "… with an abbreviated label",
    "«Плотина» (реж. Анна Ли, 2009, 81 мин)",
    { titles: ["Плотина"], directors: ["Анна Ли"] },
  ],
  [
    "… with a name and a year",
    "El dique (Julián Arrieta, 1963)\nEspaña. 94'",
    { titles: ["El dique"], directors: ["Julián Arrieta"] },
  ],
  [
    "a second title with a year is no name where a label names the director",
    "El dique (Anna Karenina, 1967)\nDirector: Julián Arrieta\nEspaña. 94'",
    { titles: ["El dique", "Anna Karenina"], directors: ["Julián Arrieta"] },
  ],
  [
    "country and year in brackets",
    "IL MOLO (IT 1917)\nregia: Ugo Bellandi",
    { titles: ["IL MOLO"], directors: ["Ugo Bellandi"] },
  ],
  ["an age in brackets", "Плотина (18+)\nДрама, Россия, 2019, 81 мин", { titles: ["Плотина"] }],
  [
    "a name behind the bracket",
    "PLOTINA (Das Wehr) Anna Lee UdSSR 1976 35 mm OmeU 98'",
    { titles: ["PLOTINA", "Das Wehr"], directors: ["Anna Lee"] },
  ],
  [
    "dots between languages",
    "Das Wehr · Плотина · The Weir\nDDR 1971, 81 Min.",
    { titles: ["Das Wehr", "Плотина", "The Weir"] },
  ],
  [
    "a title before the first label",
    "The Weir. Directed by Nora Hale; edited by Ana Lee.",
    { titles: ["The Weir"], directors: ["Nora Hale"] },
  ],
  [
    "a title that begins with a preposition",
    "Zwischen den Wehren\nDDR 1971, R: Ute Holl, 81 Min.",
    { titles: ["Zwischen den Wehren"] },
  ],
  ["the word alone is one", "Restoration\nUK 1995, 117 min", { titles: ["Restoration"] }],
  ["a restored copy is no title", "Le Barrage\nFrance 1971, 81 min\nRestauration 2019", { titles: ["Le Barrage"] }],
  [
    "facts behind the title under its label",
    "DAS WEHR\nOT: Jez / ČSSR 1969 / R: Jan Kos / K: Jan Rak / M: Ota Vlk / 84'",
    { titles: ["DAS WEHR", "Jez"], directors: ["Jan Kos"] },
  ],
  [
    "the title above labels, the facts below them",
    "Concours\n\nLe Barrage\n\nRéalisation : Anne Leclerc\nScénario : Anne Leclerc\nAvec : Jo Hall\nMontage : Paul Roy\nMusique : Ute Holl\nSon : Ken Noda\n\nFrance / 2023 / 1h38",
    { titles: ["Le Barrage"], directors: ["Anne Leclerc"] },
  ],
  [
    "a year in brackets is no more than a year",
    "The Weir (2015)\nDirector: Nora Hale",
    { titles: ["The Weir"], directors: ["Nora Hale"] },
  ],
  [
    "a section between title and name",
    "EL DIQUE\nNEW DIRECTORS\nITZIAR GOROSTIZA\nSPAIN 2018",
    { titles: ["EL DIQUE"], directors: ["ITZIAR GOROSTIZA"] },
  ],
  [
    "a section above both",
    "Masters\nThe Weir\nAnn Lee\nUK 2014, 82 min",
    { titles: ["The Weir"], directors: ["Ann Lee"] },
  ],
  ["prices", "The Weir\nTickets £8 / £6\nUK 2014, 82 min\nDirector: Ann Lee", { titles: ["The Weir"] }],
  [
    "two titles and a name",
    "Paper Moon\nMondschein\nHans Kopp\nBRD 1974, 90 Min.",
    { titles: ["Paper Moon", "Mondschein"], directors: ["Hans Kopp"] },
  ],
  [
    "a genre with director and cast",
    "Le Barrage\nComédie dramatique de Anne Leclerc, avec Jean Roux, Luce Viard\nFrance, 2012, 95 min",
    { titles: ["Le Barrage"], directors: ["Anne Leclerc"], actors: ["Jean Roux", "Luce Viard"] },
  ],
  [
    "a preposition with director and cast",
    "Le Barrage\nDe Anne Leclerc, avec Jean Roux\nFrance, 2012, 95 min",
    { titles: ["Le Barrage"], directors: ["Anne Leclerc"], actors: ["Jean Roux"] },
  ],
  [
    "an elision",
    "Le Barrage\nun film d'Anne Leclerc\nFrance, 2012, 95 min",
    { titles: ["Le Barrage"], directors: ["Anne Leclerc"] },
  ],
  [
    "`Regia di`",
    "La diga\nRegia di Luca Viscardi\nItalia 2012, 95 min",
    { titles: ["La diga"], directors: ["Luca Viscardi"] },
  ],
  [
    "a title with such a word inside",
    "Le sel de Marseille\nFrance 2012, 52 min",
    { titles: ["Le sel de Marseille"], directors: [] },
  ],
  ["capitals and a name", "DAS WEHR Hans Kopp BRD 1967", { titles: ["DAS WEHR"], directors: ["Hans Kopp"] }],
  [
    "a name before a colon",
    "Ann Lee: Copper Hill\nUSA 2011, 90 min",
    { titles: ["Copper Hill"], directors: ["Ann Lee"] },
  ],
  [
    "a name before a colon is part of the title when a label names the director",
    "Maria Braun: The End\nUSA 2011, 90 min\nDirector: Ann Lee",
    { titles: ["Maria Braun: The End"], directors: ["Ann Lee"] },
  ],
  [
    "a title that is a name",
    "Michael Ostrow\nAnna Kirk\nUSA 2007, 119 min",
    { titles: ["Michael Ostrow"], directors: ["Anna Kirk"] },
  ],
  [
    "a section's word in a longer title",
    "Masters of Copper\nUK 2014, 92 min\nDirector: Ann Lee",
    { titles: ["Masters of Copper"] },
  ],
  ["a name above the title", "Ann Lee\nCopper Hill\nUSA 2011", { titles: ["Copper Hill"], directors: ["Ann Lee"] }],
  [
    "an original title under its abbreviation",
    "Salzzeit\nOT: Zouttijd\nBelgien 2011",
    { titles: ["Salzzeit", "Zouttijd"] },
  ],
  [
    "the entry of a second film is left out",
    "Copper Hill\nUK 2014, 92 min\nDirector: Ann Lee\n\nDry Dock\nUK 2014, 82 min\nDirector: Joe Kirk",
    { titles: ["Copper Hill"], directors: ["Ann Lee"] },
  ],
  [
    "… and a short film shown with it",
    "Copper Hill\nUK 2014, 92 min\nDirector: Ann Lee\n\nWith the short film:\nDust\nUK 2014, 12 min\nDirector: Joe Kirk",
    { titles: ["Copper Hill"], directors: ["Ann Lee"] },
  ],
  // Titles that look like the frame of a page, each the only line that can be one.
  ...[
    "Birthday Presents",
    "Chambre no 17",
    "Zimmer Nr. 13",
    "Palata No. 16",
    "Палата № 16",
    "VHS Summer",
    "Das Museum – Eine Reise",
    "13. Revier",
    "4. Stock links",
    "Feierabend: Die Rückkehr",
    "Nachtclub: Das letzte Lied",
  ].map((title): [string, string, Partial<Read>] => [
    `the only line: ${title}`,
    `${title}\nGermany 2011, 90 min\nDirector: Ann Lee`,
    { titles: [title] },
  ]),
  ["a house in two languages", "Theater | Teatr\nPoland 2011, 90 min", { titles: ["Theater", "Teatr"] }],
  ["a home in two languages", "Home / Дом\nRussia 2011, 90 min", { titles: ["Home", "Дом"] }],
  ["one word in two languages", "Start / Start\nGermany 2011, 90 min", { titles: ["Start"] }],
  [
    "a room in two languages",
    "Палата № 16\nWard No. 16\nRussia 2011, 90 min",
    { titles: ["Палата № 16", "Ward No. 16"] },
  ],
  ["a firm above the title", "Longshore Pictures presents\nThe Weir\nUK 2014, 82 min", { titles: ["The Weir"] }],
  ["a path above the title", "Home / Programme / Films\nThe Weir\nUK 2014, 82 min", { titles: ["The Weir"] }],
  ["… and one of two steps", "Home | Films\n\nThe Weir\nUK 2014, 82 min", { titles: ["The Weir"] }],
  ["a house and its series above", "KINO LUNA – NOC\n\nThe Weir\nUK 2014, 82 min", { titles: ["The Weir"] }],
  ["the number of a card", "Film card No. 4471\nThe Weir\nUK 2014, 82 min", { titles: ["The Weir"] }],
  ["the number of a list before an article", "12. The Weir\nUK 2014, 82 min", { titles: ["The Weir"] }],
  ["a series of films before a colon", "Zondagsfilm: The Weir\nUK 2014, 82 min", { titles: ["The Weir"] }],
  [
    "another film of the programme",
    "The Weir\nUK 2014, 82 min\nDirector: Ann Lee\nAlso on the programme: Field of Stones, 35mm",
    { titles: ["The Weir"], section: undefined },
  ],
  [
    "… without facts",
    "The Weir\n\nAlso on the programme: Field of Stones, 35mm",
    { titles: ["The Weir"], section: undefined },
  ],
];

describe("titles and directors without labels", () => {
  for (const [what, text, expected] of PAGES) {
    it(what, () => {
      const found = read(text);
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(found[key as keyof Read], value, key);
    });
  }

  it("a country behind the name is no part of it", () => {
    const { value } = readFilmRecord("Slunce\nVěra Kopecká ČSSR 1967, 79'");
    assert.deepEqual(
      value.credits.map(({ name }) => name.printed),
      ["Věra Kopecká"],
    );
    assert.deepEqual(
      value.countries.map(({ code }) => code),
      ["CSHH"],
    );
  });

  it("a version in words and again under labels is said to stand twice", () => {
    const page = "Weir\nRussia 2016 98 min Russian original version with English subtitles";
    const rules = (text: string): string[] => readFilmRecord(text).findings.map(({ rule }) => rule);
    assert.ok(rules(`${page}\nLanguage: Russian\nSubtitles: English`).includes("record/version-repeated"));
    assert.ok(!rules(page).includes("record/version-repeated"));
    assert.ok(!rules(`${page}\nLanguage: Russian\nSubtitles: German`).includes("record/version-repeated"));
  });
});

const LANGUAGES: readonly (readonly [string, readonly string[]])[] = [
  ["Brachzeit [Wasteland]\nGermany 2013", ["original/de", "international/en"]],
  ["Sůl a prach / Salt and Dust\nCzech Republic 2013", ["original/cs", "international/en"]],
  ["Posel [The Courier]\nPoland 2013", ["original/pl", "international/en"]],
  ["Die Sonne\nThe Sun\nGermany 2011", ["original/de", "international/en"]],
  ["The Sun\nDie Sonne\nGermany 2011", ["international/en", "original/de"]],
  ["Güneş\n(The Sun)\nTurkey 2013", ["original/tr", "international/en"]],
  ["Kas\nNetherlands 2013", ["original/nl"]],
  ["Ljuset över Torne\nSweden 2013", ["original/sv"]],
  ["Két part között\nHungary 2013", ["original/hu"]],
  ["The Light over the River\nSweden 2013", ["international/en"]],
  ["Mirror of Salt (Zerkalo iz soli), SU 1975", ["international/en", "transliterated/ru-Latn"]],
  ["Birds Leave\nPtitsy ne vozvrashchayutsya\nKazakhstan, Russia 2022", ["international/en", "transliterated/ru-Latn"]],
  ["The Light (Lõunapool jääd)\nEstonia, USSR 1990", ["international/en", "original/et"]],
  ["The Gorge / Dzori ashun\nArmenia 2021", ["international/en", "transliterated/hy-Latn"]],
];

describe("languages of short titles", () => {
  for (const [text, expected] of LANGUAGES) {
    it(text.replace(/\n/gu, " – "), () => {
      const { titles } = readFilmRecord(text).value;
      assert.deepEqual(
        titles.map(({ role, language }) => `${role ?? ""}/${language ?? ""}`),
        expected,
      );
    });
  }
});
