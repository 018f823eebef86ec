const SEPARATOR = /\s(?:\/|aka|a\.k\.a\.)\s/iu;
const MAY_HAVE_PARTS = /[/()–—-]|aka|a\.k\.a/iu;
const DASH = /\s[–—-]\s/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
/** A page of text is no double title. */
const LONGEST = 1000;
const MOST_PARTS = 6;

/**
 * The titles that a double title is made of, without the whole: `A / B`, `A aka B`, `A (B)`, and `A – B` where one is
 * written in Cyrillic and the other in Latin letters. None for a single title. Linear; at most six parts.
 */
export function titleParts(text: string): readonly string[] {
  if (text.length > LONGEST || !MAY_HAVE_PARTS.test(text)) return [];
  const title = text.trim();
  const parts = [...separated(title), ...bracketed(title), ...inTwoScripts(title)].map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== "" && part !== title))].slice(0, MOST_PARTS);
}

function separated(title: string): readonly string[] {
  const parts = title.split(SEPARATOR);
  return parts.length > 1 ? parts : [];
}

/** What stands before a bracket at the end, and in it. */
function bracketed(title: string): readonly string[] {
  const at = title.endsWith(")") ? title.lastIndexOf("(") : -1;
  return at > 0 && title.slice(0, at).trim() !== "" ? [title.slice(0, at), title.slice(at + 1, -1)] : [];
}

function inTwoScripts(title: string): readonly string[] {
  const parts = title.split(DASH);
  if (parts.length !== 2) return [];
  const [first, second] = parts as [string, string];
  const apart = (a: string, b: string): boolean =>
    CYRILLIC.test(a) && !LATIN.test(a) && LATIN.test(b) && !CYRILLIC.test(b);
  return apart(first, second) || apart(second, first) ? parts : [];
}
