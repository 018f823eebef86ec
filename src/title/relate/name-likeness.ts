import { soundKey, soundKeys } from "../../romanization/index.js";
import { editDistanceWithin, remember } from "../../text/index.js";

/** Endings of cases and sexes as they stand in a sound key. */
const ENDINGS = /(?:ogo|omu|emu|ami|oi|ei|om|em|im|ih|ov|ev|ah|am|u|a|e|i|o|y|s)$/;
const VOWEL_AT_END = /[aeiou]$/;
const SHORTEST_STEM = 3;
const SHORTEST_INEXACT = 6;
/** Spellings of international words that no reading of letters makes equal: photo, theatre, rhythm, physique. */
const LEARNED: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/th/g, "t"],
  [/rh/g, "r"],
  [/qu/g, "kv"],
  [/ck/g, "k"],
  [/tion/g, "cia"],
];

interface SoundOfWord {
  readonly keys: readonly string[];
  readonly stems: readonly string[];
}

function stemOf(key: string): string {
  let stem = key;
  for (let round = 0; round < 2; round++) {
    const shorter = stem.replace(ENDINGS, "");
    if (shorter.length < SHORTEST_STEM) break;
    stem = shorter;
  }
  return stem;
}

function learned(word: string): string {
  let plain = word.toLowerCase();
  for (const [pattern, letters] of LEARNED) plain = plain.replace(pattern, letters);
  return plain;
}

const soundOf = remember((word: string): SoundOfWord => {
  const plain = learned(word);
  const spellings = plain === word.toLowerCase() ? soundKeys(word) : [...soundKeys(word), soundKey(plain)];
  // Гамлет, Гарри: Russian writes a foreign h as г.
  const keys = [...new Set(spellings.map((key) => key.replace(/^g/, "h")))];
  return { keys, stems: [...new Set(keys.map(stemOf))] };
});

/** Аси, Asya: too short to lose an ending, but for the last vowel the same. */
function isShortName(a: string, b: string): boolean {
  return a.length === b.length && a.length <= 4 && a.startsWith(b.slice(0, -1)) && [a, b].every(endsInVowel);
}

function endsInVowel(key: string): boolean {
  return VOWEL_AT_END.test(key);
}

/**
 * How alike two folded words of any scripts sound, their endings aside: 1 for the same sounds, .9 for the same stem (Алексея,
 * Aleksey), .8 for short names with another vowel at the end, .7 for long stems one sound apart, else 0.
 */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const soundsA = soundOf(a);
  const soundsB = soundOf(b);
  if (soundsA.keys.some((key) => key.length > 1 && soundsB.keys.includes(key))) return 1;
  if (soundsA.stems.some((stem) => stem.length >= SHORTEST_STEM && soundsB.stems.includes(stem))) return 0.9;
  if (soundsA.keys.some((key) => key.length > 2 && soundsB.keys.some((other) => isShortName(key, other)))) return 0.8;
  const [stemA, stemB] = [soundsA.stems[0]!, soundsB.stems[0]!];
  if (Math.min(stemA.length, stemB.length) < SHORTEST_INEXACT || !stemB.startsWith(stemA.charAt(0))) return 0;
  if (stemA.length > 40 || stemB.length > 40) return 0;
  return editDistanceWithin(stemA, stemB, stemA.length >= 9 ? 2 : 1) === undefined ? 0 : 0.7;
}
