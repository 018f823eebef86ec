import type { Reason } from "../../model/index.js";
import { excludeEachOther } from "./exclusive-meanings.js";
import { soundLikeness } from "./name-likeness.js";
import type { ReadTitle, ReadWord } from "./read-words.js";
import { quoted, reasonAgainst, reasonFor, relation, type TitleRelation } from "./verdict.js";

/** Two words, one of each title, that answer each other. */
interface Answer {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  readonly by: "meaning" | "number" | "name" | "cognate";
}

/** What the words of two titles have to do with each other, in one pair of languages. */
export interface Answers {
  readonly found: readonly Answer[];
  readonly coverageA: number;
  readonly coverageB: number;
  readonly agreement: number;
  /** The share of either side, the lesser one, that is answered when pronouns and the like are left aside. */
  readonly leastOfMatter: number;
}

const MOST_REASONS = 12;

const isNumber = ({ kind }: ReadWord): boolean => kind === "number" || kind === "ordinal";

function answerOf(a: ReadWord, b: ReadWord): Pick<Answer, "strength" | "by"> | undefined {
  if (isNumber(a) || isNumber(b)) {
    if (isNumber(a) && isNumber(b) && a.folded === b.folded) return { strength: 1, by: "number" };
    // An ordinal may be a word as well: second, prima.
    return a.meanings.some((meaning) => b.meanings.includes(meaning)) ? { strength: 1, by: "meaning" } : undefined;
  }
  if (a.kind === "function" || b.kind === "function") return undefined;
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) return { strength: 1, by: "meaning" };
  // Two words that the lexicon knows, and knows to mean different things, are not one word for sounding alike.
  if (a.kind === "content" && b.kind === "content") return undefined;
  const likeness = a.folded === b.folded ? 1 : soundLikeness(a.printed, b.printed);
  if (likeness === 0) return undefined;
  const unknown = a.kind === "unknown" && b.kind === "unknown";
  return {
    strength: unknown ? Math.max(0.8, likeness) : 0.7 * likeness,
    by: unknown && likeness >= 0.8 ? "name" : "cognate",
  };
}

/** Pairs words so that each answers one at most, the surest and nearest in order first. */
function pairUp(a: readonly ReadWord[], b: readonly ReadWord[]): readonly Answer[] {
  const possible: Answer[] = [];
  a.forEach((wordA, at) => {
    if (wordA.weight === 0) return;
    b.forEach((wordB, other) => {
      if (wordB.weight === 0) return;
      const answer = answerOf(wordA, wordB);
      if (answer !== undefined) possible.push({ a: at, b: other, ...answer });
    });
  });
  possible.sort(
    (x, y) =>
      y.strength - x.strength || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - y.a - y.b || x.a - y.a,
  );
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return possible.filter((answer) => {
    if (usedA.has(answer.a) || usedB.has(answer.b)) return false;
    usedA.add(answer.a);
    usedB.add(answer.b);
    return true;
  });
}

/** Pronouns and the like count less than this; a title may gain or lose them in translation. */
const OF_MATTER = 0.5;

function coverage(words: readonly ReadWord[], found: readonly Answer[], side: "a" | "b", least = 0): number {
  const counted = ({ weight }: ReadWord): number => (weight >= least ? weight : 0);
  const all = words.reduce((sum, word) => sum + counted(word), 0);
  if (all === 0) return least > 0 ? coverage(words, found, side) : 0;
  return found.reduce((sum, answer) => sum + answer.strength * counted(words[answer[side]]!), 0) / all;
}

/** What the words of two titles have to do with each other when each is read in its language. */
export function answers(a: ReadTitle, b: ReadTitle): Answers {
  const found = pairUp(a.words, b.words);
  const coverageA = coverage(a.words, found, "a");
  const coverageB = coverage(b.words, found, "b");
  const sum = coverageA + coverageB;
  const agreement = sum === 0 ? 0 : (2 * coverageA * coverageB) / sum;
  const leastOfMatter = Math.min(coverage(a.words, found, "a", OF_MATTER), coverage(b.words, found, "b", OF_MATTER));
  return { found, coverageA, coverageB, agreement, leastOfMatter };
}

const ENOUGH = 0.62;
const LEAST_OF_ONE_SIDE = 0.5;
const NEARLY_ALL = 0.95;

/** The score of names that sound alike in two scripts but are near no scheme. */
const SPELT_AS_ONE_LIKES = 0.75;

/** Whether so much is answered that one title can be the other's translation: of a single word everything must be. */
function isEnough({ found, agreement, leastOfMatter }: Answers): boolean {
  if (agreement < ENOUGH || leastOfMatter < LEAST_OF_ONE_SIDE) return false;
  return found.length > 1 || leastOfMatter >= NEARLY_ALL;
}

function reasonsOf(a: ReadTitle, b: ReadTitle, { found }: Answers): readonly Reason[] {
  const ids = {
    meaning: "title/same-words-translated",
    number: "title/same-number",
    name: "title/same-name",
    cognate: "title/cognate",
  } as const;
  return [...found]
    .sort((x, y) => x.a - y.a || x.b - y.b)
    .slice(0, MOST_REASONS)
    .map((answer) =>
      reasonFor(ids[answer.by], {
        a: quoted(a.words[answer.a]!.printed),
        b: quoted(b.words[answer.b]!.printed),
        ...(answer.by === "meaning" ? { from: a.language, to: b.language } : {}),
      }),
    );
}

const printed = (words: readonly ReadWord[]): readonly string[] =>
  words.slice(0, MOST_REASONS).map((word) => quoted(word.printed));

/** The words of either title that count and that nothing answers. */
function openWords(
  a: ReadTitle,
  b: ReadTitle,
  { found }: Answers,
): readonly [readonly ReadWord[], readonly ReadWord[]] {
  const [usedA, usedB] = [new Set(found.map((answer) => answer.a)), new Set(found.map((answer) => answer.b))];
  return [
    a.words.filter(({ weight }, at) => weight > 0 && !usedA.has(at)),
    b.words.filter(({ weight }, at) => weight > 0 && !usedB.has(at)),
  ];
}

/** Words that nothing answers, and those that the lexicon does not know: why a title is not, or not wholly, a translation. */
function reasonsAgainst(open: readonly ReadWord[]): readonly Reason[] {
  const unknown = open.filter(({ kind }) => kind === "unknown");
  const known = open.filter(({ kind }) => kind !== "unknown");
  return [
    ...(known.length > 0 ? [reasonAgainst("title/words-unanswered", { words: printed(known) })] : []),
    ...(unknown.length > 0 ? [reasonAgainst("title/words-unknown", { words: printed(unknown) })] : []),
  ];
}

const wholeOf = ({ words }: ReadTitle): string => quoted(words.map((word) => word.printed).join(" "));

/**
 * Whether one title can be the other's translation, read in the given languages; `score` tells how near it comes when
 * it is not.
 */
export function translatedTitle(a: ReadTitle, b: ReadTitle, found: Answers): TitleRelation {
  const [openA, openB] = openWords(a, b, found);
  const against = reasonsAgainst([...openA, ...openB]);
  const all = [...reasonsOf(a, b, found), ...against];
  const reasons = all.length > 0 ? all : [reasonAgainst("title/other-words", { a: wholeOf(a), b: wholeOf(b) })];
  if (!isEnough(found) || excludeEachOther(openA, openB))
    return relation("unrelated", Math.min(0.5, found.agreement * 0.7), reasons);
  // Names alone are spelt, not translated.
  const spelt = found.found.every(({ by }) => by !== "meaning") && a.script !== b.script;
  if (spelt) return relation("romanization", found.agreement * SPELT_AS_ONE_LIKES, reasons);
  const certainty = [0, 0.86, 0.94][found.found.length] ?? 0.98;
  return relation("translation", found.agreement * certainty, reasons);
}
