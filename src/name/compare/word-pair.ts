import { givenReading, givenTie } from "../given/index.js";
import { correspondence } from "../../romanization/index.js";
import { patronymicOf, type NameWord } from "../reading/index.js";
import {
  EVERY_PRACTICE,
  farApart,
  FARTHEST,
  foldLetters,
  letterSounds,
  practiceSet,
  soundDistance,
  soundGraph,
  type PracticeSet,
} from "../sound/index.js";
import { endsOtherwise, type Spelt } from "./chinese-endings.js";
import { initialFits } from "./initial-sounds.js";
import { NEAR_WORD, SAME_SHORT_WORD, SAME_WORD, SHORT_WORD } from "./thresholds.js";

/** How two words of two names stand to each other. */
export type PairTie =
  "equal" | "sound" | "equivalent" | "initial" | "short" | "related" | "near" | "other" | "other-initial";

/** Two words set against each other: the tie, and what it costs to take them for one. */
export interface WordPair {
  readonly a: NameWord;
  readonly b: NameWord;
  readonly tie: PairTie;
  readonly cost: number;
  readonly practicesA: PracticeSet;
  readonly practicesB: PracticeSet;
}

const EQUIVALENT = 10;
const INITIAL = 12;
const WEAK_TIE = 60;

interface Measured {
  readonly cost: number;
  readonly practicesA: PracticeSet;
  readonly practicesB: PracticeSet;
}

/**
 * Names of other than Slavic origin are respelled by sound only on the way into another script: in Pinyin Lin and Ling are
 * two, though Лин may be read from either.
 */
const ONE_SCRIPT: PracticeSet = ~practiceSet("west zh ko");
const FAR: Measured = { cost: FARTHEST, practicesA: -1, practicesB: -1 };

function allowedBetween(a: NameWord, b: NameWord): PracticeSet {
  return a.script === b.script ? ONE_SCRIPT : EVERY_PRACTICE;
}

/** Part against part where both have as many between hyphens, else the words without their hyphens. */
function soundsApart(a: NameWord, b: NameWord, practicesA: PracticeSet, practicesB: PracticeSet): Measured {
  if (a.isFarFrom(b)) return FAR;
  const allowed = allowedBetween(a, b);
  if (a.parts.length !== b.parts.length || a.parts.length === 1) {
    return soundDistance(a.sounds(practicesA), b.sounds(practicesB), allowed);
  }
  const others = b.partSounds(practicesB);
  let total: Measured = { cost: 0, practicesA: -1, practicesB: -1 };
  a.partSounds(practicesA).forEach((sounds, at) => {
    const apart = soundDistance(sounds, others[at]!, allowed);
    total = {
      cost: Math.min(FARTHEST, total.cost + apart.cost),
      practicesA: total.practicesA & apart.practicesA,
      practicesB: total.practicesB & apart.practicesB,
    };
  });
  return total;
}

const SOFT_AT_END = /[ьʹ'’]$/u;
/** What patronymics leave out of the father's name: `Hryhor-ovych`, `Сергі-йович`, `Mykhail-ovych`. */
const FATHERS_ENDINGS = ["", "i", "й", "o", "о", "iy", "ий"];

/** And what they add to it: `Микола-йович`. */
const ADDED_AT_END = /[йiyj]$/u;

function fathersStem(patronymic: string): string | undefined {
  const word = patronymic.toLowerCase();
  // `Гасан оглы`: the father's name stands whole.
  if (word.includes(" ")) return word.slice(0, word.indexOf(" "));
  return patronymicOf(word)?.stem.replace(SOFT_AT_END, "");
}

/** Whether two patronymics are of fathers whose names are one: `Volodymyrovych` and `Владимирович`. */
function sameFather(a: NameWord, b: NameWord, practicesA: PracticeSet, practicesB: PracticeSet): boolean {
  if (a.patronymic === null || a.patronymic !== b.patronymic) return false;
  const stems = [a, b].map(({ text }) => fathersStem(text));
  if (stems[0] === undefined || stems[1] === undefined) return false;
  const [first, second] = [
    soundGraph(foldLetters(stems[0]), practicesA),
    soundGraph(foldLetters(stems[1]), practicesB),
  ];
  if (soundDistance(first, second).cost <= SAME_SHORT_WORD) return true;
  const fathers = stems.map((stem) =>
    [...FATHERS_ENDINGS.map((ending) => stem! + ending), stem!.replace(ADDED_AT_END, "")].map(givenReading),
  );
  return fathers[0]!.some((one) => fathers[1]!.some((other) => givenTie(one, other) === "same"));
}

/** What is known of the two words beside their letters. */
export interface PairPlace {
  /** Either name has words beside this one, which show how it is spelt. */
  readonly several: boolean;
  /** Both are surnames, so that a given name's other forms do not count. */
  readonly surnames: boolean;
  /** Both names are long enough to have a patronymic. */
  readonly patronymics: boolean;
}

const ANYWHERE: PairPlace = { several: false, surnames: false, patronymics: false };

const SILENT_AT_END = /[^aeiou]e$/u;

/**
 * Given names that sound alike, one a man's and one a woman's: Martin and Martine, René and Renée. Cyrillic does not show
 * the silent -e, so that Мартин can be Martine.
 */
function ofOtherSex(a: NameWord, b: NameWord): boolean {
  const man = [a, b].find(({ given }) => given.gender === "m");
  const woman = [a, b].find(({ given }) => given.gender === "f");
  if (man === undefined || woman === undefined) return false;
  return !(man.script === "Cyrl" && woman.script === "Latn" && SILENT_AT_END.test(woman.letters));
}

function spelt({ text, script }: NameWord, practices: PracticeSet): Spelt {
  return { text, script, practices };
}

/** Sets two words against each other. Words of scripts that are not read are one only when they are spelled alike. */
export function pairWords(
  a: NameWord,
  b: NameWord,
  practicesA: PracticeSet,
  practicesB: PracticeSet,
  place: PairPlace = ANYWHERE,
): WordPair {
  const pair = (tie: PairTie, cost: number, read: Partial<Measured> = {}): WordPair => ({
    a,
    b,
    tie,
    cost,
    practicesA: read.practicesA ?? -1,
    practicesB: read.practicesB ?? -1,
  });
  if (a.initial || b.initial) {
    const fits = initialFits(a, b, practicesA, practicesB);
    return fits ? pair("initial", a.initial && b.initial ? 0 : INITIAL) : pair("other-initial", FARTHEST);
  }
  if (a.letters === b.letters) return pair("equal", 0);
  const read = soundsApart(a, b, practicesA, practicesB);
  const shortest = Math.min(a.letters.length, b.letters.length);
  if (read.cost <= (shortest <= SHORT_WORD ? SAME_SHORT_WORD : SAME_WORD)) {
    if (!place.surnames && ofOtherSex(a, b)) return pair("other", read.cost, read);
    if (!place.several) return pair("sound", read.cost, read);
    return endsOtherwise(spelt(a, practicesA), spelt(b, practicesB))
      ? pair("near", NEAR_WORD)
      : pair("sound", read.cost, read);
  }
  if (place.patronymics && sameFather(a, b, practicesA, practicesB)) return pair("equivalent", EQUIVALENT);
  const tie = place.surnames ? null : givenTie(a.given, b.given);
  if (tie === "same") return pair("equivalent", EQUIVALENT);
  if (tie !== null) return pair(tie, WEAK_TIE);
  if (read.cost > NEAR_WORD && read.cost <= ONE_VOWEL && isLearned(a, b)) return pair("near", NEAR_WORD, read);
  return pair(read.cost <= NEAR_WORD ? "near" : "other", read.cost, read);
}

/** Words that differ by a consonant are not saved by learned spellings. */
const ONE_VOWEL = 109;
/** Above this a learned spelling is likely enough to say that two words may be one; that they are, it never says. */
const LEARNED = 0.75;
const WOMANS_ENDING = /[aаâя]$/u;

/** Whether spellings learned from names make one word of another script's; a woman's name is none of a man's. */
function isLearned(a: NameWord, b: NameWord): boolean {
  const [latin, cyrillic] = a.script === "Latn" ? [a, b] : [b, a];
  if (latin.script !== "Latn" || cyrillic.script !== "Cyrl") return false;
  if (WOMANS_ENDING.test(latin.letters) !== WOMANS_ENDING.test(cyrillic.letters)) return false;
  return correspondence(latin.text, cyrillic.text) >= LEARNED;
}

/** How far two names are apart when the blanks and hyphens between their words are left out; initials have no sound. */
export function joinedDistance(
  a: readonly NameWord[],
  b: readonly NameWord[],
  practicesA: PracticeSet,
  practicesB: PracticeSet,
): number {
  if ([...a, ...b].some(({ initial }) => initial)) return FARTHEST;
  const [first, second] = [a, b].map((words) =>
    words.map(({ letters, particles }) => particles.map(foldLetters).join("") + letters).join(""),
  );
  if (first!.length > LONGEST_JOINED || second!.length > LONGEST_JOINED) return FARTHEST;
  if (farApart(letterSounds(first!), letterSounds(second!))) return FARTHEST;
  const allowed = allowedBetween(a[0]!, b[0]!);
  return soundDistance(soundGraph(first!, practicesA), soundGraph(second!, practicesB), allowed).cost;
}

const LONGEST_JOINED = 48;
