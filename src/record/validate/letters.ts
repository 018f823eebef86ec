/** Codes of ISO 15924 that stand for several of the scripts that Unicode gives to letters, or for a style of one. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani", "Bopo"],
  Hant: ["Hani", "Bopo"],
  Hanb: ["Hani", "Bopo"],
  Jpan: ["Hani", "Hira", "Kana"],
  Hrkt: ["Hira", "Kana"],
  Kore: ["Hang", "Hani"],
  Latf: ["Latn"],
  Latg: ["Latn"],
  Cyrs: ["Cyrl"],
  Geok: ["Geor"],
  Aran: ["Arab"],
};
/** Codes for what is no script: undetermined, inherited, private. */
const NO_SCRIPT = /^(?:Z[a-z]{3}|Q[a-z]{3})$/;
const SCRIPT_CODE = /^[A-Z][a-z]{3}$/;
const LETTER = /\p{L}/u;

const patterns = new Map<string, RegExp>();

/** A pattern for a letter of a script; undefined for a code that Unicode has no letters for. */
function letterOf(script: string): RegExp | undefined {
  const known = patterns.get(script);
  if (known !== undefined || !SCRIPT_CODE.test(script) || NO_SCRIPT.test(script)) return known;
  const classes = (SEVERAL[script] ?? [script]).map((code) => `\\p{Script_Extensions=${code}}`).join("");
  try {
    const pattern = new RegExp(`(?=\\p{L})[${classes}]`, "u");
    patterns.set(script, pattern);
    return pattern;
  } catch {
    return undefined;
  }
}

/** Whether a text has letters and none of them is of the script (ISO 15924). Not for a script that is not known. */
export function isInOtherLetters(text: string, script: string): boolean {
  const letter = letterOf(script);
  return letter !== undefined && !letter.test(text) && LETTER.test(text);
}

/** Whether a text has letters of the script (ISO 15924). */
export function hasLettersOf(text: string, script: string): boolean {
  return letterOf(script)?.test(text) ?? false;
}

/** Languages that are written in one script only, or next to only; their tags need not say so (`Suppress-Script`). */
const SCRIPTS: Readonly<Record<string, string>> = {
  Latn: "af br ca co cs cy da de en es et eu fi fo fr fy ga gd gl hr hu id is it la lb lt lv mt nb nl nn no pl pt rm ro sk sl sq sv tr vi",
  Cyrl: "be bg ce cv mk os ru ba tg uk",
  Grek: "el",
  Hebr: "he",
  Armn: "hy",
  Geor: "ka",
};
const SCRIPT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SCRIPTS).flatMap(([script, languages]) => languages.split(" ").map((language) => [language, script])),
);

/** The script in which a language is written that has but one; undefined for others. */
export function usualScript(language: string): string | undefined {
  return SCRIPT_OF.get(language);
}
