/** A spelling somebody uses, and where it stands. */
export interface Variant {
  /** As decisions call it: the list, a colon, the line. */
  readonly ref: string;
  readonly text: string;
}

/** More lines would make more pairs than anybody looks through. */
export const MOST_VARIANTS = 40;

/** What a list holds. */
export interface VariantList {
  readonly variants: readonly Variant[];
  /** How many lines were too many. */
  readonly leftOut: number;
}

/** The lines of a list; empty ones are no variants, and keep their numbers. */
export function variantsOf(text: string, list: string): VariantList {
  const variants = text
    .split("\n")
    .map((line, index) => ({ ref: `${list}:${index + 1}`, text: line.trim() }))
    .filter((variant) => variant.text !== "");
  return { variants: variants.slice(0, MOST_VARIANTS), leftOut: Math.max(0, variants.length - MOST_VARIANTS) };
}

/** Two variants. */
export type Pair = readonly [Variant, Variant];

/** Every two of one list, or every one of the first with every one of the second. */
export function pairsOf(first: readonly Variant[], second: readonly Variant[] | undefined): readonly Pair[] {
  if (second) return first.flatMap((a) => second.map((b): Pair => [a, b]));
  return first.flatMap((a, at) => first.slice(at + 1).map((b): Pair => [a, b]));
}
