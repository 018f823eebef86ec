import { PROSE_WORDS, type ProseRole } from "../../../generated/prose-words.js";

/** What a word does in a version statement, and in which language it does so. */
export interface WordRole {
  readonly role: ProseRole;
  readonly language: string;
}

export type { ProseRole };

interface RoleTable {
  readonly roles: ReadonlyMap<string, readonly WordRole[]>;
  /** First words of phrases, with the number of words in the longest phrase that starts so. */
  readonly phrases: ReadonlyMap<string, number>;
}

function buildTable(): RoleTable {
  const roles = new Map<string, WordRole[]>();
  const phrases = new Map<string, number>();
  for (const [role, language, keys] of PROSE_WORDS) {
    for (const key of keys.split("|")) {
      const known = roles.get(key);
      if (known) known.push({ role, language });
      else roles.set(key, [{ role, language }]);
      const space = key.indexOf(" ");
      if (space > 0) {
        const first = key.slice(0, space);
        phrases.set(first, Math.max(phrases.get(first) ?? 0, key.split(" ").length));
      }
    }
  }
  return { roles, phrases };
}

let table: RoleTable | undefined;
const NONE: readonly WordRole[] = [];

/** The roles of a folded word or phrase; empty for a word that plays none. */
export function wordRoles(key: string): readonly WordRole[] {
  return (table ??= buildTable()).roles.get(key) ?? NONE;
}

/** The length in words of the longest phrase that starts with this word; 0 when none does. */
export function longestPhraseFrom(key: string): number {
  return (table ??= buildTable()).phrases.get(key) ?? 0;
}
