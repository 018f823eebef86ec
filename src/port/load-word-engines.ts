/** The engines for words, with the package they come from; only who writes text in other letters pays for loading it. */
export async function loadWordEngines(): Promise<Readonly<Record<string, (word: string) => string>>> {
  return (await import("./cyrillic-translit.js")).wordEngines;
}
