import { isCyrillicLanguage } from "./languages-of-title.js";
import type { ReadTitle } from "./read-words.js";
import type { Side } from "./side.js";
import { answers, translatedTitle, type Answers } from "./translated-title.js";
import type { TitleRelation } from "./verdict.js";

interface Translating {
  readonly a: ReadTitle;
  readonly b: ReadTitle;
  readonly found: Answers;
}

/**
 * The best translation over all pairs of languages that the titles can be in; undefined when there is no such pair. With
 * `asRomanized` a title in Latin letters may also be a romanized one.
 */
export function bestTranslation(a: Side, b: Side, asRomanized: boolean): TitleRelation | undefined {
  const sameScript = a.title.script === b.title.script;
  const [readA, readB] = [readAs(a, asRomanized), readAs(b, asRomanized)];
  let best: Translating | undefined;
  for (const oneA of readA) {
    for (const oneB of readB) {
      if (oneA.language === oneB.language) continue;
      if (sameScript && hasCommonLanguage(readA, readB, oneA, oneB)) continue;
      const one = { a: oneA, b: oneB, found: answers(oneA, oneB) };
      if (best === undefined || isBetter(one, best)) best = one;
    }
  }
  return best === undefined ? undefined : translatedTitle(best.a, best.b, best.found);
}

function readAs({ title, readings: read }: Side, asRomanized: boolean): readonly ReadTitle[] {
  if (asRomanized || title.script !== "Latn") return read;
  return read.filter(({ language }) => !isCyrillicLanguage(language));
}

/** More agreement, more answers, likelier languages; the same choice whichever title comes first. */
function isBetter(one: Translating, best: Translating): boolean {
  const languages = ({ a, b }: Translating): string => [a.language, b.language].sort().join();
  const order =
    Math.round((one.found.agreement - best.found.agreement) * 1e6) ||
    one.found.found.length - best.found.found.length ||
    Math.round((one.a.known + one.b.known - best.a.known - best.b.known) * 1e6) ||
    (languages(one) < languages(best) ? 1 : 0);
  return order > 0;
}

/** Whether one language reads both titles as well as these two do: then neither is the other's translation. */
function hasCommonLanguage(
  readA: readonly ReadTitle[],
  readB: readonly ReadTitle[],
  oneA: ReadTitle,
  oneB: ReadTitle,
): boolean {
  return readA.some(
    (a) => a.known >= oneA.known && readB.some((b) => b.language === a.language && b.known >= oneB.known),
  );
}
