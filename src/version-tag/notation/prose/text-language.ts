import type { Item } from "./item.js";

/** The language a statement is written in, as its words vote; undefined when they say nothing. */
export function textLanguage(items: readonly Item[]): string | undefined {
  const votes = new Map<string, number>();
  const vote = (language: string | undefined, weight: number): void => {
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + weight);
  };
  for (const item of items) {
    const languages = new Set(item.roles.map((role) => role.language));
    for (const language of languages)
      vote(language, item.key.length > 3 ? 2 / languages.size : 1 / (2 * languages.size));
    if (item.language && item.language.form !== "code") vote(item.language.locale, 1);
  }
  let best: string | undefined;
  for (const [language, weight] of votes) if (best === undefined || weight > votes.get(best)!) best = language;
  return best;
}
