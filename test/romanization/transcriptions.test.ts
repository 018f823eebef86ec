import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { UnknownValueError } from "../../src/model/index.js";
import { transcribe, transcriptionLanguages } from "../../src/romanization/index.js";
import { normalized } from "../../src/text/index.js";
import { jsonFiles, readJson } from "../language/data-file.js";

interface Transcription {
  readonly id: string;
  readonly language: string;
  readonly capitals?: Readonly<Record<string, string>>;
  readonly samples: readonly { readonly source: string; readonly romanized: string }[];
}

const TABLES = jsonFiles("data/transcriptions").map((path) => readJson<Transcription>(path));
const RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

/** Names of people and places in the spelling of books and newspapers, by language. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    "Михаил Лермонтов": "Mikhaïl Lermontov",
    "Иван Бунин": "Ivan Bounine",
    Дудинцев: "Doudintsev",
    "Вселенная Лебедева": "Vselennaïa Lebedeva",
    "Эльдар Рязанов": "Eldar Riazanov",
    Василиса: "Vassilissa",
    Россия: "Rossia",
    Дзига: "Dziga",
    Вячеслав: "Viatcheslav",
    Быков: "Bykov",
    Сергеев: "Sergueïev",
    Тимофей: "Timofeï",
    Бийск: "Biïsk",
    Лунгин: "Lounguine",
    Козинцев: "Kozintsev",
    Заболоцкий: "Zabolotski",
    Юткевич: "Ioutkevitch",
    Калинина: "Kalinina",
    Ясень: "Iassen",
  },
  de: {
    "Анна Ахматова": "Anna Achmatowa",
    "Алексей Герман": "Alexei German",
    Жанна: "Schanna",
    "Исаак Левитан": "Issaak Lewitan",
    Ярославль: "Jaroslawl",
    Ёлкин: "Jolkin",
    Хлебников: "Chlebnikow",
    Подъячев: "Podjatschew",
    Зайцев: "Saizew",
    Юсупов: "Jussupow",
    Россия: "Rossija",
    Чёрный: "Tschorny",
    "Вячеслав Тихонов": "Wjatscheslaw Tichonow",
  },
  nl: {
    "Лев Толстой": "Lev Tolstoj",
    "Иван Тургенев": "Ivan Toergenev",
    Мусоргский: "Moesorgski",
    "Анна Ахматова": "Anna Achmatova",
    Шостакович: "Sjostakovitsj",
    Жукова: "Zjoekova",
    Грозный: "Grozny",
    Наталья: "Natalja",
    Кузнецов: "Koeznetsov",
  },
  pl: {
    "Иван Тургенев": "Iwan Turgieniew",
    "Михаил Булгаков": "Michaił Bułgakow",
    "Александр Солженицын": "Aleksandr Sołżenicyn",
    "Борис Пастернак": "Boris Pastiernak",
    Жуков: "Żukow",
    Рязань: "Riazań",
    Ильин: "Iljin",
    Евгений: "Jewgienij",
    Троцкий: "Trocki",
    Челябинск: "Czelabinsk",
    Кириллов: "Kiriłłow",
    Цой: "Coj",
  },
  it: {
    "Лев Толстой": "Lev Tolstoj",
    "Анна Ахматова": "Anna Achmatova",
    "Михаил Булгаков": "Michail Bulgakov",
    Эрмитаж: "Ėrmitaž",
    Гоголь: "Gogol'",
    Королёв: "Korolëv",
    Щукин: "Ščukin",
  },
  es: {
    "Лев Толстой": "Lev Tolstoi",
    Чайковская: "Chaikovskaya",
    Подъячев: "Podyachev",
    "Сергей Прокофьев": "Serguei Prokofiev",
  },
  ca: { Жуков: "Jukov", Щедрин: "Sxedrin", Юрий: "Iuri" },
  pt: { Пушкин: "Puchkin", Жуков: "Jukov", Гоголь: "Gogol" },
  ro: { Чуковский: "Ciukovski", Есенин: "Esenin", Гагарин: "Gagarin", Щукин: "Șciukin" },
  cs: { "Михаил Лермонтов": "Michail Lermontov", Терешкова: "Těreškova", Королёв: "Koroljov", Надежда: "Naděžda" },
  sk: { "Михаил Лермонтов": "Michail Lermontov", Ильич: "Iľjič", Зюганов: "Ziuganov", Майя: "Maja" },
  hr: { Есенин: "Jesenjin", Жуков: "Žukov", Маяковский: "Majakovski", Никита: "Nikita" },
  sl: { Есенин: "Jesenin", Маяковский: "Majakovski", Хрущёв: "Hruščov" },
  hu: { "Лев Толстой": "Lev Tolsztoj", Бунин: "Bunyin", Королёв: "Koroljov", Артём: "Artyom", Жуков: "Zsukov" },
  sv: { "Лев Толстой": "Lev Tolstoj", Жуков: "Zjukov", Хрущёв: "Chrusjtjov", Зюганов: "Ziuganov" },
  da: { Жуков: "Sjukov", Хрущёв: "Khrusjtjov", Пушкин: "Pusjkin" },
  nb: { Жуков: "Zjukov", Хрущёв: "Khrusjtsjov", Пушкин: "Pusjkin" },
  fi: { "Лев Толстой": "Lev Tolstoi", Солженицын: "Solženitsyn", Маяковский: "Majakovski", Юрий: "Juri" },
  et: { "Лев Толстой": "Lev Tolstoi", Есенин: "Jessenin", Быков: "Bõkov", Хабаровск: "Habarovsk" },
  lv: { "Лев Толстой": "Ļevs Tolstojs", Калинин: "Kaļiņins", Королёв: "Koroļovs", Ахматова: "Ahmatova" },
  lt: { Николай: "Nikolajus", Малевич: "Malevičius", Соловьёв: "Solovjovas", Ахматова: "Achmatova" },
  tr: { Илья: "İlya", "Лев Толстой": "Lev Tolstoy", Грозный: "Groznıy", Шукшин: "Şukşin" },
  az: { Гагарин: "Qaqarin", Чехова: "Çexova" },
  eo: { Чехова: "Ĉeĥova", Шукшин: "Ŝukŝin" },
  en: {
    "Михаил Булгаков": "Mikhail Bulgakov",
    "Анна Ахматова": "Anna Akhmatova",
    "Владимир Маяковский": "Vladimir Mayakovsky",
    "Лариса Шепитько": "Larisa Shepitko",
    "Николай Гоголь": "Nikolai Gogol",
    Зайцев: "Zaitsev",
    Ильич: "Ilyich",
    Пётр: "Pyotr",
  },
};

/** Pairs of words that one rule treats and the next does not. */
const RULE_ENDS: readonly (readonly [
  language: string,
  within: readonly [string, string],
  outside: readonly [string, string],
])[] = [
  ["fr", ["Бунин", "Bounine"], ["Бунина", "Bounina"]],
  ["fr", ["Басов", "Bassov"], ["Баскова", "Baskova"]],
  ["fr", ["Гердт", "Guerdt"], ["Гранин", "Granine"]],
  ["fr", ["Раевский", "Raïevski"], ["Киевский", "Kievski"]],
  ["fr", ["Юрий", "Iouri"], ["Юрийчук", "Iouriïtchouk"]],
  ["de", ["Белого", "Belowo"], ["много", "mnogo"]],
  ["de", ["Диего", "Dijego"], ["Чёрного", "Tschornowo"]],
  ["de", ["Ежов", "Jeschow"], ["Режов", "Reschow"]],
  ["nl", ["Байкал", "Baikal"], ["Сарай", "Saraj"]],
  ["pl", ["Лена", "Lena"], ["Лара", "Łara"]],
  ["pl", ["Шишков", "Szyszkow"], ["Чичков", "Cziczkow"]],
  ["pl", ["Горький", "Gorki"], ["Григорий", "Grigorij"]],
  ["fr", ["Калин", "Kaline"], ["калин", "kalin"]],
  ["fr", ["Лук'янов", "Loukianov"], ["О'Хара", "O'Khara"]],
  ["de", ["Дем’янов", "Demjanow"], ["д’Арк", "d’Ark"]],
  ["en", ["Лук'янов", "Lukyanov"], ["О'Хара", "O'Khara"]],
  ["lt", ["Дом", "Domas"], ["дом, где живёт старик", "dom, gde živiot starik"]],
  ["lv", ["Дом", "Doms"], ["дом, где живёт старик", "dom, gde živjot starik"]],
  ["lt", ["Дон", "Donas"], ["с", "s"]],
  ["lv", ["Дон", "Dons"], ["от", "ot"]],
  ["et", ["Борис", "Boriss"], ["Бориска", "Boriska"]],
];

describe("transcriptions", () => {
  it("are those that the tables define", () => {
    assert.deepEqual(
      [...transcriptionLanguages()].sort(),
      TABLES.map(({ id }) => id.replace("transcription:", "")).sort(),
    );
  });

  for (const { id, samples } of TABLES) {
    describe(id, () => {
      const language = id.replace("transcription:", "");
      const known = Object.entries(KNOWN[language] ?? {});
      for (const [source, expected] of known) {
        it(`${source} is ${expected}`, () => assert.equal(transcribe(source, language).text, expected));
      }

      it("has a row for each letter of Russian and Ukrainian", () => {
        for (const alphabet of [RUSSIAN, UKRAINIAN, RUSSIAN.toUpperCase(), UKRAINIAN.toUpperCase(), "В’ячеслав"]) {
          const { text, findings } = transcribe(alphabet, language);
          assert.deepEqual(findings, []);
          assert.doesNotMatch(text, /\p{Script=Cyrillic}/u);
          assert.equal(text, normalized(text, "NFC"));
        }
      });

      it("writes capitals as the capitals of its small letters", () => {
        const upper = (text: string) => text.toLocaleUpperCase(["tr", "az"].includes(language) ? "tr" : "und");
        for (const source of [...samples.map((sample) => sample.source), ...known.map(([name]) => name)]) {
          if (/(^|[\s-]).($|[\s-])/u.test(source)) continue;
          assert.equal(transcribe(source.toUpperCase(), language).text, upper(transcribe(source, language).text));
        }
      });
    });
  }
});

describe("rules of transcription", () => {
  for (const [language, ...pairs] of RULE_ENDS) {
    for (const [source, expected] of pairs) {
      it(`${language}: ${source} is ${expected}`, () => assert.equal(transcribe(source, language).text, expected));
    }
  }

  it("treat each part of a double name by itself", () => {
    assert.equal(transcribe("Салтыков-Щедрин", "fr").text, "Saltykov-Chtchedrine");
    assert.equal(transcribe("Мамин-Сибиряк", "fr").text, "Mamine-Sibiriak");
    assert.equal(transcribe("Немирович-Данченко", "pl").text, "Niemirowicz-Danczenko");
  });

  it("drop the stress mark and read decomposed letters", () => {
    assert.equal(transcribe("Бу́нин", "fr").text, "Bounine");
    assert.equal(transcribe(normalized("Андрей", "NFD"), "fr").text, "Andreï");
  });

  it("leave Latin letters, digits and marks as they are", () => {
    assert.equal(transcribe("«Сталкер» (1979), Mosfilm", "de").text, "«Stalker» (1979), Mosfilm");
    assert.equal(transcribe("", "de").text, "");
  });

  it("take the language in any letter case", () => assert.equal(transcribe("Жуков", "FR").text, "Joukov"));

  it("pass over what stands behind the language", () => {
    for (const language of ["fr-CA", "fr_CH", "fr-Latn-FR"]) assert.equal(transcribe("Жуков", language).text, "Joukov");
  });

  for (const language of ["ru", "ru-FR", "-fr", "xx", "", "transcription:fr", "constructor"]) {
    it(`there are none for ${JSON.stringify(language)}`, () => {
      assert.throws(() => transcribe("Жуков", language), UnknownValueError);
    });
  }
});
