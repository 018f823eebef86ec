import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { romanize, schemeDescriptions } from "../../src/romanization/index.js";
import { normalized } from "../../src/text/index.js";

const LANGUAGES = ["ru", "uk", "be", "bg", "sr", "mk", "rue"];
const CYRILLIC = /[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]/;

/** By scheme: what it says, and words with the Latin they become. */
const RULES: readonly (readonly [string, string, ...(readonly [string, string])[]])[] = [
  [
    "alalc-rus-Cyrl-Latn-2012",
    "both letters of a ligature are capitals",
    ["Цюрупа", "T͡Si͡urupa"],
    ["ЦЮРУПА", "T͡SI͡URUPA"],
    ["Ярцев-Юсов", "I͡Art͡sev-I͡Usov"],
    ["Шаг", "Shag"],
  ],
  [
    "alalc-rus-Cyrl-Latn-2012",
    "spelling before 1918: the hard sign at the end of a word is left out",
    ["Объѣздъ", "Obʺi͡ezd"],
    ["ОБЪѢЗДЪ", "OBʺI͡EZD"],
    ["разъ-другой", "raz-drugoĭ"],
    ["мѵро Ѳомы", "mẏro Ḟomy"],
    ["въ лѣсу", "v li͡esu"],
  ],
  [
    "alalc-rus-Cyrl-Latn-2012-ascii",
    "no marks but ' and \"",
    ["Съёмщик", 'S"emshchik'],
    ["ЭЛЬ", "EL'"],
    ["Ѣхать", "Iekhat'"],
  ],
  [
    "bgnpcgn-rus-Cyrl-Latn-1947",
    "ye and yë at the start, after vowels, й ъ ь",
    ["Ельник", "Yel’nik"],
    ["Боец Клеев", "Boyets Kleyev"],
    ["Ферьер", "Fer’yer"],
    ["Фойе", "Foyye"],
    ["Копьё", "Kop’yë"],
    ["Пёс", "Pës"],
    ["ЕЛЬ и Ель", "YEL’ i Yel’"],
  ],
  [
    "bgnpcgn-rus-Cyrl-Latn-1947",
    "points part letters that would read as others",
    ["Отсев", "Ot·sev"],
    ["ОТСЕВ", "OT·SEV"],
    ["Тшчин", "Tsh·chin"],
    ["Эвэн", "Ev·en"],
    ["Дуэль", "Duel’"],
    ["Майа", "May·a"],
    ["Уыт", "U·yt"],
    ["Быуа", "By·ua"],
    ["Суыу", "Su·y·u"],
  ],
  ["bgnpcgn-rus-Cyrl-Latn-1947-plain", "no points", ["Отсев", "Otsev"], ["Эвэн", "Even"], ["Подъезд", "Pod”yezd"]],
  ["odni-rus-Cyrl-Latn-2015", "no signs, but ye after them", ["Подъезд", "Podyezd"], ["Ферьер", "Feryer"]],
  [
    "gost-rus-Cyrl-Latn-7.79-2000-B",
    "ц is c before the Latin letters e i j y",
    ["Цель цифры", "Cel` cifry`"],
    ["цыган", "cy`gan"],
    ["Цюй", "Cyuj"],
    ["Цоколь цветка", "Czokol` czvetka"],
    ["Отец", "Otecz"],
    ["ОТЕЦ", "OTECZ"],
    ["ЦЕХ", "CEX"],
  ],
  ["gost-rus-Cyrl-Latn-7.79-2000-B-lingua", "ы is y'", ["Мышь", "My'sh`"]],
  [
    "gost-rus-Cyrl-Latn-7.79-2000-B-old",
    "і is i before vowels, i' before consonants",
    ["Россія", "Rossiya"],
    ["Кіевъ", "Kiev``"],
    ["Владиміръ", "Vladimi'r``"],
    ["ѢЗДА Ѳеклы", "YEZDA Fhekly'"],
    ["цѣпь", "cyep`"],
  ],
  [
    "iso-rus-Cyrl-Latn-9-1995",
    "one Latin letter each",
    ["Щавель", "Ŝavelʹ"],
    ["юнь", "ûnʹ"],
    ["ЁЖ", "ËŽ"],
    ["Ѳома", "F̀oma"],
  ],
  ["gost-rus-Cyrl-Latn-7.79-2000-2002", 'the marks are ´ and "', ["Съёмки", 'S"ëmki'], ["Даль", "Dal´"]],
  ["gost-rus-Cyrl-Latn-16876-71-1983", "щ is šč", ["Щавель", "Ščavel´"], ["ЩИ", "ŠČI"], ["Щ", "Šč"]],
  [
    "gost-rus-Cyrl-Latn-16876-71-2",
    "j before, h after",
    ["Эхо ёлки", "Ehkho jolki"],
    ["Щиток", "Shhitok"],
    ["ЭРА", "EHRA"],
  ],
  [
    "gost-rus-Cyrl-Latn-52290-2004",
    "ё by the letter before it, signs left out before е ё",
    ["Пёс", "Pyes"],
    ["Жёлоб", "Zhelob"],
    ["Приём", "Priyom"],
    ["Копьё", "Kopyo"],
    ["Съезд", "Syezd"],
    ["Вольное", "Vol'noye"],
  ],
  ["mvd-rus-Cyrl-Latn-782-2000", "и is yi after ь", ["Ручьи", "Ruchyi"], ["Ручьёв", "Ruchyov"], ["Ельцов", "El'tsov"]],
  ["mvd-rus-Cyrl-Latn-782-2000-initial", "ye at the start", ["Ельцов", "Yel'tsov"], ["Клеев", "Kleyev"]],
  ["mvd-rus-Cyrl-Latn-310-1997", "ye after signs only", ["Фадеев", "Fadeev"], ["Ферьер", "Feryer"], ["Съезд", "Syezd"]],
  [
    "mvd-rus-Cyrl-Latn-310-1997-fr",
    "gu before e i y, x, -ine",
    ["Герд", "Guerd"],
    ["Гнедин", "Gnedine"],
    ["Ксения", "Xeniia"],
    ["Иннокентий", "Innokentii"],
    ["ГИРИН", "GUIRINE"],
  ],
  [
    "mosmetro-rus-Cyrl-Latn",
    "-ий and -ый are y, тц is ts, y for a sign before a vowel",
    ["Речной Тёплый", "Rechnoy Teply"],
    ["Мясницкий-Кий", "Myasnitsky-Ky"],
    ["Братцево", "Bratsevo"],
    ["Подъём", "Podyom"],
    ["Ильинка", "Ilyinka"],
    ["Борщёвка", "Borschevka"],
    ["РЕЧНЫЙ", "RECHNY"],
  ],
  [
    "wikipedia-rus-Cyrl-Latn",
    "ye, -y",
    ["Евгений Лесный", "Yevgeny Lesny"],
    ["Арсений-младший", "Arseny-mladshy"],
    ["Ферьер", "Feryer"],
    ["Ручьи", "Ruchyi"],
  ],
  ["yandex-rus-Cyrl-Latn-maps", "-ый is iy", ["Лесный", "Lesniy"], ["Съезд", "Syezd"], ["Ферьер", "Ferer"]],
  ["bs-rus-Cyrl-Latn-2979-1958", "-ий and -ый are y", ["Лесный ручей", "Lesny rucheĭ"], ["Мыс Эхо", "Mȳs Ékho"]],
  ["icao-rus-Cyrl-Latn-9303", "ъ is ie, ь is left out", ["Съезд", "Sieezd"], ["Даль", "Dal"], ["ЧАЙ", "CHAI"]],
  ["bas-rus-Cyrl-Latn-2017-bss", "ь is y before е ё и о э", ["Ферьер", "Feryer"], ["Марья", "Marya"], ["Даль", "Dal"]],
  ["bas-rus-Cyrl-Latn-2017-oss", "marks stand before the capital", ["Эхо", "`Eho"], ["Ёж", "``Ezh"], ["ЭХО", "`EHO"]],
  [
    "mvd-rus-Cyrl-Latn-2008",
    "soft consonants have an acute",
    ["Вязь", "Viaź"],
    ["Даль", "Daĺ"],
    ["Съюз", "Sjuz"],
    ["Рысь", "Ryś"],
  ],
  ["mvd-rus-Cyrl-Latn-2010", "the same without the acute", ["Вязь", "Viaz"], ["Даль", "Dal"], ["Съюз", "Sjuz"]],
  [
    "din-rus-Cyrl-Latn-1460-1982",
    "hyphens part letters that would read as others",
    ["Майам", "Maj-am"],
    ["Хор", "Chor"],
  ],
  [
    "c2t-rus",
    "a word at a time",
    ["Йод-Йеллоу", "Yod-Yellou"],
    ["выезд", "viezd"],
    ["(Ель)", "(Yel)"],
    ["ЩИТ", "SHCHIT"],
  ],

  [
    "ua-ukr-Cyrl-Latn-2010",
    "зг is zgh; є ї й ю я have forms of their own at the start of a word",
    ["Розгалуження", "Rozghaluzhennia"],
    ["ЗГАРДА Згарда", "ZGHARDA Zgharda"],
    ["Єнот-Їжак", "Yenot-Yizhak"],
    ["Моє її", "Moie yii"],
    ["«Юшка»", "«Yushka»"],
    ["Під’їзд", "Pidizd"],
    ["Під'їзд", "Pidizd"],
    ["Підʼїзд", "Pidizd"],
    ["ПІД’ЇЗД", "PIDIZD"],
  ],
  [
    "ua-ukr-Cyrl-Latn-1996",
    "щ is sch, apostrophes are kept",
    ["Щур", "Schur"],
    ["Під’їзд", "Pid”izd"],
    ["Сіль", "Sil’"],
  ],
  [
    "ua-ukr-Cyrl-Latn-2007",
    "г is g, ї is i everywhere",
    ["ЇЖАК", "IZHAK"],
    ["ГЕН", "GEN"],
    ["ЙОД", "YOD"],
    ["ЯЩІР", "YASHCHIR"],
  ],
  ["icao-ukr-Cyrl-Latn-9303", "зг is zh", ["Розгром", "Rozhrom"], ["Юшка", "Yushka"]],
  ["bgnpcgn-ukr-Cyrl-Latn-1965", "и and й are y", ["Сивий", "Syvyy"], ["Під’їзд", "Pid”yizd"], ["Сіль", "Sil’"]],
  [
    "gost-ukr-Cyrl-Latn-7.79-2000-B",
    "ц before e i j y",
    ["Цвіт", "Czvit"],
    ["Ціль", "Cil`"],
    ["Цирк", "Cy`rk"],
    ["Цей", "Cej"],
  ],
  ["stategeocadastre-ukr-Cyrl-Latn-1993", "ьо is io", ["Сьомий", "Siomyi"], ["Львівка", "L’vivka"], ["Єнот", "Yenot"]],
  ["un-ukr-Cyrl-Latn-1998", "і and its capital", ["Ікра", "Ìkra"], ["СІЛЬ", "SÌL´"], ["сіль", "sı̀l´"]],
  ["alalc-ukr-Cyrl-Latn-1997", "ligatures", ["вуж", "vuz͡h"], ["ЄНОТ", "I͡ENOT"], ["їжак", "ïz͡hak"]],

  [
    "bgnpcgn-bel-Cyrl-Latn-1979",
    "points, and both apostrophes",
    ["Разгон", "Raz·hon"],
    ["Атсек", "At·syek"],
    ["Аб’ява", "Ab”yava"],
    ["Аб'ява", "Ab”yava"],
    ["РАЗГОН", "RAZ·HON"],
    ["Боль", "Bol’"],
  ],
  [
    "by-bel-Cyrl-Latn-2007",
    "ie after consonants, je elsewhere; acutes for ь",
    ["Ельня", "Jeĺnia"],
    ["Дзень", "Dzień"],
    ["Ваўёўка", "Vaŭjoŭka"],
    ["Аб’ява", "Abjava"],
    ["Цьвік", "Ćvik"],
    ["ДЗЕНЬ", "DZIEŃ"],
  ],
  ["gki-bel-Cyrl-Latn-2000", "an apostrophe for ь", ["Дзень", "Dzien'"], ["Ваўёўка", "Vaŭjoŭka"]],
  [
    "mvd-bel-Cyrl-Latn-2008",
    "j after vowels, ў, ь and the apostrophe",
    ["Аляксеева", "Aliaksiejeva"],
    ["Мацвеяў", "Matsviejaw"],
    ["Соф’я", "Sofja"],
    ["Дар'юш", "Darjush"],
    ["Вульянаў", "Vuljanaw"],
    ["Юзік", "Juzik"],
    ["Рысь", "Ryś"],
  ],
  [
    "mvd-bel-Cyrl-Latn-2010",
    "г is h, no acutes",
    ["Галіна", "Halina"],
    ["Рысь", "Rys"],
    ["Ганна Вульянава", "Hanna Vuljanava"],
  ],
  [
    "icao-bel-Cyrl-Latn-9303",
    "ё is io, г is h",
    ["Алёна Гурык", "Aliona Huryk"],
    ["Мар’я", "Maria"],
    ["Боўш", "Boush"],
  ],
  ["alalc-bel-Cyrl-Latn-1997", "ligatures, but ts without", ["Жонка", "Z͡Honka"], ["Ёлка", "I͡Olka"], ["Цэх", "Tsėkh"]],

  ["bgna-bul-Cyrl-Latn-2009", "letter for letter", ["Мария", "Mariya"], ["Щъркел", "Shtarkel"], ["Гьозум", "Gyozum"]],
  [
    "bgact-bul-Cyrl-Latn-2009",
    "-ия at the end of a word is ia, and the country has its English name",
    ["Виктория", "Viktoria"],
    ["Виктория-Юлия", "Viktoria-Yulia"],
    ["Виктория.", "Viktoria."],
    ["ВИКТОРИЯ", "VIKTORIA"],
    ["Викторияна", "Viktoriyana"],
    ["България", "Bulgaria"],
    ["Български", "Balgarski"],
  ],
  ["bgnpcgn-bul-Cyrl-Latn-2013", "the same", ["Виктория", "Viktoria"], ["хляб", "hlyab"], ["ъгъл", "agal"]],
  ["bgnpcgn-bul-Cyrl-Latn-1952", "older spelling", ["Виктория", "Viktoriya"], ["Хлѣбъ", "Khlyeb"], ["пѫть", "pŭt’"]],
  [
    "alalc-bul-Cyrl-Latn-1997",
    "the sign at the end of a word",
    ["Ъгъл", "Ŭgŭl"],
    ["Хлѣбъ", "Khli͡ebʺ"],
    ["ХЛѢБЪ", "KHLI͡EBʺ"],
  ],
  ["odni-bul-Cyrl-Latn-2015", "a double digraph once", ["Илшшо", "Ilsho"], ["чччч", "ch"], ["Анна", "Anna"]],
  ["un-bul-Cyrl-Latn-1977", "carons", ["Ъгъл", "Ǎgǎl"], ["Щука Яна", "Štuka Yana"], ["ЩУКА", "ŠTUKA"]],

  [
    "bgnpcgn-srp-Cyrl-Latn-2005",
    "digraphs by the case of their neighbours",
    ["Њиве", "Njive"],
    ["ЊИВЕ", "NJIVE"],
    ["Љ.Џ.", "Lj.Dž."],
    ["ПАЊ", "PANJ"],
    ["ПОЉЕ Поље", "POLJE Polje"],
    ["Ђак Ћуран", "Đak Ćuran"],
  ],
  ["odni-srp-Cyrl-Latn-2015", "plain letters", ["Ђак Ћуран", "Djak Curan"], ["Жмура Џеп", "Zmura Dzep"]],
  ["alalc-mkd-Cyrl-Latn-2013", "ǵ ḱ dz", ["Ѓубре Ќумур", "Ǵubre Ḱumur"], ["ЅИД", "DZID"], ["Ѕид", "Dzid"]],
  [
    "un-mkd-Cyrl-Latn-1977",
    "g and k before е и",
    ["Ѓерам", "Geram"],
    ["Веѓа", "Veđa"],
    ["ЌИЛИМ", "KILIM"],
    ["Ноќ", "Noć"],
  ],
  ["odni-mkd-Cyrl-Latn-2015", "gj kj", ["Ѓерам", "Gjeram"], ["ЌИЛИМ", "KJILIM"], ["Џез", "Dzhez"]],
  ["bgnpcgn-rue-Cyrl-Latn-2016", "je jo ji", ["Єден", "Jeden"], ["Їх гущ", "Jich hušč"], ["ЩИТ", "ŠČYT"]],
];

const ours = schemeDescriptions().filter(({ language }) => LANGUAGES.includes(language));
const published = ours.filter(({ id }) => !id.includes(":"));

describe("schemes of the Slavic languages", () => {
  for (const [scheme, rule, ...words] of RULES) {
    it(`${scheme}: ${rule}`, () => {
      for (const [source, latin] of words)
        assert.equal(normalized(romanize(source, scheme).text, "NFC"), normalized(latin, "NFC"), source);
    });
  }

  it("write capitals as the capitals of the small letters", () => {
    const word = fc.stringMatching(/^[а-яёіїєґўђјљњћџѓќѕ]{2,12}$/);
    for (const { id } of published) {
      fc.assert(
        fc.property(word, (small) => {
          const capitals = normalized(romanize(small, id).text.toUpperCase(), "NFC");
          assert.equal(normalized(romanize(small.toUpperCase(), id).text, "NFC"), capitals);
        }),
        { numRuns: 40 },
      );
    }
  });

  it("leave no Cyrillic letter, whatever the letter and its case", () => {
    const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const all = letters.filter((letter) => CYRILLIC.test(letter) && /\p{L}/u.test(letter)).join(" ");
    for (const { id } of published) assert.doesNotMatch(romanize(all, id).text, CYRILLIC, id);
  });
});
