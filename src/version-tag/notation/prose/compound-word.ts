import { foldWord } from "../../../text/index.js";
import { languageOfLetters } from "../mark-letters.js";
import type { Item, NamedLanguage } from "./item.js";
import type { Token } from "./lex.js";
import { languageOfCode, languageOfWord } from "./word-meaning.js";
import { wordRoles } from "./word-roles.js";

const PLAIN = {
  separator: undefined,
  number: false,
  capitals: true,
  dotted: false,
  mark: undefined,
  roles: [],
} as const;

/** A language and a subtitle mark written as one word: `NLsubs`, `HebSubs`, `ENSUBBED`, Swedish `svensktextad`. */
const GLUED = /^([a-z]{2,14}?)(subs?|subbed|subtitles|subtitled|textad|textat|textade)$/;

function gluedItems(token: Token): Item[] | undefined {
  const [, name = "", mark = ""] = GLUED.exec(token.key) ?? [];
  const language = name === "" ? undefined : (languageOfCode(name) ?? languageOfWord(name));
  if (!language) return undefined;
  const middle = token.start + name.length;
  return [
    { ...PLAIN, start: token.start, end: middle, raw: token.raw.slice(0, name.length), key: name, language },
    {
      ...PLAIN,
      start: middle,
      end: token.end,
      raw: token.raw.slice(name.length),
      key: mark,
      roles: wordRoles(mark),
      language: undefined,
    },
  ];
}

/** "m.d." and its like: "mit deutschen" in two letters. */
const SPELLED_WITH = /^m(d|dt|e|engl|f|frz)$/;

function spelledItems(token: Token): Item[] | undefined {
  const letters = token.spelled ? SPELLED_WITH.exec(token.key)?.[1] : undefined;
  const tag = letters && languageOfLetters("single", letters.charAt(0));
  if (!tag) return undefined;
  const place = { ...PLAIN, start: token.start, end: token.end, raw: token.raw };
  const language: NamedLanguage = { tag, form: "abbreviation", others: [], locale: "de" };
  return [
    { ...place, key: "m", roles: wordRoles("m"), language: undefined },
    { ...place, key: letters, language },
  ];
}

/** "CZT", "ENT": Czech houses put a T for titulky behind a code of two letters, in capitals and behind a slash. */
const CZECH_TITLES = /^(CZ|CS|SK|EN|DE|FR)T$/;

function czechItems(token: Token, previous: Token | undefined): Item[] | undefined {
  const code = previous?.separator === "slash" ? CZECH_TITLES.exec(token.raw)?.[1] : undefined;
  const language = code && languageOfCode(foldWord(code));
  if (!language) return undefined;
  const middle = token.end - 1;
  return [
    { ...PLAIN, start: token.start, end: middle, raw: code, key: foldWord(code), language },
    { ...PLAIN, start: middle, end: token.end, raw: "T", key: "tit", roles: wordRoles("tit"), language: undefined },
  ];
}

/** "s.-t.f.", "STFR": French houses put the letters of the language right behind st. */
const ST_LETTERS = /^st(fr?|a|ang|all|nl|en|esp|it)$/;
/** Those that count in small letters behind a French word for what is heard: "vo stf", "vo kazakhe stf"; "stang" is a pole in Norwegian. */
const SMALL_ST_LETTERS = /^st(?:fr?|ang|nl|esp)$/;
const FRENCH_VERSION = /^v(?:o|f)$/;

function isBehindVersion(previous: Token | undefined): boolean {
  if (previous === undefined) return false;
  return FRENCH_VERSION.test(previous.key) || languageOfWord(previous.key)?.locale === "fr";
}

function stItems(token: Token, previous: Token | undefined): Item[] | undefined {
  const counts = token.spelled || token.capitals || (SMALL_ST_LETTERS.test(token.key) && isBehindVersion(previous));
  const letters = counts ? ST_LETTERS.exec(token.key)?.[1] : undefined;
  const tag = letters && languageOfLetters("vost", letters);
  if (!tag) return undefined;
  const language: NamedLanguage = { tag, form: "abbreviation", others: [], locale: "fr" };
  const place = { ...PLAIN, start: token.start, end: token.end, raw: token.raw };
  return [
    { ...place, key: "st", roles: wordRoles("st"), language: undefined },
    { ...place, key: letters, language },
  ];
}

/** The two items of a word that holds two words of a version statement; undefined when it does not. */
export function compoundItems(token: Token, previous: Token | undefined): Item[] | undefined {
  return gluedItems(token) ?? spelledItems(token) ?? stItems(token, previous) ?? czechItems(token, previous);
}
