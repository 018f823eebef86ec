import type { Lexicon } from "../lexicon/index.js";
import { functionWords } from "../title-words.js";
import { isCyrillicLanguage } from "./languages-of-title.js";
import { romanizedTitle, soundAlike, sourceLanguage } from "./romanized-title.js";
import type { Side } from "./side.js";
import type { Titled } from "./titled.js";
import { quoted, reasonFor, relation, type TitleRelation } from "./verdict.js";

/**
 * Whether one title romanizes or transcribes the other, or both romanize one title that neither is; undefined when not. Two
 * titles in Latin letters are no romanizations when they are words of a language that is written so.
 */
export function romanizationOf(a: Side, b: Side): TitleRelation | undefined {
  const [first, second] = [a.title, b.title];
  if (first.script !== second.script) {
    if (second.script === "Latn") return romanizedTitle(first, second);
    return first.script === "Latn" ? turned(romanizedTitle(second, first)) : undefined;
  }
  if (first.script !== "Latn" || !soundAlike(first, second)) return undefined;
  if (![a, b].some((side) => isDeclaredRomanized(side.title))) {
    if ([a, b].some(isDeclaredLatin) || areBothInOneLanguage(first, second, a.lexicon)) return undefined;
  }
  const params = { a: quoted(first.text), b: quoted(second.text) };
  return relation("romanization", 0.9, [reasonFor("title/same-reading", params)]);
}

/** Said to be in a language that is not written in Latin letters. */
function isDeclaredRomanized(title: Titled): boolean {
  return title.language !== undefined && sourceLanguage({ ...title, script: "Cyrl" }) === title.language;
}

/** In a Latin language as declared, if that knows a word of it. */
function isDeclaredLatin({ title, readings: read }: Side): boolean {
  return title.language !== undefined && read[0]?.language === title.language && read[0].known > 0;
}

/** Whether one Latin language has all words of both titles as they stand: then they are two titles in it. */
function areBothInOneLanguage(a: Titled, b: Titled, lexicon: Lexicon): boolean {
  const words = [...a.words, ...b.words];
  return lexicon.languages.some(
    (language) =>
      !isCyrillicLanguage(language) &&
      words.every(({ folded }) => functionWords.get(language)?.has(folded) || lexicon.isEntry?.(folded, language)),
  );
}

/** With the texts in the order in which they were given. */
function turned(found: TitleRelation | undefined): TitleRelation | undefined {
  if (found === undefined) return undefined;
  const reasons = found.reasons.map((reason) => {
    const { a, b, ...rest } = reason.params;
    return a === undefined || b === undefined ? reason : { ...reason, params: { a: b, b: a, ...rest } };
  });
  return { ...found, reasons };
}
