import type { Lang } from "../../model/index.js";
import type { JudgedLine } from "./judged-line.js";
import { kinOf } from "./kin-languages.js";
import { SOUTH_SLAVIC_MEMBERS, southSlavicLanguage, wordsBetweenMembers } from "./south-slavic.js";
import { wordsBetween } from "./written-traits.js";

/** Two kindred languages on top of each other. */
export interface KinHalves {
  /** Top first. */
  readonly pair: readonly [Lang, Lang];
  /** Whether words enough say so; else it may be one of them as well. */
  readonly sure: boolean;
  /** The lines of the file, judged between the two alone. */
  readonly lines: readonly JudgedLine[];
}

/** The upper and the lower lines of all cues that have as many of the one as of the other. */
interface Halves {
  readonly upper: readonly JudgedLine[];
  readonly lower: readonly JudgedLine[];
}

/** How many words of a text speak for the first of two languages, and how many for the second. */
type WordsBetween = (text: string, one: Lang, other: Lang) => readonly [number, number];

/** Cues with as many upper as lower lines, of all. */
const LEAST_EVEN = 0.6;
const FEWEST_EVEN = 3;
/** Words that only one of two languages has: so many in its half are sure, so many are worth a doubt. */
const SURE_WORDS = 5;
const DOUBTFUL_WORDS = 2;
/** To so many words in their half, as many may stand in the other: names, words that a list lacks. */
const SURELY_ASTRAY = 0.2;
const MOST_ASTRAY = 0.34;
/** How much surer one word more makes a line, as the logarithm of the odds. */
const WORD_STRENGTH = 1.5;

/**
 * Whether the upper lines of a file are in one language and the lower ones in another that is so close to it that no line
 * alone says which: Czech above Slovak, Norwegian above Danish, Croatian above Serbian. Words that only one of the two has
 * must stand in its half and hardly in the other; in a file in one language both halves have the same. Null where they do not.
 */
export function kinHalves(cues: readonly (readonly JudgedLine[])[], main: Lang | undefined): KinHalves | null {
  const halves = halvesOf(cues);
  if (halves === null || main === undefined) return null;
  return halvesByScript(cues, halves, main) ?? halvesByWords(cues, halves, main);
}

function halvesOf(cues: readonly (readonly JudgedLine[])[]): Halves | null {
  const even = cues.filter(({ length }) => length > 0 && length % 2 === 0);
  if (even.length < Math.max(FEWEST_EVEN, cues.length * LEAST_EVEN)) return null;
  return {
    upper: even.flatMap((lines) => lines.slice(0, lines.length / 2)),
    lower: even.flatMap((lines) => lines.slice(lines.length / 2)),
  };
}

/** Serbian in Cyrillic letters above or below Croatian or Bosnian; Serbian in both letters is one language, and may be meant. */
function halvesByScript(
  cues: readonly (readonly JudgedLine[])[],
  { upper, lower }: Halves,
  main: Lang,
): KinHalves | null {
  const scriptOf = (lines: readonly JudgedLine[]): string | undefined => {
    const [script] = lines.map((line) => line.script);
    const same = lines.filter((line) => line.script === script).length;
    return same >= lines.length * (1 - MOST_ASTRAY) ? script : undefined;
  };
  const [above, below] = [scriptOf(upper), scriptOf(lower)];
  if (main !== "sh" || above === below || above === undefined || below === undefined) return null;
  const latin = southSlavicLanguage(textOf(above === "Latn" ? upper : lower), "Latn");
  if (latin === "sr") return null;
  const languageOf = (script: string): Lang => (script === "Latn" ? latin : "sr");
  return {
    pair: [languageOf(above), languageOf(below)],
    sure: latin !== "sh",
    lines: cues.flat().map((line) => ({ ...line, odds: [{ language: languageOf(line.script), score: 1 }] })),
  };
}

function halvesByWords(
  cues: readonly (readonly JudgedLine[])[],
  { upper, lower }: Halves,
  main: Lang,
): KinHalves | null {
  const [script] = upper.map((line) => line.script);
  if (script !== "Latn" && script !== "Cyrl") return null;
  const [above, below] = [textOf(upper), textOf(lower)];
  const between: WordsBetween = (text, one, other) =>
    main === "sh" && isMember(one) && isMember(other)
      ? wordsBetweenMembers(text, one, other)
      : wordsBetween(text, script, one, other);
  let best: Parted | undefined;
  for (const pair of pairsOf(main)) {
    const parted = partedWords(pair, above, below, between);
    if (parted.words >= DOUBTFUL_WORDS && parted.words > (best?.words ?? 0)) best = parted;
  }
  if (best === undefined) return null;
  const { pair, words, astray } = best;
  return {
    pair,
    sure: words >= SURE_WORDS && astray <= SURELY_ASTRAY,
    lines: cues.flat().map((line) => ({ ...line, odds: oddsBetween(pair, between(line.text, ...pair)) })),
  };
}

interface Parted {
  readonly pair: readonly [Lang, Lang];
  /** The words that stand in the half of their language, of the half that has fewer. */
  readonly words: number;
  /** To one such word, those that stand in the other half. */
  readonly astray: number;
}

function partedWords(pair: readonly [Lang, Lang], above: string, below: string, between: WordsBetween): Parted {
  const [ones, strayedUp] = between(above, ...pair);
  const [strayedDown, others] = between(below, ...pair);
  const astray = Math.max(strayedUp / ones, strayedDown / others);
  return { pair, words: astray <= MOST_ASTRAY ? Math.min(ones, others) : 0, astray };
}

const isMember = (language: Lang): boolean => SOUTH_SLAVIC_MEMBERS.includes(language);

/** Every pair that may be meant, in both orders. */
function pairsOf(main: Lang): readonly (readonly [Lang, Lang])[] {
  const groups = main === "sh" ? [SOUTH_SLAVIC_MEMBERS, [main, ...kinOf(main)]] : [[main, ...kinOf(main)]];
  return groups.flatMap((group) =>
    group.flatMap((one) => group.filter((other) => other !== one).map((other): [Lang, Lang] => [one, other])),
  );
}

function oddsBetween([one, other]: readonly [Lang, Lang], [ones, others]: readonly [number, number]) {
  const score = 1 / (1 + Math.exp((others - ones) * WORD_STRENGTH));
  return [
    { language: one, score },
    { language: other, score: 1 - score },
  ].sort((a, b) => b.score - a.score);
}

function textOf(lines: readonly JudgedLine[]): string {
  return lines.map(({ text }) => text).join(" ");
}
