import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { describe, it } from "mocha";
import { relateTitles, type TitleRelationKind } from "../../src/title/index.js";
import { builtInLexicon } from "../../src/title/lexicon/index.js";
import { EXCLUSIVE_MEANINGS } from "../../src/title/relate/exclusive-meanings.js";

type Pair = readonly [a: string, b: string, languageA?: string, languageB?: string];

function relate([a, b, languageA, languageB]: Pair): ReturnType<typeof relateTitles> {
  return relateTitles(
    { text: a, ...(languageA === undefined ? {} : { language: languageA }) },
    { text: b, ...(languageB === undefined ? {} : { language: languageB }) },
  );
}

const PAIRS: Readonly<Record<TitleRelationKind, readonly Pair[]>> = {
  identical: [
    ["Kremen", "KREMEN"],
    ["The Miner’s Day", '"Miner\'s day"'],
    ["THE POSTMAN’S WHITE NIGHTS", "The Postman's White Nights"],
    ["Postman's White Nights, The", "The Postman's White Nights"],
    ["Homer and Eddie", "Homer & Eddie"],
    ["Brother 2", "Brother II"],
    ["Brother 2", "Brother: Part Two"],
    ["Брат 2", "Брат. Часть вторая", "ru", "ru"],
    ["День шахтёра", "День шахтера"],
    ["Hard-Hearted", "Hardhearted"],
    ["L'Argent", "Argent", "fr", "fr"],
    ["La mer et le vent", "Le vent et la mer", "fr", "fr"],
    ["Kremen / Flint", "Flint"],
    ["!!!", "!!!"],
    ["Снѣгъ и вѣтеръ", "Снег и ветер"],
    ["Всемірный разсказъ новаго вѣка", "Всемирный рассказ нового века"],
    ["3½ дня", "3 1/2 дня"],
    ["The Harbour of Grey Ships", "The Harbor of Gray Ships"],
    ["Honour", "Honor"],
    ["Schöne Grüße", "SCHOENE GRUESSE"],
    ["The Traveller", "The Traveler"],
    ["Cancelled Journeys", "Canceled Journeys"],
    ["Harvest", "Harvest (1931)"],
    ["Harvest [working title]", "Harvest"],
    ["Dr. Fisher's Lamp", "Doctor Fisher’s Lamp"],
    ["Warehouse No. 5", "Warehouse Number 5"],
    ["Das Lager Nr. 5", "Das Lager Nummer 5"],
    ["Harvest (1931)", "HARVEST (1932)"],
    ["Жених с севера, или Семь писем без адреса", "Семь писем без адреса"],
    ["Der Mann im Nebel oder Das Haus am Fluss", "Das Haus am Fluss"],
  ],
  romanization: [
    ["Кремень", "Kremen'"],
    ["Кремень", "KREMEN"],
    ["KREMEN", "Kremen'"],
    ["Кремень", "Kremen", "ru", "en"],
    ["Дорогие товарищи!", "Dorogie tovarishchi!"],
    ["День шахтера", "Den shakhtera"],
    ["День шахтёра", "Den' shakhtyora"],
    ["Первый учитель", "Pervyy uchitel"],
    ["Dorogie tovarishchi", "Dorogiye tovarishchi"],
    ["Pervyy uchitel", "Pervyi uchitel'", "ru", "ru"],
    ["Самые короткие встречи", "SAMYE KOROTKIE VSTRECHI"],
    ["Белые ночи", "Belye noči"],
    ["Юная невеста", "Junaja nevesta"],
    ["Матч", "Match"],
    ["Что случилось", "Shto sluchilos"],
    ["Хлеб и соль", "Kleb i sol"],
    ["Дъждът над града", "Dazhdat nad grada", "bg"],
    ["Чудна ријека", "Čudna rijeka", "sr"],
    ["Счастье", "Schast'e"],
    ["Тіні предків", "Tini predkiv"],
    ["Самые короткие встречи", "Samije korotkiye vstrechy"],
    ["Samye korotkie vstrechi / The Shortest Meetings", "Самые короткие встречи"],
  ],
  transcription: [
    ["Чехов", "Tchekhov"],
    ["Щелкунчик", "Schtschelkuntschik"],
    ["Журавли", "Zjoeravli"],
    ["Гришка Орлёнок", "Grichka Orlenok"],
    ["Андрей Королёв", "Andrej Koroljow"],
  ],
  translation: [
    ["День шахтёра", "Miner's Day"],
    ["Иди и смотри", "Komm und sieh"],
    ["Иди и смотри", "Ven y mira"],
    ["День шахтёра", "Le Jour du mineur"],
    ["The Miner’s Day", "Le Jour du mineur", "en", "fr"],
    ["The Miner’s Day", "Le Jour du mineur"],
    ["Den shakhtera", "Miner's Day"],
    ["Den shakhtera", "Miner's Day", "ru-Latn", "en"],
    ["Белые ночи почтальона Алексея Тряпицына", "The Postman's White Nights"],
    ["Белые ночи почтальона Алексея Тряпицына", "Les nuits blanches du facteur"],
    ["Белые ночи почтальона Алексея Тряпицына", "Die weißen Nächte des Postboten"],
    ["Белые ночи почтальона Алексея Тряпицына", "De witte nachten van de postbode"],
    ["Летят журавли", "The Cranes Are Flying"],
    ["Дорогие товарищи!", "Dear Comrades!"],
    ["Кремень", "Flint"],
    ["Рай", "Paradise"],
    ["Дом дураков", "House of Fools"],
    ["Курочка Ряба", "Ryaba, My Chicken"],
    ["Ночной поезд", "Nachtzug"],
    ["9 рота", "The Ninth Company"],
    ["12 стульев", "The Twelve Chairs"],
    ["4½ дня", "4 1/2 Days"],
    ["Брат 2", "Brother II"],
    ["Доктор", "Doctor"],
    ["Ніч", "Noc"],
    ["La notte", "Die Nacht"],
    ["Тёмная сторона луны", "La cara oscura de la luna"],
    ["KREMEN / Hard-Hearted", "Flint"],
    ["Она", "She"],
    ["Он", "Lui"],
    ["Ночной поезд, или Дорога домой", "The Night Train"],
    ["Собачка", "The Dog"],
    ["Вѣтеръ", "The Wind"],
    ["Bratya", "Les Frères"],
    ["Schurawl", "The Crane"],
    ["Notch", "The Night"],
    ["Jouravl", "The Crane"],
    ["Пекарь и жонглёр", "The Baker and the Juggler"],
    ["Ковчег", "L'Arche"],
    ["За рекой", "Across the River"],
    ["Без брата", "Without a Brother"],
    ["Без имени", "Nameless"],
    ["Человек без лица", "Faceless Man"],
  ],
  unrelated: [
    ["Кремень", "Hard-Hearted"],
    ["KREMEN", "Hard-Hearted"],
    ["Kremen", "Kremlin"],
    ["Кремень", "Кремль"],
    ["Кремень", "Kremlin"],
    ["Brother", "Brother 2"],
    ["Брат", "Brother 2"],
    ["Брат 2", "Brother"],
    ["Брат 2", "Brother 3"],
    ["Sin", "Sin Nombre"],
    ["Harvest (1931)", "Harvest (1974)"],
    ["Sein oder Nichtsein", "Nichtsein"],
    ["Four", "For"],
    ["Stalling", "Staling"],
    ["The Long Ferry of Grey Winter Rivers", "The Long Ferry"],
    ["L'Histoire de Jeanne dite La Petite Dame Grise", "La Petite Dame Grise"],
    ["L'Histoire de Jean dit Le Petit Homme Gris", "Le Petit Homme Gris"],
    ["Nina", "Ninotchka"],
    ["Нина", "Ninotchka"],
    ["The Inner Circle", "The Outer Circle"],
    ["Война", "Peace"],
    ["Война", "War and Peace"],
    ["Война и мир", "Peace"],
    ["Белое солнце", "White Nights"],
    ["Белые ночи", "Black Nights"],
    ["Первый учитель", "The Last Teacher"],
    ["Отец", "Mother"],
    ["Motherland", "Homeland"],
    ["The Wind", "The Wind Rises"],
    ["Die Hard", "Hard"],
    ["The Dinner", "The Diner"],
    ["Dinner", "Diner", "en", "en"],
    ["Ты и я", "He and She"],
    ["Тихая река", "Tikhaya ruka"],
    ["Сад у дома", "Sad u dyma"],
    ["До рассвета", "After Dawn"],
    ["Мой брат", "Your Brother"],
    ["Без брата", "With My Brother"],
    ["Над рекой", "Under the River"],
    ["Harbour St", "Harbor Saint"],
    ["No Lamp", "Number Lamp"],
    ["Она", "He"],
    ["Он", "She"],
    ["Дверь 2", "Дверь 1/2"],
    ["", "Kremen"],
    ["", ""],
    ["!!!", "..."],
    ["😀", "Kremen"],
    ["君の名は。", "Your Name"],
  ],
};

describe("the relation of two titles", () => {
  for (const [relation, pairs] of Object.entries(PAIRS)) {
    describe(relation, () => {
      for (const pair of pairs) {
        const [a, b, ...languages] = pair;
        it(`${a} ~ ${b}${languages.length > 0 ? ` (${languages.join(", ")})` : ""}`, () => {
          assert.equal(relate(pair).relation, relation, JSON.stringify(relate(pair)));
        });
      }
    });
  }
});

describe("meanings that exclude each other", () => {
  const lexicon = builtInLexicon();
  for (const meaning of EXCLUSIVE_MEANINGS.flat()) {
    it(`${meaning} is a meaning of the lexicon`, () => assert.ok(lexicon.lookup(meaning, "en").includes(meaning)));
  }
});

describe("the score of a relation", () => {
  it("is 1 for equal titles and for what a scheme writes, letter by letter", () => {
    assert.equal(relate(["Нина", "Нина"]).score, 1);
    assert.equal(relate(["Щелкунчик", "Shchelkunchik"]).score, 1);
  });

  it("is less than 1 for a transcription into a language that is only guessed", () => {
    assert.equal(relate(["Журавли", "Zjoeravli", "ru", "nl"]).score, 1);
    assert.ok(relate(["Журавли", "Zjoeravli"]).score < 1);
  });

  const DESCENDING: readonly (readonly [better: Pair, worse: Pair])[] = [
    [
      ["Самые короткие встречи", "Samye korotkie vstrechi"],
      ["Самые короткие встречи", "Samije korotkiye vstrechy"],
    ],
    [
      ["Самые короткие встречи", "Samije korotkiye vstrechi"],
      ["Самые короткие встречи", "Samije korotkje fstrechi"],
    ],
    [
      ["Белые ночи почтальона", "The Postman's White Nights"],
      ["Белые ночи почтальона Алексея Тряпицына", "The Postman's White Nights"],
    ],
    [
      ["Летят журавли", "The Cranes Are Flying"],
      ["Война", "War and Peace"],
    ],
  ];
  for (const [better, worse] of DESCENDING) {
    it(`${better[0]} ~ ${better[1]} beats ${worse[0]} ~ ${worse[1]}`, () => {
      assert.ok(relate(better).score > relate(worse).score);
    });
  }

  it("of unrelated titles is at most .6", () => {
    for (const pair of PAIRS.unrelated) assert.ok(relate(pair).score <= 0.6, pair.join(" ~ "));
  });
});

describe("the reasons of a relation", () => {
  const REASONS: readonly (readonly [pair: Pair, reason: string, params?: object])[] = [
    [["Щелкунчик", "Shchelkunchik"], "title/scheme", { scheme: "alalc-rus-Cyrl-Latn-2012-ascii" }],
    [["Чехов", "Tchekhov"], "title/transcription-language", { language: "fr" }],
    [["KREMEN", "Kremen'"], "title/soft-sign"],
    [["The Wall", "Wall"], "title/article-only"],
    [["Hard-Hearted", "Hardhearted"], "title/word-division"],
    [
      ["День шахтёра", "Miner's Day"],
      "title/same-words-translated",
      { a: "шахтёра", b: "Miner's", from: "ru", to: "en" },
    ],
    [["9 рота", "9th Company"], "title/same-number", { a: "9", b: "9th" }],
    [["Доктор Живаго", "Doctor Zhivago"], "title/same-name", { a: "Живаго", b: "Zhivago" }],
    [["Брат 2", "Brother"], "title/numeral", { a: ["2"], b: [] }],
    [["Война", "War and Peace"], "title/words-unanswered", { words: ["Peace"] }],
    [["Сепулька", "Thing"], "title/words-unknown", { words: ["Сепулька"] }],
    [["", "Kremen"], "title/empty"],
    [["!!!", "Kremen"], "title/no-words"],
    [["君の名は。", "Your Name"], "title/other-script"],
    [["Kremen / Flint", "Flint"], "title/part", { a: "Flint", b: "Flint" }],
    [["The Colour of Autumn", "The Color of Autumn"], "title/near-spelling"],
  ];
  for (const [pair, reason, params] of REASONS) {
    it(`${pair[0]} ~ ${pair[1]}: ${reason}`, () => {
      const found = relate(pair).reasons.filter((one) => one.reason === reason);
      const fits = found.some((one) => isDeepStrictEqual({ ...one.params, ...params }, one.params));
      assert.ok(fits, JSON.stringify(relate(pair).reasons));
    });
  }

  it("name the title of each side in its own place", () => {
    for (const pair of [
      ["Вѣтеръ", "Ветер"],
      ["Нина", "Nina"],
      ["Nina", "Нина"],
    ] as const) {
      const [reason] = relate(pair).reasons;
      assert.deepEqual([reason?.params["a"], reason?.params["b"]], pair);
    }
  });
});
