import { beginsPart } from "../name/index.js";
import type { ReleaseWord } from "./release-word.js";

/** Words that speak of the version, in the order of the name. */
export type VersionWord = Extract<ReleaseWord, { role: "language" | "mark" }> & { readonly at: number };

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The words of a release name that speak of the version: languages and marks that stand after title and year, beside
 * figures and sources, in brackets or at the end. The same words in the title are left out.
 */
export function findVersionWords(words: readonly ReleaseWord[]): readonly VersionWord[] {
  const titleEnd = findTitleEnd(words);
  const found: VersionWord[] = [];
  for (const stretch of stretchesOf(words)) {
    if (!isStatement(words, stretch, titleEnd)) continue;
    for (let at = stretch.first; at <= stretch.last; at++) {
      const word = words[at];
      if (word?.role === "language" || word?.role === "mark") found.push({ ...word, at });
    }
  }
  return found;
}

function isStrong(word: ReleaseWord | undefined): boolean {
  return word?.role === "mark" && word.mark.strong === true;
}

/** The first word that cannot be of the title, leading brackets of groups aside; past the end when there is none. */
function findTitleEnd(words: readonly ReleaseWord[]): number {
  let first = 0;
  if (words[0]?.token.opensBracket === true) while ((words[first]?.token.bracket ?? 0) > 0) first++;
  const isEnd = (word: ReleaseWord, at: number): boolean =>
    word.role === "technical" || word.role === "episode" || (word.role === "year" && at > first) || isStrong(word);
  const end = words.findIndex((word, at) => at >= first && isEnd(word, at));
  return end === -1 ? words.length : end;
}

function speaks(word: ReleaseWord | undefined): boolean {
  return word?.role === "language" || word?.role === "mark" || word?.role === "part";
}

/** Runs of languages and marks, with the words that link them. */
function stretchesOf(words: readonly ReleaseWord[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!speaks(words[first])) continue;
    let last = first;
    for (let at = first + 1; at < words.length && (speaks(words[at]) || words[at]?.role === "linking"); at++) {
      if (speaks(words[at])) last = at;
    }
    stretches.push({ first, last });
    first = last;
  }
  return stretches;
}

/** Whether a run of languages and marks is a statement of the version and no part of the title or of an episode's title. */
function isStatement(words: readonly ReleaseWord[], { first, last }: Stretch, titleEnd: number): boolean {
  const inside = words.slice(first, last + 1);
  if (inside.some(isStrong)) return true;
  const [opening, closing] = [words[first], words[last]];
  const [before, after] = [words[first - 1], words[last + 1]];
  if (opening === undefined || closing === undefined) return false;
  const bracketed = opening.token.opensBracket && closing.token.closesBracket;
  if (titleEnd === words.length) return isWholeOrClosing(words, { first, last }, bracketed);
  if (first < titleEnd) {
    const reachesEnd = words.slice(last + 1, titleEnd).every(({ role }) => role === "edition");
    return reachesEnd && first > 0 && isBeforeTitleEnd(words, inside, titleEnd, bracketed);
  }
  if (before !== undefined && ["technical", "site", "year", "edition"].includes(before.role)) return true;
  if (after?.role === "technical" || after?.role === "edition" || bracketed) return true;
  if (inside.some(({ role }) => role === "mark") && inside.some(({ role }) => role === "language")) return true;
  if (before?.role === "episode") return after === undefined || inside.some((word) => word.role === "mark");
  const sourceBefore = words.slice(titleEnd, first).some((word) => word.role === "technical");
  return after === undefined && (!sourceBefore || beginsPart(opening.token));
}

/** A name without year or figures: the statement is all of it, or stands at its end apart from the title. */
function isWholeOrClosing(words: readonly ReleaseWord[], { first, last }: Stretch, bracketed: boolean): boolean {
  if (last < words.length - 1) return false;
  const opening = words[first];
  return first === 0
    ? words.length > 1 || opening?.role === "mark"
    : bracketed || (opening !== undefined && beginsPart(opening.token));
}

/** Just before the source the language counts; before a year or an episode only when its capitals set it off from the title. */
function isBeforeTitleEnd(
  words: readonly ReleaseWord[],
  inside: readonly ReleaseWord[],
  titleEnd: number,
  bracketed: boolean,
): boolean {
  const first = words.indexOf(inside[0] as ReleaseWord);
  if (bracketed || words[titleEnd]?.role === "technical")
    return words.slice(0, first).some(({ role }) => role === "title");
  if (words[titleEnd]?.role !== "year") return false;
  const capitals = inside.every(({ token: { text } }) => text.length > 2 && text === text.toUpperCase());
  const title = words.slice(0, first).filter(({ role }) => role === "title");
  return capitals && title.some(({ token: { text } }) => text !== text.toUpperCase());
}
