import { inOneScript, remember } from "../../text/index.js";
import { fitsAlphabet, fitsCentralEuropean } from "./alphabets.js";
import { confusion } from "./code-pages.js";
import type { DamageKind } from "./repaired-text.js";

/** A word put right, and what was wrong with it. */
export interface RepairedWord {
  readonly text: string;
  readonly kind: DamageKind;
}

const LATIN_CONFUSIONS: readonly (readonly [DamageKind, ReadonlyMap<string, string>])[] = [
  ["8859-2-as-1", confusion("8859-1", "8859-2")],
  ["1250-as-1252", confusion("1252", "1250")],
  ["1250-as-mac", confusion("mac", "1250")],
];
const CYRILLIC_CONFUSIONS: readonly (readonly [DamageKind, ReadonlyMap<string, string>])[] = [
  ["1251-as-1252", confusion("1252", "1251")],
  ["koi8-as-1252", confusion("1252", "koi8")],
];
const CASE_CONFUSIONS: readonly (readonly [DamageKind, ReadonlyMap<string, string>])[] = [
  ["koi8-as-1251", confusion("1251", "koi8")],
  ["1251-as-koi8", confusion("koi8", "1251")],
];

const VOWEL = /[аеёиоуыэюяіїє]/iu;
const CONSONANT = /[бвгджзйклмнпрстфхцчшщґ]/iu;
const CYRILLIC_WORD = /^(?:\p{Lu}?[\p{Ll}'’-]+|\p{Lu}+|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+)$/u;

function replaced(word: string, letters: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => letters.get(letter) ?? letter).join("");
}

/** A word of Cyrillic letters in usual case, with vowels and consonants, and none but letters of living alphabets. */
function fitsCyrillic(word: string): boolean {
  return (
    /^[а-яёіїєґўА-ЯЁІЇЄҐЎ'’-]+$/u.test(word) &&
    CYRILLIC_WORD.test(word) &&
    VOWEL.test(word) &&
    (word.length < 3 || CONSONANT.test(word))
  );
}

/** How Cyrillic words sound: vowels and consonants alternate, and the commonest letters are common. */
function naturalness(word: string): number {
  const letters = [...word.toLowerCase()];
  const common = letters.filter((letter) => "оеаинтсрвлкмд".includes(letter)).length;
  const changes = letters.filter((letter, at) => at > 0 && VOWEL.test(letter) !== VOWEL.test(letters[at - 1]!)).length;
  return common + changes;
}

function best(word: string, confusions: typeof CYRILLIC_CONFUSIONS): RepairedWord | undefined {
  const read = confusions
    .map(([kind, letters]) => ({ kind, text: replaced(word, letters) }))
    .filter(({ text }) => fitsCyrillic(text));
  return read.sort((a, b) => naturalness(b.text) - naturalness(a.text))[0];
}

/** Cyrillic read as Western: a word of accented letters only, which no language has. */
function cyrillicAsWestern(word: string): RepairedWord | undefined {
  if (word.length < 3 || !/^[\u00a8\u00b8\u00c0-\u00ff\u00aa\u00af\u00ba\u00bf\u00b2\u00b3'’-]+$/u.test(word))
    return undefined;
  return best(word, CYRILLIC_CONFUSIONS);
}

/** Windows-1251 and KOI8-R read as each other turn the case of letters: `юМДПЕИ`. */
function turnedCase(word: string): RepairedWord | undefined {
  return /^\p{Ll}\p{Lu}{2,}$/u.test(word) && /^[а-яёА-ЯЁ]+$/u.test(word) ? best(word, CASE_CONFUSIONS) : undefined;
}

/** Signs that stand in no word. */
const FOREIGN_SIGN = /[¹²³¼½¾¶±¿£¦©®·¯˘˝˙ˇ≥≤πº¸¨ªþ√∫∑∂∆Ω◊]/u;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;

/**
 * Central European text read as Western or Macintosh: no alphabet has the letters as they stand, one has them repaired. What
 * several encodings could have done is told in all the ways.
 */
function centralEuropean(word: string): readonly RepairedWord[] {
  if (word.length < 3 || /[А-я]/u.test(word) || (fitsAlphabet(word) && !FOREIGN_SIGN.test(word))) return [];
  return LATIN_CONFUSIONS.flatMap(([kind, letters]) => {
    const text = replaced(word, letters);
    const worse = CAPITAL_INSIDE.test(text) && !CAPITAL_INSIDE.test(word);
    const fits = /^[\p{L}'’-]+$/u.test(text) && fitsCentralEuropean(text) && !FOREIGN_SIGN.test(text);
    return text !== word && fits && !worse ? [{ text, kind }] : [];
  });
}

/** `ţ` with a cedilla is a Romanian `ț`; `ş` is one only beside letters that Turkish does not have. */
function cedilla(word: string): RepairedWord | undefined {
  if (!/[ţşŢŞ]/u.test(word)) return undefined;
  const romanian = /[ţăŢĂ]/u.test(word) && !/[ğıçöü]/iu.test(word);
  const letters = new Map([
    ["ţ", "ț"],
    ["Ţ", "Ț"],
    ...(romanian
      ? ([
          ["ş", "ș"],
          ["Ş", "Ș"],
        ] as const)
      : []),
  ]);
  const text = replaced(word, letters);
  return text === word ? undefined : { text, kind: "cedilla" };
}

function mixedScript(word: string): RepairedWord | undefined {
  const text = inOneScript(word);
  return text === word ? undefined : { text, kind: "mixed-script" };
}

const LONGEST = 60;

/**
 * How a word with damaged characters was meant, the likeliest first; empty when it is sound, or when no repair makes it fit
 * an alphabet. A German `ö` in a German word survives, for the word fits as it stands.
 */
export const repairsOfWord: (word: string) => readonly RepairedWord[] = remember((word) => {
  if (word.length > LONGEST) return [];
  const sure = mixedScript(word) ?? cyrillicAsWestern(word) ?? turnedCase(word);
  if (sure) return [sure];
  const central = centralEuropean(word);
  const comma = central.length > 0 ? undefined : cedilla(word);
  return comma ? [comma] : central;
});

const WEAK = /[ÈèØøìÌùÙòÒñæêÆÊ]/u;

/** A word that fits as it stands, but whose page was damaged in a known way: only letters that this way often leaves. */
export function repairLikeOthers(word: string, kind: DamageKind): RepairedWord | undefined {
  if (kind === "cedilla" && /[şŞ]/u.test(word) && !/[ğıçöü]/iu.test(word)) {
    return { text: word.replace(/ş/gu, "ș").replace(/Ş/gu, "Ș"), kind };
  }
  const letters = LATIN_CONFUSIONS.find(([its]) => its === kind)?.[1];
  if (!letters || word.length < 4 || word.length > LONGEST || !WEAK.test(word)) return undefined;
  const text = replaced(word, letters);
  return text !== word && fitsCentralEuropean(text) && /[čřěůňČŘĚŮŇńęć]/u.test(text) ? { text, kind } : undefined;
}
