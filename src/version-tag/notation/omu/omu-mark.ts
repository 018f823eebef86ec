import type { CompactMark } from "../compact-mark.js";
import { languageOfLetters } from "../mark-letters.js";

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
  const one = languageOfLetters("omu", letters);
  const languages = one ? [one] : [...letters].map((letter) => languageOfLetters("omu", letter));
  if (languages.length > 2 || languages.some((language) => language === undefined)) return undefined;
  return { kind: "original", audio: null, subtitles: languages.map((language) => ({ language, kind: "full" })) };
}
