/** Georgian and Armenian letters as English schemes write them. */
const CAUCASIAN_LETTERS =
  "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh " +
  "աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv ևev փp քk օo ֆf";

/**
 * What the letters of Cyrillic, Georgian and Armenian are in the neutral key: no scheme of romanization is followed, for
 * the key is the point where all of them meet.
 */
const NEUTRAL_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    д: "d",
    е: "e",
    ё: "e",
    ж: "j",
    з: "z",
    и: "i",
    й: "i",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ф: "f",
    х: "h",
    ц: "c",
    ч: "h",
    ш: "h",
    щ: "h",
    ъ: "",
    ы: "i",
    ь: "",
    э: "e",
    ю: "iu",
    я: "ia",
    і: "i",
    ї: "i",
    є: "e",
    ґ: "g",
    ў: "u",
    ѣ: "e",
    ѳ: "f",
    ѵ: "i",
    ә: "a",
    ғ: "g",
    қ: "k",
    ң: "n",
    ө: "o",
    ү: "u",
    ұ: "u",
    һ: "h",
    ј: "j",
    љ: "lj",
    њ: "nj",
    ћ: "c",
    ђ: "dj",
    џ: "dzh",
    ѓ: "g",
    ќ: "k",
    ѕ: "dz",
    ...Object.fromEntries(CAUCASIAN_LETTERS.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)])),
  }),
);

/** The letters that {@link neutralLetter} knows; Armenian writes u in two. */
export const TO_BE_NEUTRAL = /ու|[\u0400-\u04ff\u0531-\u0587\u10a0-\u10ff]/g;

/** A small letter of Cyrillic, Georgian or Armenian as it stands in the neutral key. */
export function neutralLetter(letter: string): string {
  return letter === "ու" ? "u" : (NEUTRAL_LETTERS.get(letter) ?? letter);
}

/** Latin letters of scholarly schemes that say more with their mark than without: š is sh, not s. */
export const MARKED_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ š: "sh", č: "ch", ž: "zh", ŝ: "shch" }),
);
