const BETWEEN = /[-‐‑'’\s]/u;

/** Whether a word in small letters, or each part of it between hyphens, is one syllable of a list or two. */
export function isInSyllables(word: string, syllables: ReadonlySet<string>): boolean {
  return word.split(BETWEEN).every((part) => {
    if (syllables.has(part)) return true;
    for (let cut = 1; cut < part.length; cut++) {
      if (syllables.has(part.slice(0, cut)) && syllables.has(part.slice(cut))) return true;
    }
    return false;
  });
}
