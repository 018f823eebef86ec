import type { ComparedPair } from "./compared-pair.js";
import type { Variant } from "./variants.js";

/** What a person said of a pair. */
export type Decided = ReadonlyMap<string, "same" | "different">;

/** Spellings of one thing. */
export interface Cluster {
  readonly variants: readonly Variant[];
  /** What holds it together. */
  readonly joins: readonly ComparedPair[];
  /** Two that are together by way of others although nothing, or a person, says that they are not the same. */
  readonly conflicts: readonly ComparedPair[];
}

/** What a pair is remembered by. */
export const pairKey = ({ a, b }: Pick<ComparedPair, "a" | "b">): string => `${a.ref} ${b.ref}`;

/** A decision outranks what was found. */
export function standing(pair: ComparedPair, decided: Decided): ComparedPair["verdict"] {
  return decided.get(pairKey(pair)) ?? pair.verdict;
}

/** Joins all that are the same, from one to the next; in the order of the lists. */
export function clustersOf(
  variants: readonly Variant[],
  pairs: readonly ComparedPair[],
  decided: Decided,
): readonly Cluster[] {
  const head = new Map(variants.map(({ ref }) => [ref, ref]));
  const find = (ref: string): string => {
    const above = head.get(ref) ?? ref;
    return above === ref ? ref : find(above);
  };
  for (const pair of pairs) {
    if (standing(pair, decided) === "same") head.set(find(pair.b.ref), find(pair.a.ref));
  }
  const groups = new Map<string, Variant[]>();
  for (const variant of variants) {
    const of = find(variant.ref);
    groups.set(of, [...(groups.get(of) ?? []), variant]);
  }
  return [...groups].map(([of, members]) => {
    const inside = pairs.filter(({ a, b }) => find(a.ref) === of && find(b.ref) === of);
    return {
      variants: members,
      joins: inside.filter((pair) => standing(pair, decided) === "same"),
      conflicts: inside.filter((pair) => standing(pair, decided) === "different"),
    };
  });
}
