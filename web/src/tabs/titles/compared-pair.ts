import type { Reason } from "../../../../src/generated/schema-types.js";
import { askAll, type Asking } from "../../service.js";
import type { Pair, Variant } from "./variants.js";

/** What the service says of two variants. */
export interface ComparedPair {
  readonly a: Variant;
  readonly b: Variant;
  /** `doubtful` joins nothing, but a person may; of the `unrelated` nothing is known, the `different` contradict each other. */
  readonly verdict: "same" | "doubtful" | "different" | "unrelated";
  /** How titles are related; names have none. */
  readonly relation?: string;
  readonly reasons: readonly Reason[];
}

/** Titles or names of people: they are compared in different ways. */
export type Kind = "titles" | "names";

async function relateTitles(pairs: readonly Pair[], asking: Asking): Promise<readonly ComparedPair[]> {
  const answers = await askAll<"titles/relate">(
    pairs.map(([a, b]) => ({ operation: "titles/relate", input: { a: { text: a.text }, b: { text: b.text } } })),
    asking,
  );
  return pairs.flatMap(([a, b], index) => {
    const answer = answers[index];
    if (!answer) return [];
    const { relation, reasons } = answer;
    const apart = reasons.some(({ reason }) => reason === "title/numeral") ? "different" : "unrelated";
    return [{ a, b, verdict: relation === "unrelated" ? apart : "same", relation, reasons }];
  });
}

async function compareNames(pairs: readonly Pair[], asking: Asking): Promise<readonly ComparedPair[]> {
  const answers = await askAll<"names/compare">(
    pairs.map(([a, b]) => ({ operation: "names/compare", input: { a: a.text, b: b.text } })),
    asking,
  );
  return pairs.flatMap(([a, b], index) => {
    const answer = answers[index];
    if (!answer) return [];
    const { verdict, reasons } = answer;
    return [{ a, b, verdict: verdict === "possible" ? "doubtful" : verdict, reasons }];
  });
}

/** Compares all pairs in one request. */
export function comparePairs(kind: Kind, pairs: readonly Pair[], asking: Asking): Promise<readonly ComparedPair[]> {
  return kind === "titles" ? relateTitles(pairs, asking) : compareNames(pairs, asking);
}
