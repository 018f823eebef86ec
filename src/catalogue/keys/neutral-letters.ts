/**
 * What the letters of Cyrillic are in the neutral key: no scheme of romanization is followed, for the key is the point
 * where all of them meet.
 */
export const CYRILLIC_LETTERS: ReadonlyMap<string, string> = new Map(
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
  }),
);

/** Latin letters of scholarly schemes that say more with their mark than without: š is sh, not s. */
export const MARKED_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ š: "sh", č: "ch", ž: "zh", ŝ: "shch" }),
);
