import type { Reason } from "../../../../src/generated/schema-types.js";
import { askAll, type Asking } from "../../service.js";
import type { Cluster } from "./clusters.js";
import { schemeNames } from "./scheme-names.js";

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Reasons name a scheme, or the language whose spelling it is. */
function schemeOfReason({ reason, params }: Reason): string | undefined {
  const { scheme, language } = params;
  if (typeof scheme === "string") return scheme;
  return reason === "name/transcription" && typeof language === "string" ? `transcription:${language}` : undefined;
}

/** The scheme that joined each spelling to its original, by its text: the reason for a join names it. */
function schemesOfJoins(clusters: readonly Cluster[]): ReadonlyMap<string, string> {
  const joins = clusters.flatMap((cluster) => cluster.joins);
  return new Map(
    joins.flatMap(({ a, b, reasons }) => {
      if (CYRILLIC.test(a.text) === CYRILLIC.test(b.text)) return [];
      const scheme = reasons.map(schemeOfReason).find((one) => one !== undefined);
      return scheme === undefined ? [] : [[CYRILLIC.test(a.text) ? b.text : a.text, scheme] as const];
    }),
  );
}

/** The scheme that fits each Latin spelling beside a Cyrillic one and not yet explained, by its text. */
async function schemesOfSpellings(
  clusters: readonly Cluster[],
  known: ReadonlyMap<string, string>,
  asking: Asking,
): Promise<ReadonlyMap<string, string>> {
  const pairs = clusters.flatMap(({ variants }) => {
    const source = variants.find(({ text }) => CYRILLIC.test(text))?.text;
    const others = variants.filter(({ text }) => !CYRILLIC.test(text) && !known.has(text));
    return source === undefined ? [] : others.map(({ text }) => ({ source, romanized: text }));
  });
  const answers = await askAll<"romanization/identify">(
    pairs.map((pair) => ({ operation: "romanization/identify", input: { pairs: [pair] } })),
    asking,
  );
  return new Map(
    pairs.flatMap(({ romanized }, index) => {
      const [best] = answers[index]?.consistent ?? [];
      return best === undefined ? [] : [[romanized, best] as const];
    }),
  );
}

/** What the scheme or language is called by which each Latin spelling was made from a Cyrillic one beside it. */
export async function spellingSchemes(
  clusters: readonly Cluster[],
  asking: Asking,
): Promise<ReadonlyMap<string, string>> {
  const joined = schemesOfJoins(clusters);
  const [names, others] = await Promise.all([
    schemeNames(asking.language),
    schemesOfSpellings(clusters, joined, asking),
  ]);
  return new Map([...joined, ...others].map(([text, id]) => [text, names[id] ?? id]));
}
