import { romanize, schemeDescriptions, soundKey, soundKeys } from "../../romanization/index.js";
import type { Reason } from "../../model/index.js";
import { editDistanceWithin, remember } from "../../text/index.js";
import type { TitleWord } from "../title-text-words.js";
import { fittingScheme, type SchemeFit } from "./scheme-fit.js";
import type { Titled } from "./titled.js";
import { quoted, reasonFor, relation, type TitleRelation } from "./verdict.js";

/** Letters that only some languages in Cyrillic have, and the language they speak for. */
const LETTERS_OF: readonly (readonly [RegExp, string])[] = [
  [/[ўЎ]/, "be"],
  [/[їєґЇЄҐ]/, "uk"],
  [/[ђћЂЋ]/, "sr"],
  [/[ѓќѕЃЌЅ]/, "mk"],
  [/[љњџјЉЊЏЈ]/, "sr"],
  [/[әғқңұһӘҒҚҢҰҺ]/, "kk"],
  [/[өүӨҮ]/, "mn"],
  [/[іІ]/, "uk"],
];
const BY_SCRIPT: Readonly<Partial<Record<string, string>>> = { Geor: "ka", Armn: "hy" };
/** Of the sounds, so many may differ; in a short title none. */
const MAY_DIFFER = 0.17;
const SHORT = 6;
/** Of a title that is near a transcription, so much must be that transcription wholly. */
const MOSTLY = 0.5;
const LONGEST_KEY = 160;

/** тч and ч, сч and щ are written and read alike, and что is read што: Матч, Match; Счастье, Schast'e. */
const merged = (key: string): string => key.replaceAll("tC", "C").replaceAll("sC", "S").replaceAll("Ct", "St");
const keyOf = remember((word: string): string => merged(soundKey(word)));
/** With cz, which GOST writes for ц, read so as well. */
const keysOf = remember((word: string): readonly string[] => {
  const lower = word.toLowerCase();
  const keys = lower.includes("cz") ? [...soundKeys(lower), soundKey(lower.replaceAll("cz", "ts"))] : soundKeys(lower);
  return [...new Set(keys.map(merged))];
});

const languagesWithSchemes = new Set<string>();
const pivots = new Map<string, string>();

/** The language a title of another script is romanized from; undefined when no scheme is known for the script. */
export function sourceLanguage({ text, script, language }: Titled): string | undefined {
  if (script !== "Cyrl") return BY_SCRIPT[script];
  if (languagesWithSchemes.size === 0) {
    for (const scheme of schemeDescriptions()) languagesWithSchemes.add(scheme.language);
  }
  if (language !== undefined && language !== "ru" && languagesWithSchemes.has(language)) return language;
  return LETTERS_OF.find(([letters]) => letters.test(text))?.[1] ?? "ru";
}

/** The words of a title as sounds: of Georgian and Armenian by way of the first scheme for them. */
function soundsOfSource({ words, script }: Titled, language: string): readonly string[] {
  if (script === "Cyrl") return words.map(({ printed }) => keyOf(printed));
  let pivot = pivots.get(language);
  if (pivot === undefined) {
    pivot = schemeDescriptions().find((scheme) => scheme.language === language)?.id ?? "";
    pivots.set(language, pivot);
  }
  return pivot === "" ? [] : words.map(({ printed }) => keyOf(romanize(printed, pivot).text));
}

/** The reading of a Latin word that answers a sound, else its usual reading. */
function soundOfLatin({ printed }: TitleWord, answers: string | undefined): string {
  const keys = keysOf(printed);
  return answers !== undefined && keys.includes(answers) ? answers : keys[0]!;
}

/** How much of the sounds differs, 0 to 1; undefined when too much. */
function soundDistance(source: readonly string[], latin: readonly TitleWord[]): number | undefined {
  const sounds = latin.map((word, at) => soundOfLatin(word, source[at]));
  const [a, b] = [source.join(""), sounds.join("")];
  if (a === "" || b === "") return undefined;
  if (a === b) return 0;
  const length = Math.max(a.length, b.length);
  if (length < SHORT || length > LONGEST_KEY) return undefined;
  const distance = editDistanceWithin(a, b, Math.floor(length * MAY_DIFFER));
  if (distance === undefined) return undefined;
  const apart = source.length === sounds.length && sounds.some((sound, at) => isOtherWord(source[at]!, sound));
  return apart ? undefined : distance / length;
}

/** Words of no scheme that are one all the same keep most of their sounds: one that loses a third is another. */
const SOUNDS_TO_ONE_LOST = 3;
/** And so is a short one that loses any, where no scheme speaks for it: река, ruka. */
const SHORT_WORD = 4;

function isOtherWord(source: string, latin: string): boolean {
  const most = Math.floor(Math.max(source.length, latin.length) / SOUNDS_TO_ONE_LOST);
  return editDistanceWithin(source.slice(0, LONGEST_KEY), latin.slice(0, LONGEST_KEY), most) === undefined;
}

/** Whether a short word of one title sounds otherwise in the other; k for х is a habit of English readers: Kleb. */
function hasOtherShortWord(source: readonly string[], latin: readonly TitleWord[]): boolean {
  if (source.length !== latin.length) return false;
  return source.some((sounds, at) => {
    const other = soundOfLatin(latin[at]!, sounds);
    if (sounds === other || sounds.replaceAll("h", "k") === other) return false;
    return Math.max(sounds.length, other.length) <= SHORT_WORD;
  });
}

/**
 * Whether the second title is the first in Latin letters, by which scheme or for readers of which language; undefined
 * when it does not sound like it. Spellings that follow no scheme, or several, score lower.
 */
export function romanizedTitle(source: Titled, latin: Titled): TitleRelation | undefined {
  const language = sourceLanguage(source);
  if (language === undefined) return undefined;
  const sounds = soundsOfSource(source, language);
  const distance = soundDistance(sounds, latin.words);
  if (distance === undefined) return undefined;
  const fit = fittingScheme(source.text, language, latin.text);
  if ((fit === undefined || fit.fit === "near") && distance > 0 && hasOtherShortWord(sounds, latin.words)) {
    return undefined;
  }
  const params = { a: quoted(source.text), b: quoted(latin.text) };
  if (fit === undefined) return relation("romanization", 0.85 - distance, [reasonFor("title/same-reading", params)]);
  return judged(fit, distance, params, latin.language);
}

function judged(
  fit: SchemeFit,
  distance: number,
  params: { a: string; b: string },
  latinLanguage: string | undefined,
): TitleRelation {
  const transcribed = fit.scheme.startsWith("transcription:");
  const kind = transcribed ? "transcription" : "romanization";
  const language = transcribed ? fit.scheme.slice("transcription:".length) : undefined;
  const named: Reason =
    language !== undefined
      ? reasonFor("title/transcription-language", { ...params, language })
      : reasonFor("title/scheme", { ...params, scheme: fit.scheme });
  switch (fit.fit) {
    case "exact":
      // Solaris fits several languages: which one is meant is sure only where it is said.
      return relation(kind, language === undefined || language === latinLanguage ? 1 : 0.98, [named]);
    case "yo":
      return relation(kind, 0.98, [named]);
    case "marks":
      return relation(kind, 0.97, [named, reasonFor("title/marks-dropped", params)]);
    case "signs":
      return relation(kind, 0.96, [named, reasonFor("title/soft-sign", params)]);
    case "near": {
      const nearest = reasonFor("title/nearest-scheme", { ...params, scheme: fit.scheme });
      const heard = reasonFor(distance === 0 ? "title/same-reading" : "title/near-reading", params);
      const nearKind = distance === 0 && fit.inSameWords >= MOSTLY ? kind : "romanization";
      return relation(nearKind, distance === 0 ? 0.9 : 0.85 - distance, [heard, nearest]);
    }
  }
}

/**
 * Whether two titles in Latin letters sound alike word by word, as two romanizations of one title do. Doubled consonants
 * are the same in all schemes: Diner and Dinner are two words.
 */
export function soundAlike(a: Titled, b: Titled): boolean {
  return (
    a.words.length === b.words.length &&
    a.words.every((word, at) => {
      const other = b.words[at]!;
      if (word.folded === other.folded) return true;
      if (doubledConsonants(word.folded) !== doubledConsonants(other.folded)) return false;
      const keys = keysOf(other.printed);
      return keysOf(word.printed).some((key) => key.length > 1 && keys.includes(key));
    })
  );
}

function doubledConsonants(word: string): string {
  return (word.match(/([bcdfgklmnprtvz])\1/g) ?? []).join();
}
