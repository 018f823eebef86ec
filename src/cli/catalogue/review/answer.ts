import type { DecisionVerdict } from "../../../catalogue/index.js";

/** What a person may answer: the number of a film, none of them, not now, and the words of the conversation. */
export type ReviewAnswer =
  { readonly same: number } | "different" | "unsure" | "back" | "quit" | "help" | { readonly unknown: string };

const KEYS: Readonly<Record<string, "different" | "unsure" | "back" | "quit" | "help">> = {
  d: "different",
  u: "unsure",
  b: "back",
  q: "quit",
  "?": "help",
};

/** The answer of a key, or a line, to so many films. */
export function reviewAnswer(typed: string, films: number): ReviewAnswer {
  const key = typed.trim().toLowerCase();
  const number = /^[1-9]$/.test(key) ? Number(key) : 0;
  if (number >= 1 && number <= films) return { same: number - 1 };
  return Object.hasOwn(KEYS, key) ? KEYS[key]! : { unknown: typed.trim() };
}

/** What was decided of the films of a row, by their ids. */
export interface DecidedBefore {
  readonly verdicts: ReadonlyMap<string, DecisionVerdict>;
  /** Films of which it must be said again, since an entry has changed. */
  readonly stale: ReadonlySet<string>;
}

/**
 * What an answer decides of the films of a row, given what was decided before: one that is the same takes back that another
 * was, none of them makes all different, and not now takes back everything. Only what is new, or must be said again, is
 * given.
 */
export function decidedBy(
  answer: { readonly same: number } | "different" | "unsure",
  ids: readonly string[],
  { verdicts, stale }: DecidedBefore,
): readonly (readonly [id: string, verdict: DecisionVerdict])[] {
  const verdictOf = (id: string, at: number): DecisionVerdict | undefined => {
    if (answer === "different") return "different";
    if (answer === "unsure") return at === 0 || verdicts.has(id) ? "unsure" : undefined;
    if (at === answer.same) return "same";
    return verdicts.get(id) === "same" ? "unsure" : verdicts.get(id);
  };
  return ids.flatMap((id, at) => {
    const verdict = verdictOf(id, at);
    const isNew = verdict !== verdicts.get(id) || stale.has(id);
    return verdict !== undefined && isNew ? [[id, verdict] as const] : [];
  });
}
