import { FIELD_WORDS } from "../../../generated/field-words.js";
import { foldWord } from "../../../text/index.js";

const PARTICLES: ReadonlySet<string> = new Set(FIELD_WORDS["name-words"].particle.split("\t"));

/** Whether a word of a name is a small word that leads a surname, such as `van` or `de`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(foldWord(word.replace(/['’.]$/u, "")));
}

/** Whether a word is set in capitals: two or more letters, none of them small. */
export function inCapitals(word: string): boolean {
  return (
    /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(word) &&
    !/\p{Ll}/u.test(word) &&
    !/^(?:\p{Lu}\.)+$/u.test(word) &&
    !/^(?:II|III|IV|VI|JR|SR)\.?$/u.test(word)
  );
}

function smallAfterFirst(part: string): string {
  const [first = "", ...others] = part;
  const mac = /^MC(\p{Lu})/u.exec(part);
  if (mac) return `Mc${mac[1]!}${part.slice(3).toLowerCase()}`;
  return first + others.join("").toLowerCase();
}

/** An apostrophe of a name with a part behind it (`O'BRIEN`, `D'ARC`); a soft sign (`SEL'IANOV`) has small letters behind. */
const AFTER_PREFIX = /^(\p{Lu}['’])(\p{Lu}.*)$/u;

/** A word in capitals as it is written elsewhere: each part between hyphens has its capital. */
function withoutCapitals(word: string): string {
  const parts = word.split("-").map((part) => {
    const [, prefix, rest] = AFTER_PREFIX.exec(part) ?? [];
    return prefix === undefined ? smallAfterFirst(part) : prefix + smallAfterFirst(rest!);
  });
  return parts.join("-");
}

/**
 * A name with its words in capitals written as elsewhere (`Andrey GRYAZEV` → `Andrey Gryazev`, `KANTEMIR BALAGOV`, `LUDWIG
 * VAN BEETHOVEN` → `Ludwig van Beethoven`); the same text when it has none. Nothing else is changed.
 */
export function caseRepaired(name: string): string {
  const words = name.split(/(\s+)/u);
  const all = words.every((word) => !/\p{L}/u.test(word) || inCapitals(word) || word.length < 3);
  return words
    .map((word, at) => {
      if (!inCapitals(word) || (!all && isAbbreviation(word))) return word;
      return at > 0 && isParticle(word) ? word.toLowerCase() : withoutCapitals(word);
    })
    .join("");
}

/** `DJ`, `TV`: two capitals among words with small letters are no surname. */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2}$/u.test(word) && !/[AEIOUYАЕЁИОУЫЭЮЯІЇЄ]/u.test(word);
}
