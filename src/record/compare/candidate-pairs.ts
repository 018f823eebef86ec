import { familySounds } from "./person-likeness.js";
import type { PersonFact, RecordFacts } from "./record-facts.js";
import { titleKeys } from "./title-likeness.js";

/** Under one key, a record is compared with so many of those that follow it by year and title. */
const MOST_NEIGHBOURS = 40;
const FIRST_OF_CAST = 4;

const soundsOf = (people: readonly PersonFact[]): readonly string[] =>
  people.flatMap(({ spellings }) => spellings.flatMap(familySounds)).map((sound) => `person ${sound}`);

/** What a record can be found under: titles and directors, and the first of the cast where no director is stated. */
function keysOf({ titles, directors, cast }: RecordFacts): ReadonlySet<string> {
  const people = directors.length > 0 ? directors : cast.slice(0, FIRST_OF_CAST);
  return new Set([...titles.flatMap(titleKeys), ...soundsOf(people)]);
}

function inOrder(a: RecordFacts, b: RecordFacts): number {
  const [first, second] = [a.titles[0]?.text ?? "", b.titles[0]?.text ?? ""];
  return (a.year ?? 0) - (b.year ?? 0) || (first < second ? -1 : first > second ? 1 : a.index - b.index);
}

/**
 * The pairs of records that are worth a comparison, each once: those that share a title or a director by sound. Linear in
 * the number of records, whatever they share.
 */
export function candidatePairs(records: readonly RecordFacts[]): readonly (readonly [RecordFacts, RecordFacts])[] {
  const shelves = new Map<string, RecordFacts[]>();
  for (const record of [...records].sort(inOrder)) {
    for (const key of keysOf(record)) {
      const shelf = shelves.get(key);
      if (shelf === undefined) shelves.set(key, [record]);
      else shelf.push(record);
    }
  }
  const pairs = new Map<number, readonly [RecordFacts, RecordFacts]>();
  for (const shelf of shelves.values()) {
    shelf.forEach((one, at) => {
      for (const other of shelf.slice(at + 1, at + 1 + MOST_NEIGHBOURS)) {
        const [a, b] = one.index < other.index ? [one, other] : [other, one];
        pairs.set(a.index * records.length + b.index, [a, b]);
      }
    });
  }
  return [...pairs.values()];
}
