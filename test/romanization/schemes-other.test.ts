import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findScheme, romanize, schemeDescriptions } from "../../src/romanization/index.js";
import { normalized } from "../../src/text/index.js";

const LANGUAGES = ["az", "ba", "ce", "hy", "ka", "kk", "ky", "mn", "ro", "tg", "tk", "tt", "ug", "uz"];
const BLOCKS = /[\u0400-\u052f\u0531-\u0588\u10a0-\u10ff\u1c80-\u1cbf\u2d00-\u2d2f\u2de0-\u2dff\ua640-\ua69f]/;

/** By scheme: what it says, and words with the Latin they become. */
const RULES: readonly (readonly [string, string, ...(readonly [string, string])[]])[] = [
  ["alalc-aze-Cyrl-Latn-1997", "dotless ı̐ for ј", ["Ејваз", "Eı̐vaz"], ["ЈЕРЕВАН", "I̐EREVAN"]],
  [
    "az-aze-Cyrl-Latn-1939",
    "i and ı have capitals of their own",
    ["ИСМАЙЫЛЛЫ", "İSMAYILLI"],
    ["Илкин ызғар", "İlkin ızğar"],
  ],
  ["az-aze-Cyrl-Latn-1939", "the apostrophe is not written", ["сүн’и", "süni"], ["сүн'и", "süni"]],
  ["az-aze-Cyrl-Latn-1958", "ј is y", ["Ҝөјҝөл", "Göygöl"], ["Ыр", "Ir"]],
  ["bgnpcgn-aze-Cyrl-Latn-1993", "г is q, ҝ is g", ["Гәбәлә", "Qəbələ"], ["Ҝәнҹә", "Gəncə"], ["Имишли", "İmişli"]],
  ["odni-aze-Cyrl-Latn-2015", "doubled digraphs once", ["Аббас", "Abbas"], ["Чаггал", "Chaggal"], ["ШШ", "SH"]],
  [
    "bgnpcgn-bak-Cyrl-Latn-2007",
    "в is w at the start before a vowel, v elsewhere; у ү are w after a vowel",
    ["Вәли", "Wəli"],
    ["Аврора", "Avrora"],
    ["Влас", "Vlas"],
    ["тау", "taw"],
    ["бауы", "bawı"],
    ["Урал", "Ural"],
    ["дөйөм", "döyöm"],
  ],
  ["bgnpcgn-bak-Cyrl-Latn-2007", "е is ye at the start", ["Ейән", "Yeyən"], ["Белорет", "Beloret"]],
  [
    "bgnpcgn-che-Cyrl-Latn-2008",
    "letters of two signs",
    ["гӏала", "ġala"],
    ["къора", "q̇ora"],
    ["ккъ ккх кх", "q̇q̇ qq q"],
    ["аьхка оьшу уьйр", "äxka öşu üyr"],
    ["чӏуг цӏе пӏелг", "ç̇ug ċe phelg"],
    ["Хьо хӏун", "Ẋo hun"],
    ["Ӏам", "Jam"],
    ["еса", "yesa"],
    ["Жайна", "Z̵ayna"],
  ],
  [
    "odni-che-Cyrl-Latn-2015",
    "the sign of the throat is an apostrophe, but nothing at the start",
    ["ъиз", "iz"],
    ["лаьъа", "la'a"],
    ["дӏа", "d'a"],
    ["тӏай", "tay"],
    ["Делий", "Deli"],
    ["КХОР", "QOR"],
  ],
  [
    "bgnpcgn-arm-Armn-Latn-1981",
    "ye and vo at the start",
    ["Եղեգնաձոր", "Yeghegnadzor"],
    ["Ոստան", "Vostan"],
    ["ով", "ov"],
    ["ՈՒՂԻ", "UGHI"],
    ["Սևան", "Sevan"],
    ["նաև", "nayev"],
    ["և", "yev"],
    ["Բաեր", "Bayer"],
    ["Ճամբարակ", "Chambarak"],
    ["Չարենց", "Ch’arents’"],
    ["Փամբակ", "P’ambak"],
  ],
  ["iso-arm-Armn-Latn-9985-1996", "letter for letter", ["Չուխուր", "Čowxowr"], ["Ճանճ", "Č̣anč̣"], ["Օշին", "Òšin"]],
  ["meillet-arm-Armn-Latn-1913", "ու is one vowel", ["Ժամանակ", "Žamanak"], ["լոյս", "loys"], ["հուր", "hur"]],
  [
    "alalc-arm-Armn-Latn-1997",
    "a prime keeps two letters apart that would read as one",
    ["Դզնունի", "Dʹznuni"],
    ["ծառ", "tsaṛ"],
    ["Եօթ", "Yōtʻ"],
    ["Եղեգ", "Egheg"],
  ],
  [
    "bgnpcgn-kat-Geor-Latn-1981",
    "the apostrophe is for breath",
    ["ქართლი", "k’art’li"],
    ["კახეთი", "kakhet’i"],
    ["ყვარელი", "qvareli"],
  ],
  [
    "bgnpcgn-kat-Geor-Latn-2009",
    "the apostrophe is for the throat",
    ["ქართლი", "kartli"],
    ["კახეთი", "k’akheti"],
    ["ყვარელი", "q’vareli"],
    ["ᲙᲐᲮᲔᲗᲘ", "K’AKHETI"],
  ],
  ["odni-kat-Geor-Latn-2015", "no apostrophe", ["ჭიათურა", "chiatura"], ["პეტრე", "petre"]],
  ["iso-kat-Geor-Latn-9984-1996", "g with a macron", ["ძაღლი", "jaḡli"], ["ჯემალ", "ǰemal"], ["ჩარგალი", "č̕argali"]],
  ["din-kat-Geor-Latn-32707-2010", "g with a dot", ["ძაღლი", "jaġli"], ["ჴევი", "q̕evi"]],
  ["alalc-kat-Geor-Latn-2011", "ż and j", ["ძაღლი", "żaġli"], ["ჯემალ", "jemal"], ["ფარნავაზ", "pʻarnavaz"]],
  ["alalc-kat-Geok-Latn-2011", "Khutsuri has capitals", ["Ⴇⴀⴋⴀⴐ", "Tʻamar"], ["ႧႠႫႠႰ", "TʻAMAR"]],
  [
    "bgnpcgn-kaz-Cyrl-Latn-1979",
    "и ī, і i; у ū, ұ u, ү ü",
    ["Күләш", "Küläsh"],
    ["Құнанбаев", "Qunanbaev"],
    ["Сығанақ", "Syghanaq"],
    ["сурет", "sūret"],
    ["Ильич", "Īl’īch"],
    ["ҢЫР", "NGYR"],
  ],
  ["odni-kaz-Cyrl-Latn-2015", "plain letters, doubled digraphs once", ["Құнанбаев", "Qunanbaev"], ["Іңңір", "Ingir"]],
  ["bgnpcgn-kir-Cyrl-Latn-1979", "ж is j", ["Жусуп", "Jusup"], ["Төлөгөн", "Tölögön"], ["объект", "ob”ekt"]],
  ["odni-kir-Cyrl-Latn-2015", "no signs", ["Төлөгөн", "Tologon"], ["Апрель", "Aprel"]],
  ["alalc-mon-Cyrl-Latn-1997", "ь is i", ["Анхбаяр", "Ankhbaiar"], ["морь", "mori"], ["Эрхэмбаяр", "Êrkhêmbaiar"]],
  [
    "bgnpcgn-mon-Cyrl-Latn-1964",
    "ю by the vowel that follows, also behind a consonant",
    ["юуны", "yuunï"],
    ["юүлэх", "yüüleh"],
    ["Юлэ", "Yüle"],
    ["Юла", "Yula"],
    ["юм", "yum"],
    ["зам", "dzam"],
    ["морь", "morĭ"],
  ],
  ["masm-mon-Cyrl-Latn-5217-2012", "й, ь, ъ are all i", ["айл", "ail"], ["морь", "mori"], ["Ерөнхий", "Yerönkhii"]],
  [
    "bgnpcgn-ron-Cyrl-Latn-2002",
    "h keeps к and г hard before e and i, ч and ӂ are soft there",
    ["Кирил", "Chiril"],
    ["унгюл", "unghiul"],
    ["гяцэ", "gheaţă"],
    ["чеас чир чоколатэ чапэ", "ceas cir ciocolată ceapă"],
    ["ӂинере ӂамэ ӂоб", "ginere geamă giob"],
    ["каскэ гард", "cască gard"],
    ["луминь", "lumini"],
    ["ЖОК", "JOC"],
  ],
  ["bgnpcgn-ron-Cyrl-Latn-2002-comma", "comma below", ["гяцэ ушэ", "gheață ușă"]],
  [
    "bgnpcgn-tgk-Cyrl-Latn-1994",
    "ц by its neighbours, ҳ kept apart from г з к с",
    ["цемент", "sement"],
    ["лекция", "leksiya"],
    ["революция", "revolyutsiya"],
    ["Маҳмуд", "Mahmud"],
    ["изҳор", "iz·hor"],
    ["Ӯротеппа", "Ŭroteppa"],
    ["Эрон", "Ėron"],
  ],
  ["odni-tgk-Cyrl-Latn-2015", "ye at the start", ["Ергин", "Yergin"], ["Беҳрӯз", "Behruz"], ["Муъмин", "Mumin"]],
  [
    "bgnpcgn-tuk-Cyrl-Latn-1979",
    "ye at the start, after a vowel, й, ъ, ь",
    ["Ене", "Yene"],
    ["Маеса", "Mayesa"],
    ["объект", "ob”yekt"],
    ["Гөкдепе", "Gökdepe"],
  ],
  [
    "bgnpcgn-tuk-Cyrl-Latn-1993",
    "the new letters",
    ["Ене", "Ýene"],
    ["Маеса", "Maýesa"],
    ["Вагыз БОРЩ", "Wagyz BORŞÇ"],
  ],
  ["odni-tuk-Cyrl-Latn-2015", "х is h", ["Хемра", "Hemra"], ["Кешши", "Keshi"], ["Ене", "Ene"]],
  [
    "bgnpcgn-tat-Cyrl-Latn-2007",
    "q and ğ beside back vowels, k and g beside front ones",
    ["Кукмара", "Quqmara"],
    ["Күгәрчен", "Kügərçen"],
    ["Гали", "Ğali"],
    ["гөл", "gɵl"],
    ["чик", "çik"],
    ["ирк", "irk"],
    ["ак", "aq"],
  ],
  [
    "bgnpcgn-tat-Cyrl-Latn-2007",
    "е, у, я, ю by their neighbours",
    ["елан", "yılan"],
    ["Еникәй", "Yenikəy"],
    ["сәер", "səyer"],
    ["иелде", "ielde"],
    ["тау", "taw"],
    ["яктылык", "yaqtılıq"],
    ["яшен", "yäşen"],
    ["мәдәният", "mədəniät"],
    ["көю", "kɵyü"],
    ["тәэмин", "tə’min"],
    ["кыйммәт", "qimmət"],
  ],
  ["bgnpcgn-tat-Cyrl-Latn-2007", "i and ı have capitals of their own", ["ИДЕЛ ЫК", "İDEL IQ"]],
  ["odni-tat-Cyrl-Latn-2015", "plain letters", ["Җәмилә", "Jamila"], ["Ильгиз", "Ilgiz"]],
  ["odni-uig-Cyrl-Latn-2015", "в w, х x, ә e", ["Хотән", "Xoten"], ["Әзиз", "Eziz"], ["Ваһит", "Wahit"]],
  [
    "bgnpcgn-uzb-Cyrl-Latn-1979",
    "ye at the start of a syllable",
    ["Ер", "Yer"],
    ["Раъно", "Raʼno"],
    ["муаяйен", "muayayen"],
  ],
  [
    "bgnpcgn-uzb-Cyrl-Latn-2000",
    "the alphabet of 1995",
    ["Вобкент", "Vobkent"],
    ["Чўл", "Cho‘l"],
    ["шоир", "shoir"],
    ["боғ", "bog‘"],
  ],
  [
    "odni-uzb-Cyrl-Latn-2015",
    "only digraphs lose their double",
    ["Муҳаммад", "Muhammad"],
    ["қишшоқ", "qishoq"],
    ["Юнус", "Yunus"],
  ],
  ["uz-uzb-Cyrl-Latn", "one value a letter", ["Ер", "Er"], ["цирк", "sirk"], ["Чўл", "Choʻl"]],
  [
    "uz-uzb-Cyrl-Latn-1995",
    "with the spelling rules",
    ["Ер", "Yer"],
    ["цирк", "sirk"],
    ["функция", "funksiya"],
    ["полиция", "politsiya"],
    ["асҳоб", "asʼhob"],
  ],
  ["iso-kaz-Cyrl-Latn-9-1995", "letter for letter", ["Үкілі Ұлы", "Ùkìlì U̇ly"]],
  ["iso-che-Cyrl-Latn-9-1995", "the palochka is a double dagger", ["гӏала", "g‡ala"]],
  ["alalc-kaz-Cyrl-Latn-1997", "ligatures have one capital", ["Ңыр Ция", "N͡Gyr T͡Sii͡a"]],
];

describe("schemes of the Turkic, Iranian, Caucasian and other languages", () => {
  for (const [scheme, rule, ...words] of RULES) {
    it(`${scheme}: ${rule}`, () => {
      for (const [source, latin] of words)
        assert.equal(romanize(source, scheme).text, normalized(latin, "NFC"), source);
    });
  }

  it("are there for every language", () => {
    const languages = new Set(schemeDescriptions().map(({ language }) => language));
    assert.deepEqual(
      LANGUAGES.filter((language) => !languages.has(language)),
      [],
    );
    assert.equal(findScheme("iuliia:uz")?.id, "uz-uzb-Cyrl-Latn");
  });

  it("leave no letter as it was, whole blocks through", () => {
    const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const all = letters.filter((letter) => BLOCKS.test(letter) && /\p{L}/u.test(letter)).join(" ");
    const ours = schemeDescriptions().filter(({ language }) => LANGUAGES.includes(language));
    for (const { id, script } of ours) {
      const own =
        script === "Cyrl"
          ? /\p{Script=Cyrillic}/u
          : script === "Armn"
            ? /\p{Script=Armenian}/u
            : /\p{Script=Georgian}/u;
      assert.doesNotMatch(romanize(all, id).text, own, id);
    }
  });

  it("say nothing of text in the language's own letters, and name a letter of another", () => {
    assert.deepEqual(romanize("Қарағанды, Әулиеағаш, Іле", "bgnpcgn-kaz-Cyrl-Latn-1979").findings, []);
    const [found] = romanize("Ѣлан", "bgnpcgn-tat-Cyrl-Latn-2007").findings;
    assert.equal(found?.rule, "romanization/letter-outside-scheme");
  });
});
