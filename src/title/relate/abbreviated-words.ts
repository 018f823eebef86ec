/** What titles abbreviate, each to one word only: not `st` for a street, not `m` for anybody. */
const WHOLE: Readonly<Record<string, string>> = {
  capt: "captain",
  dr: "doctor",
  lt: "lieutenant",
  mlle: "mademoiselle",
  mme: "madame",
  mr: "mister",
  mt: "mount",
  prof: "professor",
  sgt: "sergeant",
  st: "saint",
  ste: "sainte",
  vs: "versus",
};
const ABBREVIATED = new RegExp(`(?<![^ ])(?:${Object.keys(WHOLE).join("|")})(?= )`, "g");
/** `No. 5` is Number 5 and Nr. 5; elsewhere it is a word. */
const NUMBER = /(?<![^ ])(?:no|nr|num|number|nummer|numero|numer)(?= \d)/g;

/** The key of a title with the words written out that catalogues abbreviate: `dr marrow` is `doctor marrow`. */
export function inWholeWords(key: string): string {
  return key.replace(NUMBER, "no").replace(ABBREVIATED, (word) => WHOLE[word]!);
}
