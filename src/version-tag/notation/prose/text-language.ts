import type { Item } from "./item.js";
import type { WordRole } from "./word-roles.js";

const known = new WeakMap<readonly WordRole[], readonly string[]>();

/** The languages in which a word plays its roles, each once; a word's roles are one list wherever it stands. */
function languagesOf(roles: readonly WordRole[]): readonly string[] {
  let languages = known.get(roles);
  if (!languages) known.set(roles, (languages = [...new Set(roles.map(({ language }) => language))]));
  return languages;
}

/** The language a statement is written in, as its words vote; undefined when they say nothing. */
export function textLanguage(items: readonly Item[]): string | undefined {
  const votes = new Map<string, number>();
  const vote = (language: string | undefined, weight: number): void => {
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + weight);
  };
  for (const item of items) {
    const languages = languagesOf(item.roles);
    const weight = (item.key.length > 3 ? 2 : 1 / 2) / languages.length;
    for (const language of languages) vote(language, weight);
    if (item.language && item.language.form !== "code") vote(item.language.locale, 1);
  }
  let best: string | undefined;
  for (const [language, weight] of votes) if (best === undefined || weight > votes.get(best)!) best = language;
  return best;
}
