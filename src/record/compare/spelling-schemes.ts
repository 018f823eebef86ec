import { identifyScheme } from "../../romanization/index.js";
import { isWordByWord } from "../word-by-word.js";
import type { PersonLikeness } from "./person-likeness.js";
import type { PersonFact, RecordFacts } from "./record-facts.js";

/** Which scheme a record wrote a text in; undefined when that cannot be told. */
export type SchemeOf = (record: RecordFacts, text: string) => string | undefined;

interface Pair {
  readonly source: string;
  readonly romanized: string;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /\p{L}{3,}/gu;
/** A few words fit many schemes by chance, and so does a scheme that hardly beats the next. */
const LEAST_WORDS = 8;
const CLEARLY_BETTER = 1.8;
const MOST_FITTING = 12;
const MOST_PAIRS = 20;
/** Judging spellings by themselves takes long; of a large comparison only so many records are. */
const MOST_BY_NAMES = 20;
const RUSSIAN_STATES = new Set(["RU", "SUHH"]);

const isCyrillic = (text: string): boolean => CYRILLIC.test(text) && !LATIN.test(text);
const isLatin = (text: string): boolean => LATIN.test(text) && !CYRILLIC.test(text);

const peopleOf = ({ directors, cast, crew }: RecordFacts): readonly PersonFact[] => [...directors, ...cast, ...crew];

/** Original titles and names in Cyrillic from any record of the work, set against how one record spells them. */
function pairsOf(record: RecordFacts, all: readonly RecordFacts[], people: PersonLikeness): readonly Pair[] {
  const originals = all
    .flatMap(({ titles }) => titles)
    .filter(({ role, text }) => role === "original" && isCyrillic(text));
  const title = record.titles.find(({ role, text }) => role === "transliterated" && isLatin(text));
  const [original] = originals;
  const pairs: Pair[] = original && title ? [{ source: original.text, romanized: title.text }] : [];
  const named = all.flatMap(peopleOf).flatMap((person) => {
    const source = person.spellings.find(isCyrillic);
    return source === undefined ? [] : [{ person, source }];
  });
  for (const person of peopleOf(record)) {
    const romanized = person.spellings.find(isLatin);
    const source = named.find((other) => people.compare(other.person, person) === "same")?.source;
    if (romanized !== undefined && source !== undefined) pairs.push({ source, romanized });
  }
  return pairs.filter(({ source, romanized }) => isWordByWord(source, romanized)).slice(0, MOST_PAIRS);
}

/** The likeliest of the schemes that the pairs fit, unless nearly all schemes write them so. */
function schemeByPairs(pairs: readonly Pair[]): string | undefined {
  const { consistent, ranked } = identifyScheme({ pairs });
  if (consistent.length > MOST_FITTING) return undefined;
  return ranked.find(({ scheme }) => consistent.includes(scheme))?.scheme;
}

function schemeByNames(names: readonly string[]): string | undefined {
  const { consistent, ranked } = identifyScheme({ names });
  const [best, next] = ranked;
  if (best === undefined || !consistent.includes(best.scheme)) return undefined;
  return next === undefined || best.score >= next.score * CLEARLY_BETTER ? best.scheme : undefined;
}

interface Spellings {
  readonly texts: ReadonlySet<string>;
  readonly scheme: string | undefined;
}

/**
 * Tells the schemes in which the records of a work spell, each record judged as a whole: by the Cyrillic forms that any of
 * them gives, else by its spellings alone when the film is Russian. A record that mixes schemes has none.
 */
export class SpellingSchemes {
  #leftByNames = MOST_BY_NAMES;
  readonly #people: PersonLikeness;

  constructor(people: PersonLikeness) {
    this.#people = people;
  }

  /** What tells the scheme of a text in a record of this work. */
  ofWork(records: readonly RecordFacts[]): SchemeOf {
    const known = new Map(records.map((record) => [record, this.#spellings(record, records)]));
    return (record, text) => {
      const spellings = known.get(record);
      return spellings?.texts.has(text) ? spellings.scheme : undefined;
    };
  }

  #spellings(record: RecordFacts, all: readonly RecordFacts[]): Spellings {
    const pairs = pairsOf(record, all, this.#people);
    if (pairs.length > 0) {
      return { texts: new Set(pairs.map(({ romanized }) => romanized)), scheme: schemeByPairs(pairs) };
    }
    const isRussian = record.countries.some((code) => RUSSIAN_STATES.has(code));
    const names = isRussian ? peopleOf(record).flatMap(({ spellings }) => spellings.filter(isLatin)) : [];
    const words = new Set(names.flatMap((name) => name.match(WORD) ?? []));
    if (words.size < LEAST_WORDS || this.#leftByNames === 0) return { texts: new Set(), scheme: undefined };
    this.#leftByNames -= 1;
    return { texts: new Set(names), scheme: schemeByNames([...new Set(names)]) };
  }
}
