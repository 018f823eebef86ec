/** Latin spellings of Cyrillic letters, longest first: the plain readings of the usual English schemes. */
const CHUNKS: readonly (readonly [string, string])[] = (
  "shch щ|sch щ|zh ж|kh х|ts ц|ch ч|sh ш|yu ю|iu ю|ju ю|ya я|ia я|ja я|yo е|ye е|je е|yi и|yy ый|iy ий|ii ий|ij ий|yj ый|" +
  "a а|b б|c ц|č ч|d д|e е|ë е|ė э|f ф|g г|h х|i и|ï и|ĭ й|j й|k к|l л|m м|n н|o о|p п|q к|r р|s с|š ш|t т|u у|v в|w в|x х|" +
  "y ы|z з|ž ж|' ь|’ ь|ʹ ь|ʼ ь"
)
  .split("|")
  .map((pair) => pair.split(" ") as [string, string]);

const byLength = [4, 3, 2, 1].map((length) => new Map(CHUNKS.filter(([latin]) => latin.length === length)));
const VOWEL = /[аеиоуыэюя]/;
const LONGEST = 60;

/** Consonants behind which a soft sign is often dropped. */
const SOFTENED = /[лнтсдрзвмбп]/;
const MOST_READINGS = 14;

function plainReading(word: string): string {
  let cyrillic = "";
  for (let at = 0; at < word.length;) {
    const length = [4, 3, 2, 1].find((size) => byLength[4 - size]!.has(word.slice(at, at + size)));
    if (length === undefined) return "";
    const letters = byLength[4 - length]!.get(word.slice(at, at + length))!;
    const afterVowel = VOWEL.test(cyrillic[cyrillic.length - 1] ?? "");
    cyrillic += letters === "ы" && (afterVowel || cyrillic === "") ? "й" : letters;
    at += length;
  }
  return cyrillic;
}

/**
 * The Russian or Ukrainian words that a word in Latin letters may romanize, in small letters, the plainest first:
 * `Tovarishchi` → `товарищи`; `noch` → `ноч`, `ночь`. Soft signs that were dropped are put back in one place at a time.
 * Empty when a letter has no reading or the word is too long to be one.
 */
export function cyrillicReadings(word: string, language: string): readonly string[] {
  return word.length > LONGEST ? [] : inLettersOf(language, withSoftSigns(word.toLowerCase()));
}

/** The same for a word that German or French may have spelt: `schurawli` → `журавли`; empty where no letter says so. */
export function transcribedReadings(word: string, language: string): readonly string[] {
  return word.length > LONGEST ? [] : inLettersOf(language, asEnglish(word.toLowerCase()).flatMap(withSoftSigns));
}

function inLettersOf(language: string, readings: readonly string[]): readonly string[] {
  return language === "uk" ? readings.map(inUkrainianLetters) : readings;
}

/** What German and French write for sounds that English schemes have other letters for. */
const GERMAN = /sch|w/;
const FRENCH = /ch|ou|gu[eiï]|j/;

/** How a word in German or French letters would be written in English ones. */
function asEnglish(word: string): readonly string[] {
  const german = word.replaceAll("schtsch", "shch").replaceAll("tsch", "ch").replaceAll("w", "v");
  const french = word
    .replace(/(?<!t)ch/g, "sh")
    .replaceAll("tch", "ch")
    .replaceAll("ou", "u");
  return [
    ...(GERMAN.test(word) ? [german.replaceAll("sch", "sh"), german.replaceAll("sch", "zh")] : []),
    ...(FRENCH.test(word) ? [french.replace(/gu(?=[eiï])/g, "g").replaceAll("j", "zh")] : []),
  ];
}

function withSoftSigns(word: string): readonly string[] {
  const plain = plainReading(word);
  if (plain === "") return [];
  const readings = [plain];
  if (plain.endsWith("ы")) readings.push(`${plain}й`, `${plain.slice(0, -1)}ий`);
  for (let at = plain.length; at > 1 && readings.length < MOST_READINGS; at--) {
    const next = plain[at];
    if (next !== "ь" && SOFTENED.test(plain[at - 1]!)) readings.push(`${plain.slice(0, at)}ь${plain.slice(at)}`);
  }
  if (/[шчж]$/.test(plain)) readings.push(`${plain}ь`);
  return readings;
}

/** What English schemes write i and y is і and и there. */
function inUkrainianLetters(word: string): string {
  return word.replaceAll("и", "і").replaceAll("ы", "и");
}
