/** Letters with marks, and letters of their own, that languages in Latin script use; small ones. */
const ALPHABETS: readonly string[] = [
  "àâæçéèêëîïôœùûüÿ", // French
  "äöüß", // German
  "áéíñóúü", // Spanish
  "áâãàçéêíóôõúü", // Portuguese
  "àèéìíîòóùú", // Italian
  "éëïöüèê", // Dutch
  "æøåéóò", // Danish, Norwegian
  "åäöéüõšž", // Swedish, Finnish, Estonian
  "áðéíóúýþæö", // Icelandic
  "àçèéíïòóúü", // Catalan
  "áčďéěíňóřšťúůýž", // Czech
  "áäčďéíĺľňóôŕšťúýž", // Slovak
  "ąćęłńóśźż", // Polish
  "áéíóöőúüű", // Hungarian
  "čćđšž", // Croatian, Slovene, Serbian
  "ăâîșțşţ", // Romanian
  "āčēģīķļņšūž", // Latvian
  "ąčęėįšųūž", // Lithuanian
  "âçğıöşüî", // Turkish
  "çë", // Albanian
  "âêîôûŵŷ", // Welsh
];

const SETS = ALPHABETS.map((letters) => new Set(letters));
const CENTRAL = SETS.slice(10, 16);
const ASCII = /[a-z'’\u2010-]/u;

function fits(word: string, sets: readonly ReadonlySet<string>[]): boolean {
  const special = [...word.toLowerCase()].filter((letter) => !ASCII.test(letter));
  return sets.some((letters) => special.every((letter) => letters.has(letter)));
}

/** Whether some alphabet has every letter of a word; not when it holds other signs. */
export function fitsAlphabet(word: string): boolean {
  return fits(word, SETS);
}

/** Whether an alphabet that ISO 8859-2 and Windows-1250 were made for has every letter of a word. */
export function fitsCentralEuropean(word: string): boolean {
  return fits(word, CENTRAL);
}
