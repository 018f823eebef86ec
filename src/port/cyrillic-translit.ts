import createTranslit, { type Preset } from "cyrillic-to-translit-js";

/** Writes one word, in lower case, in Latin letters. */
type WordEngine = (word: string) => string;

/** One instance for each preset: to make one for every word is many times slower. */
function wordEngine(preset: Preset): WordEngine {
  const translit = createTranslit({ preset });
  return (word) => translit.transform(word);
}

/**
 * The presets of cyrillic-to-translit-js as engines for single words in lower case; where words start and how they are
 * capitalised it gets wrong and is decided by the caller. `uk` follows the Ukrainian resolution of 2010, `ru` no published
 * scheme.
 */
export const wordEngines: Readonly<Record<string, WordEngine>> = {
  "cyrillic-to-translit-js:ru": wordEngine("ru"),
  "cyrillic-to-translit-js:uk": wordEngine("uk"),
};
