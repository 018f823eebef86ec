import type { Lang } from "../../model/index.js";
import type { BilingualLayout } from "./language-evidence.js";
import type { PartedLine } from "./part-lines.js";

/** Cues that hold both languages, of all with a language, from which a file counts as stacked. */
const LEAST_TOGETHER = 0.1;
/** Cues of the rarer language, of all with a language, from which taking turns is no accident. */
const LEAST_TURNS = 0.25;
/** Changes of language from cue to cue, of those that are possible. */
const LEAST_CHANGES = 0.5;
/** Fewer cues with both languages are a quotation. */
const FEWEST_TOGETHER = 2;

/** The languages of each cue, top first; cues that show none are left out. */
export type CueLanguages = ReadonlyMap<number, readonly Lang[]>;

/** Which languages each cue holds, in the order of its lines. */
export function cueLanguages(lines: readonly PartedLine[]): CueLanguages {
  const cues = new Map<number, Lang[]>();
  for (const { line, language } of lines) {
    if (language === null) continue;
    const found = cues.get(line.cue);
    if (found === undefined) cues.set(line.cue, [language]);
    else if (!found.includes(language)) found.push(language);
  }
  return cues;
}

/**
 * How two languages share the cues: one above the other, taking turns, or both; null when one is only a remnant in a file of
 * the other, or when the file changes its language once and for all.
 */
export function bilingualLayout(cues: CueLanguages, [first, second]: readonly [Lang, Lang]): BilingualLayout | null {
  const both = [...cues.values()].filter((languages) => languages.length > 1);
  const single = [...cues.values()].flatMap((languages) => (languages.length === 1 ? languages : []));
  const seconds = single.filter((language) => language === second).length;
  const rarer = Math.min(seconds, single.length - seconds);
  const changes = single.filter((language, at) => at > 0 && language !== single[at - 1]).length;
  const together = both.length >= Math.max(FEWEST_TOGETHER, cues.size * LEAST_TOGETHER);
  const turns = rarer >= cues.size * LEAST_TURNS && changes >= 2 * rarer * LEAST_CHANGES;
  if (!together && !turns) return null;
  const firstAbove = both.filter(([top]) => top === first).length * 2 >= both.length;
  const stackedOrder = firstAbove ? [first, second] : [second, first];
  if (!turns) return { kind: "stacked", order: stackedOrder };
  if (together) return { kind: "mixed", order: stackedOrder };
  return { kind: "alternating", order: single[0] === second ? [second, first] : [first, second] };
}
