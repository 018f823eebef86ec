import { candidatePairs } from "./candidate-pairs.js";
import type { PersonLikeness } from "./person-likeness.js";
import type { RecordFacts } from "./record-facts.js";
import { compareWorks, SURE } from "./same-work.js";
import type { TitleLikeness } from "./title-likeness.js";

/** Of large groups so many of each are held against each other before they are joined. */
const MOST_COMPARED = 8;

/**
 * Sorts records into films, each in one group. The surest pairs are joined first, and two groups only when no record of
 * one is ruled out by one of the other: a chain of years, or a record without title or director, does not tie two films
 * together.
 */
export function groupRecords(
  records: readonly RecordFacts[],
  people: PersonLikeness,
  titles: TitleLikeness,
): readonly (readonly RecordFacts[])[] {
  const joins = candidatePairs(records).flatMap(([a, b]) => {
    const found = compareWorks(a, b, people, titles);
    return found.verdict === "same" ? [{ a, b, strength: found.strength }] : [];
  });
  joins.sort((x, y) => y.strength - x.strength || x.a.index - y.a.index || x.b.index - y.b.index);
  const groups = new Map<RecordFacts, RecordFacts[]>(records.map((record) => [record, [record]]));
  const areBarred = (a: RecordFacts, b: RecordFacts, strength: number): boolean => {
    const { verdict } = compareWorks(a, b, people, titles);
    return verdict === "different" || (verdict === "at-odds" && strength < SURE);
  };
  for (const { a, b, strength } of joins) {
    const [left = [], right = []] = [groups.get(a), groups.get(b)];
    if (left === right) continue;
    const [some, others] = [left.slice(0, MOST_COMPARED), right.slice(0, MOST_COMPARED)];
    if (some.some((one) => others.some((other) => areBarred(one, other, strength)))) continue;
    const [large, small] = left.length < right.length ? [right, left] : [left, right];
    for (const record of small) {
      large.push(record);
      groups.set(record, large);
    }
  }
  const found = [...new Set(groups.values())];
  for (const group of found) group.sort((a, b) => a.index - b.index);
  return found.sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0));
}
