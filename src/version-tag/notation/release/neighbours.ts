import { beginsPart } from "../name/index.js";
import type { VersionWord } from "./version-words.js";

/** True when a word follows another at once, or after one word of figures or edition, within one part of the name. */
export function followsOn(second: VersionWord | undefined, first: VersionWord | undefined): boolean {
  if (first === undefined || second === undefined || beginsPart(second.token)) return false;
  const width = first.role === "language" ? first.language.words : 1;
  return second.at - first.at <= width + 1;
}

/** Languages joined by a sign, or by a hyphen inside a bracket, belong together to the mark beside them. */
function areListed(first: VersionWord, second: VersionWord): boolean {
  if (second.at - first.at > 2) return false;
  const { before, bracket } = second.token;
  return /^\s*[+&,/]\s*$/.test(before) || (before === "-" && bracket > 0 && first.token.bracket === bracket);
}

/** `Rus-Ger.Subs`: a hyphen joins codes of one length and case where dots part everything else, the mark behind them too. */
function areHyphenated(first: VersionWord, second: VersionWord, mark: VersionWord | undefined): boolean {
  const [one, other] = [first.token.text, second.token.text];
  const alike = one.length === other.length && (one === one.toUpperCase()) === (other === other.toUpperCase());
  const parted = /^[.\s_]$/.test(first.token.before) && /^[.\s_]$/.test(mark?.token.before ?? "");
  return second.at - first.at === 1 && second.token.before === "-" && alike && parted;
}

/** The languages that directly precede a word, in the order of the name: one, or a list. */
export function languagesBefore(words: readonly VersionWord[], at: number): readonly VersionWord[] {
  const nearest = words[at - 1];
  if (nearest?.role !== "language" || !followsOn(words[at], nearest)) return [];
  let first = at - 1;
  for (; first > 0; first--) {
    const [further, nearer] = [words[first - 1], words[first]];
    if (further?.role !== "language" || nearer === undefined) break;
    if (!areListed(further, nearer) && !areHyphenated(further, nearer, words[at])) break;
  }
  return words.slice(first, at);
}

/** The languages that directly follow a word, all of them. */
export function languagesAfter(words: readonly VersionWord[], at: number): readonly VersionWord[] {
  let end = at + 1;
  while (words[end]?.role === "language" && followsOn(words[end], words[end - 1])) end++;
  return words.slice(at + 1, end);
}
