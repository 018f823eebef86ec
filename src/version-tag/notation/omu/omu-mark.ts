import type { CompactMark } from "../compact-mark.js";

/** The letters that German houses put between "m" and "U" for a language. */
const LETTERS: Readonly<Record<string, string>> = {
  e: "en",
  en: "en",
  eng: "en",
  engl: "en",
  d: "de",
  dt: "de",
  de: "de",
  ger: "de",
  deu: "de",
  deut: "de",
  f: "fr",
  fr: "fr",
  frz: "fr",
  franz: "fr",
  i: "it",
  it: "it",
  ital: "it",
  s: "es",
  sp: "es",
  span: "es",
  r: "ru",
  ru: "ru",
  russ: "ru",
  nl: "nl",
  ndl: "nl",
  pl: "pl",
  poln: "pl",
  t: "tr",
  tr: "tr",
  türk: "tr",
  turk: "tr",
};

const FAMILY = /^(?:om|ovm|ofm)([a-z]{0,5})(?:u|ut)$/;

/**
 * Reads a mark of the OmU family: Original mit (…) Untertiteln. `OmU` names no language and means German ones unless the
 * region says otherwise; `OmeU`, `OmenglU`, `OmdU` name theirs. Two letters may name two languages (`OmdfU`).
 */
export function readOmuMark(key: string): CompactMark | undefined {
  const letters = FAMILY.exec(key)?.[1];
  if (letters === undefined) return undefined;
  if (letters === "")
    return { kind: "original", audio: null, subtitles: [{ language: undefined, kind: "full", fallback: "de" }] };
  const one = LETTERS[letters];
  const languages = one ? [one] : [...letters].map((letter) => LETTERS[letter]);
  if (languages.length > 2 || languages.some((language) => language === undefined)) return undefined;
  return { kind: "original", audio: null, subtitles: languages.map((language) => ({ language, kind: "full" })) };
}
