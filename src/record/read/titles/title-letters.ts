/** The letters beyond a to z that languages in Latin letters are written with, small. */
const ALPHABETS: Readonly<Record<string, string>> = {
  et: "õäöüšž",
  fi: "äöåšž",
  sv: "åäö",
  no: "æøåéòô",
  nb: "æøåéòô",
  da: "æøåé",
  is: "áðéíóúýþæö",
  lv: "āčēģīķļņšūž",
  lt: "ąčęėįšųūž",
  pl: "ąćęłńóśźż",
  cs: "áčďéěíňóřšťúůýž",
  sk: "áäčďéíĺľňóôŕšťúýž",
  sl: "čšž",
  hr: "čćđšž",
  bs: "čćđšž",
  sr: "čćđšž",
  hu: "áéíóöőúüű",
  ro: "ăâîșțşţ",
  tr: "çğıöşüâî",
  az: "çəğıöşü",
  sq: "çë",
  de: "äöüß",
  nl: "éëïóöü",
  fr: "àâæçéèêëîïôœùûüÿ",
  it: "àèéìòù",
  es: "áéíñóúü",
  pt: "áâãàçéêíóôõú",
  ca: "àçéèíïóòúü",
};

function lettersBeyondPlain(text: string): ReadonlySet<string> {
  return new Set([...text.toLowerCase()].filter((letter) => /[^\P{L}\p{ASCII}]/u.test(letter)));
}

/** Whether a text has a letter that a language, whose alphabet is known, does not have: `č` is not Polish. */
export function lacksLetters(text: string, language: string): boolean {
  const alphabet = ALPHABETS[language];
  return alphabet !== undefined && [...lettersBeyondPlain(text)].some((letter) => !alphabet.includes(letter));
}

/** Letters of scholarly romanizations, which say nothing of a language in Latin letters. */
const SCHOLARLY = "čšžěëèéûâŝêïöü";

/** Whether a text has a letter that no romanization of Cyrillic is written with: `ī`, `õ`. */
export function hasOwnLetters(text: string): boolean {
  return [...lettersBeyondPlain(text)].some((letter) => !SCHOLARLY.includes(letter));
}

/** Among languages the first that has all letters of a text; undefined when none has, or the text has plain letters only. */
export function languageOfLetters(text: string, among: readonly string[]): string | undefined {
  const letters = lettersBeyondPlain(text);
  if (letters.size === 0) return undefined;
  return among.find((language) => {
    const alphabet = ALPHABETS[language];
    return alphabet !== undefined && [...letters].every((letter) => alphabet.includes(letter));
  });
}
