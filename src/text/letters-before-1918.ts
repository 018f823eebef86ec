/** The letters that Russian gave up in 1918, and those that have stood for them since. */
export const LETTERS_BEFORE_1918: Readonly<Record<string, string>> = { ѣ: "е", і: "и", ѳ: "ф", ѵ: "и" };
