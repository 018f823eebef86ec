/** How much of a text is written in which letters. */
export interface ScriptCount {
  /** ISO 15924. */
  readonly script: string;
  /** Letters, weighed by how much one of them says: a Chinese character is worth a short word. */
  readonly weight: number;
}

interface ScriptRange {
  readonly script: string;
  readonly weight: number;
  readonly letter: RegExp;
}

const RANGES: readonly ScriptRange[] = [
  { script: "Latn", weight: 1, letter: /\p{Script=Latin}/u },
  { script: "Cyrl", weight: 1, letter: /\p{Script=Cyrillic}/u },
  { script: "Hani", weight: 3, letter: /\p{Script=Han}/u },
  { script: "Jpan", weight: 2, letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { script: "Kore", weight: 2, letter: /\p{Script=Hangul}/u },
  { script: "Arab", weight: 1, letter: /\p{Script=Arabic}/u },
  { script: "Hebr", weight: 1, letter: /\p{Script=Hebrew}/u },
  { script: "Grek", weight: 1, letter: /\p{Script=Greek}/u },
  { script: "Armn", weight: 1, letter: /\p{Script=Armenian}/u },
  { script: "Geor", weight: 1, letter: /\p{Script=Georgian}/u },
  { script: "Thai", weight: 1, letter: /\p{Script=Thai}/u },
  { script: "Deva", weight: 1, letter: /\p{Script=Devanagari}/u },
];

/** A script leads when it holds this share of the text: an English term in a Chinese line leaves it Chinese. */
const LEADING = 0.3;
const KANA_PER_KANJI = 8;
const NO_LETTER = RANGES.length;
/** The range of every character of the Basic Multilingual Plane, filled as characters are met; 255 = not met yet. */
const rangeOf = new Uint8Array(0x10000).fill(255);

function rangeOfUnit(unit: number): number {
  const known = rangeOf[unit] ?? NO_LETTER;
  if (known !== 255) return known;
  const letter = String.fromCharCode(unit);
  const found = /\p{L}/u.test(letter) ? RANGES.findIndex((range) => range.letter.test(letter)) : -1;
  return (rangeOf[unit] = found < 0 ? NO_LETTER : found);
}

/** Weights of the scripts of a text, the heaviest first; empty for a text without letters. Japanese counts its kanji. */
export function scriptsOf(text: string): readonly ScriptCount[] {
  const units = new Uint32Array(RANGES.length + 1);
  for (let at = 0; at < text.length; at++) units[rangeOfUnit(text.charCodeAt(at))]!++;
  const found: { script: string; weight: number }[] = [];
  for (let at = 0; at < RANGES.length; at++) {
    const { script, weight } = RANGES[at]!;
    if (units[at] !== 0) found.push({ script, weight: units[at]! * weight });
  }
  return found.length < 2 ? found : withKanji(found).sort((a, b) => b.weight - a.weight);
}

/** A Japanese sentence holds particles in kana; a Chinese one at most a name or a symbol such as の. */
function withKanji(scripts: { script: string; weight: number }[]): ScriptCount[] {
  const han = scripts.find(({ script }) => script === "Hani");
  const kana = scripts.find(({ script }) => script === "Jpan");
  if (han === undefined || kana === undefined) return scripts;
  const [kept, lost] = kana.weight * KANA_PER_KANJI >= han.weight ? [kana, han] : [han, kana];
  kept.weight += lost.weight;
  return scripts.filter((one) => one !== lost);
}

/** The script that leads a text: other letters than Latin ones lead already with three tenths of the weight. */
export function leadingScript(scripts: readonly ScriptCount[]): string | undefined {
  if (scripts.length < 2) return scripts[0]?.script;
  const total = scripts.reduce((sum, { weight }) => sum + weight, 0);
  const other = scripts.find(({ script, weight }) => script !== "Latn" && weight >= total * LEADING);
  return other?.script ?? scripts[0]?.script;
}

/** The languages of the scripts that one language of subtitles, or nearly one, is written in. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Hani: "zh",
  Jpan: "ja",
  Kore: "ko",
  Hebr: "he",
  Grek: "el",
  Armn: "hy",
  Geor: "ka",
  Thai: "th",
  Deva: "hi",
};

const PERSIAN = /[پچژگ]/u;

/** The language that a script alone shows: Greek, Hebrew, kana …; undefined for Latin, Cyrillic and unknown letters. */
export function languageOfScript(script: string, text: string): string | undefined {
  if (script === "Arab") return PERSIAN.test(text) ? "fa" : "ar";
  return LANGUAGE_OF_SCRIPT[script];
}
