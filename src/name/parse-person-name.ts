import type { PersonName } from "../model/index.js";
import { readName, wordRoles, type WordRole } from "./reading/index.js";

const ALL_CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** A word that was set in capitals, as it is written elsewhere; each part between hyphens has its capital. */
function withoutCapitals(word: string): string {
  if (!ALL_CAPITALS.test(word)) return word;
  return word.replace(/\p{L}[\p{L}\p{M}ʹ'’]*/gu, (part) => {
    const [first, ...others] = part;
    return first! + others.join("").toLowerCase();
  });
}

/**
 * Takes the name of one person apart: `MANSKY, Vitali` and `Vitali Mansky` give the same parts. The raw text is kept;
 * what cannot be told is given name first, with the order `unknown`. Empty text gives empty parts; a text too long to be a
 * name is one surname. Never throws.
 */
export function parsePersonName(raw: string): PersonName {
  const read = readName(raw);
  const { roles, order } = wordRoles(read);
  const full = read.words.filter(({ initial }) => !initial);
  const allCapitals = full.length > 1 && full.every(({ text }) => ALL_CAPITALS.test(text));
  const of = (role: WordRole): string[] =>
    read.words
      .filter((_, at) => roles[at] === role)
      .map(({ text, initial }) => (!initial && (allCapitals || role === "family") ? withoutCapitals(text) : text));
  const family = read.beyond ? [read.key] : of("family");
  return {
    given: of("given"),
    patronymic: of("patronymic")[0] ?? null,
    family: family.filter((name) => name !== ""),
    particles: read.words.flatMap(({ particles }) => particles),
    honorifics: read.honorifics,
    suffix: read.suffix?.text ?? null,
    nicknames: read.nicknames,
    initials: read.words.some(({ initial }, at) => initial && roles[at] !== "family"),
    order,
    script: read.script,
    raw,
  };
}
