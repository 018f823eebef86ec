import { reason } from "../../check/index.js";
import type { Reason } from "../../model/index.js";
import {
  NameWord,
  PARTICLE_WORDS,
  readName,
  severalPersons,
  wordRoles,
  type ReadName,
  type WordRole,
} from "../reading/index.js";
import { practicesOf, type PracticeSet } from "../sound/index.js";
import { assignWords, type Assignment } from "./assign-words.js";
import { endsOtherwise, holdsPinyin, isOtherPalladius, withoutPinyin, type Spelt } from "./chinese-endings.js";
import { pairReasons, restReasons } from "./pair-reasons.js";
import { suffixesOf } from "./name-suffixes.js";
import { LEAST_POSSIBLE, LEAST_SAME, SAME_WORD } from "./thresholds.js";
import { joinedDistance, pairWords, type WordPair } from "./word-pair.js";

/** What a comparison of two names comes to; see {@link compareNames}. */
export type NameVerdict = "same" | "possible" | "different";

/** Whether two spellings can be one name, how sure that is from 0 to 1, and what speaks for and against it. */
export interface NameComparison {
  readonly score: number;
  readonly verdict: NameVerdict;
  readonly reasons: readonly Reason[];
}

const SAME_TIES: ReadonlySet<string> = new Set(["equal", "sound", "equivalent", "initial"]);
const WEAK_TIES: ReadonlySet<string> = new Set(["short", "related", "near"]);
const EXTRA_WORD = 30;
/** More words than this are not divided any further. */
const MOST_DIVIDED = 9;
const FULL_COST = 200;

interface Weighed {
  readonly verdict: NameVerdict;
  /** 0 nothing against it, 1 everything. */
  readonly doubt: number;
  readonly reasons: Reason[];
  /** The words that have no partner in the other name. */
  readonly left: readonly NameWord[];
}

function scored({ verdict, doubt, reasons }: Omit<Weighed, "left">): NameComparison {
  const least = verdict === "same" ? LEAST_SAME : verdict === "possible" ? LEAST_POSSIBLE : 0;
  const most = verdict === "same" ? 1 : verdict === "possible" ? LEAST_SAME - 0.01 : LEAST_POSSIBLE - 0.01;
  const score = most - (most - least) * Math.min(1, Math.max(0, doubt));
  return { score: Math.round(score * 1000) / 1000, verdict, reasons };
}

function certain(verdict: NameVerdict, ...reasons: Reason[]): NameComparison {
  return scored({ verdict, doubt: verdict === "same" ? 0 : 1, reasons });
}

/** The words of one name that the other leaves out, by what they are. */
function rest(name: ReadName, roles: readonly WordRole[], places: readonly number[]) {
  const full = places.filter((at) => !name.words[at]!.initial && roles[at] !== "patronymic");
  return {
    full,
    /** Between the first and the last word, where a middle name would stand. */
    middle: full.every((at) => at > 0 && at < name.words.length - 1),
  };
}

/** Whether the words that agree name the person: a surname does, a given name alone or an initial does not. */
function namesPerson(assignment: Assignment, rolesA: readonly WordRole[], rolesB: readonly WordRole[]): boolean {
  return assignment.pairs.some(
    ({ at, to, pair }) => pair.tie !== "initial" && !(rolesA[at] === "given" && rolesB[to] === "given"),
  );
}

function weigh(
  a: ReadName,
  b: ReadName,
  assignment: Assignment,
  rolesA: readonly WordRole[],
  rolesB: readonly WordRole[],
): Weighed {
  const { pairs, restA, restB } = assignment;
  const outerA = rest(a, rolesA, restA);
  const outerB = rest(b, rolesB, restB);
  const left = [...restA.map((at) => a.words[at]!), ...restB.map((at) => b.words[at]!)];
  const full = pairs.filter(({ pair }) => SAME_TIES.has(pair.tie) && pair.tie !== "initial").length;
  const initials = pairs.filter(({ pair }) => pair.tie === "initial").length;
  const weak = pairs.filter(({ pair }) => WEAK_TIES.has(pair.tie)).length;
  const wrong = pairs.length - full - initials - weak;
  const extra = outerA.full.length + outerB.full.length;
  const single = a.words.length === 1 && b.words.length === 1;
  const reasons = [...pairReasons(a, b, assignment), ...restReasons(a, b, assignment)];
  const { otherSuffix, loneSuffix } = suffixesOf(a, b);
  const extras = restA.length + restB.length + Number(loneSuffix);
  const cost = pairs.reduce((sum, { pair }) => sum + pair.cost, 0) + EXTRA_WORD * extras;
  const doubt = cost / (FULL_COST * Math.max(1, pairs.length));
  if (wrong > 0 || otherSuffix || weak > 1) return { verdict: "different", doubt, reasons, left };
  const agreed = full + initials;
  const enough = single ? full === 1 : agreed >= 2 && full >= 1 && namesPerson(assignment, rolesA, rolesB);
  const oneSided = outerA.full.length === 0 || outerB.full.length === 0;
  const complete = extra === 0 || (outerA.middle && outerB.middle && oneSided);
  if (weak === 0 && enough && complete && !loneSuffix) return { verdict: "same", doubt, reasons, left };
  return { verdict: "possible", doubt, reasons, left };
}

function split(name: ReadName): ReadName {
  const words = name.words.flatMap((word): NameWord[] =>
    word.parts.length < 2 || word.initial
      ? [word]
      : word.parts.map((part) => new NameWord({ ...word, text: part, parts: [part] })),
  );
  return { ...name, words };
}

function compareWords(a: ReadName, b: ReadName): Weighed {
  const rolesA = wordRoles(a, true).roles;
  const rolesB = wordRoles(b, true).roles;
  const patronymics = a.words.length > 2 && b.words.length > 2;
  const several = a.words.length > 1 && b.words.length > 1;
  const table: WordPair[][] = a.words.map((word, at) =>
    b.words.map((other, to) => {
      const surnames = several && rolesA[at] === "family" && rolesB[to] === "family";
      return pairWords(word, other, a.practices, b.practices, { several, surnames, patronymics });
    }),
  );
  return weigh(a, b, assignWords(table, b.words.length), rolesA, rolesB);
}

const RANK: Readonly<Record<NameVerdict, number>> = { same: 2, possible: 1, different: 0 };

/** `J. P.` beside `Jean-Luc`: initials of a double name, each of which must fit. */
function hasInitialsOfDouble({ words }: ReadName, other: ReadName): boolean {
  return (
    words.filter(({ initial }) => initial).length > 1 &&
    words.every(({ parts }) => parts.length < 2) &&
    other.words.some(({ parts }) => parts.length > 1)
  );
}

/** Whether a word without a partner is half of a double one, which is no middle name; what leads a surname is left out freely. */
function lacksHalf(left: readonly NameWord[], a: ReadName, b: ReadName): boolean {
  return left.some((word) => !PARTICLE_WORDS.has(word.letters) && !a.words.includes(word) && !b.words.includes(word));
}

/** What leads a surname elsewhere is one in `Ван Бин`. */
function printedWords({ words }: ReadName): number {
  return words.reduce((sum, { particles }) => sum + 1 + particles.length, 0);
}

/** By which practices a name can be read when what leads its surname is read as well. */
function joinedPractices({ words, practices }: ReadName): PracticeSet {
  if (words.every(({ particles }) => particles.length === 0)) return practices;
  return practices & practicesOf(words.flatMap(({ particles, text }) => [...particles, text].map(inSmall)));
}

const inSmall = (text: string): string => text.toLowerCase();

function printed({ words, script }: ReadName, practices: PracticeSet): Spelt {
  return { text: words.flatMap(({ particles, text }) => [...particles, text]).join(" "), script, practices };
}

/** The words of a double name may be written with hyphens, with blanks or as one word. */
function compareOtherwiseDivided(a: ReadName, b: ReadName, found: Weighed): Weighed {
  if (found.verdict === "same") {
    const initials = hasInitialsOfDouble(a, b) || hasInitialsOfDouble(b, a);
    return initials && a.words.length + b.words.length < MOST_DIVIDED ? compareWords(split(a), split(b)) : found;
  }
  const hyphens = [...a.words, ...b.words].some(({ parts }) => parts.length > 1);
  const [led, alsoLed] = [a, b].map(({ words }) => words.some(({ particles }) => particles.length > 0));
  if (!hyphens && a.words.length === b.words.length && led === alsoLed) return found;
  let best = found;
  if (hyphens) {
    const divided = [split(a), split(b)] as const;
    if (divided.every(({ words }) => words.length <= 8)) {
      const again = compareWords(...divided);
      const verdict = again.verdict === "same" && lacksHalf(again.left, a, b) ? "possible" : again.verdict;
      if (RANK[verdict] > RANK[best.verdict]) best = { ...again, verdict };
    }
  }
  const [practicesA, practicesB] = [joinedPractices(a), joinedPractices(b)];
  const [wordsA, wordsB] = [a, b].map(
    holdsPinyin(practicesA | practicesB) ? printedWords : ({ words }) => words.length,
  );
  if (best.verdict !== "same" && !a.comma && !b.comma && wordsA! > 1 && wordsB! > 1) {
    const joined = joinedDistance(a.words, b.words, practicesA, practicesB);
    if (joined <= SAME_WORD && !endsOtherwise(printed(a, practicesA), printed(b, practicesB))) {
      const reasons = [reason("name/divided-otherwise", "for", { a: a.raw, b: b.raw })];
      return { verdict: "same", doubt: joined / FULL_COST, reasons, left: [] };
    }
  }
  return best;
}

/**
 * What may be Pinyin may be another name as well, and is read as that first: Zhenya Lin is Женя Лин, though a Chinese Lin
 * would be Линь.
 */
function compareRead(a: ReadName, b: ReadName): Weighed {
  if (a.script !== b.script && holdsPinyin(a.practices) !== holdsPinyin(b.practices)) {
    const [first, second] = [a, b].map((name): ReadName => ({ ...name, practices: withoutPinyin(name.practices) }));
    const found = compareOtherwiseDivided(first!, second!, compareWords(first!, second!));
    if (found.verdict === "same" && !isOtherPalladius(printed(a, a.practices), printed(b, b.practices))) return found;
  }
  return compareOtherwiseDivided(a, b, compareWords(a, b));
}

/** One person set against several: at most possible, and only when the name is one of theirs. */
function compareOneOf(persons: readonly string[], several: string, one: string, turned: boolean): NameComparison {
  const against = reason("name/several-persons", "against", { text: several });
  const found = persons
    .map((person) => (turned ? compareNames(one, person) : compareNames(person, one)))
    .reduce((best, next) => (next.score > best.score ? next : best));
  const reasons = [...found.reasons, against];
  if (found.verdict === "different") return { ...found, reasons };
  return scored({ verdict: "possible", doubt: 1 - found.score, reasons });
}

/**
 * Whether two spellings can be one name: `same` when they can be (which does not say that they are one person), `possible`
 * when the evidence falls short of that, `different` when something speaks against it. Either string holds one whole name,
 * or both one word. The order of parts, initials, a patronymic on one side, forms of address, capitals, scripts and the
 * spelling habits of languages do not matter. Symmetric; never throws; an empty side is different from everything; what is
 * too long to be taken apart is `possible`, unless it is spelled alike.
 */
export function compareNames(a: string, b: string): NameComparison {
  const nameA = readName(a);
  const nameB = readName(b);
  if (nameA.key === "" || nameB.key === "") return certain("different", reason("name/empty", "against", { a, b }));
  if (nameA.key === nameB.key) return certain("same", reason("name/identical", "for", { a, b }));
  if (nameA.beyond || nameB.beyond) return certain("possible", reason("name/too-long", "against", {}));
  if (nameA.words.length === 0 || nameB.words.length === 0) {
    return certain("different", reason("name/no-name", "against", { a, b }));
  }
  const [personsA, personsB] = [severalPersons(nameA), severalPersons(nameB)];
  if (personsA.length > 0 !== personsB.length > 0) {
    return personsA.length > 0 ? compareOneOf(personsA, a, b, false) : compareOneOf(personsB, b, a, true);
  }
  const unread = [nameA, nameB].some(({ words }) => words.every(({ script }) => script === "other"));
  if (unread && nameA.script !== nameB.script)
    return certain("possible", reason("name/script-not-read", "against", { a, b }));
  return scored(compareRead(nameA, nameB));
}
