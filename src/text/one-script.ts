const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const LONGEST = 64;

/** Letters that look the same in both scripts, Latin to Cyrillic. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [..."aceopxyABCEHKMOPTXi"].map((letter, at) => [letter, [..."асеорхуАВСЕНКМОРТХі"][at]!]),
);
const LATIN_LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...LOOK_ALIKES].map(([latin, cyrillic]) => [cyrillic, latin]),
);

/**
 * A word of one script that has look-alike letters of the other in it, written in one script: Latin `Russian` with a
 * Cyrillic а. Any other word comes back as it is.
 */
export function inOneScript(word: string): string {
  if (word.length > LONGEST || !CYRILLIC.test(word) || !LATIN.test(word)) return word;
  const letters = [...word];
  const cyrillic = letters.map((letter) => LOOK_ALIKES.get(letter) ?? letter).join("");
  if (!LATIN.test(cyrillic)) return cyrillic;
  const latin = letters.map((letter) => LATIN_LOOK_ALIKES.get(letter) ?? letter).join("");
  return CYRILLIC.test(latin) ? word : latin;
}
