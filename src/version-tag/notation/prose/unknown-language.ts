import { isUnknownWord, plays, playsAny, type Item } from "./item.js";
import type { Gathered } from "./gathered.js";
import { noteSubtitle } from "./note-subtitle.js";
import { isEdge } from "./segment-edge.js";
import type { Statement } from "./statement.js";
import type { TrackWords } from "./track-words.js";

const SHORTEST_NAME = 4;
const SOUTH_SLAVIC = /[sc]k(?:a|e|i|o|og|im|ima|imi|ih|om)$/;
/** Without "-ka": "Babička", "Toskánska" are rather titles, and what stands before "titulky" and "dabing" is no feminine. */
const WEST_SLAVIC = /[sc]k(?:e|i|y|ho|eho|ie|iej|im|imi|ich|ou|ym|ymi|ych)$/;

/** "Automatické titulky", "Grafiska undertexter": what subtitles are by their making, with the endings of adjectives. */
const OF_THEIR_MAKING =
  /^(?:automat|ele[ck]tron|grafi|graphi|klas+i|standard|te(?:ch|k)ni|αυτοματ|ηλεκτρον|автомат|електрон|электрон|техни)/u;

/** What names of languages end in where they stand in front of a mark, by the language of the mark, folded. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  cs: WEST_SLAVIC,
  da: /sk(?:e|t)?$/,
  de: /isch(?:e[nmrs]?)?$/,
  el: /ικ(?:α|ά|η|ή|ο|ό|οι|οί|ους|ούς|ων|ών)$/u,
  hr: SOUTH_SLAVIC,
  lt: /(?:isk(?:ai|ais|i)|u)$/,
  lv: /u$/,
  pl: WEST_SLAVIC,
  ru: /(?:ск|цк)(?:ий|ими|их|ие|ой|ом)$/,
  sk: WEST_SLAVIC,
  sl: SOUTH_SLAVIC,
  sr: /(?:ск|шк|чк)(?:а|е|и|о|им|их)$/,
  sv: /sk(?:a|t)?$/,
  tr: /ca$|ce$/,
  uk: /(?:ськ|цьк)(?:а|е|і|ий|ими|их|ою)$/,
};
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/**
 * An adjective in the place of a language, as its writing shows: a capital in English and Dutch, an ending elsewhere. In
 * Hungarian, whose names have no ending, a small letter: "Avatar feliratos" begins with a title.
 */
function standsForLanguage(item: Item, mark: Item): boolean {
  if (!isUnknownWord(item) || item.key.length < SHORTEST_NAME || OF_THEIR_MAKING.test(item.key)) return false;
  const languages = [...new Set(mark.roles.map(({ language }) => language))];
  if (languages.includes("nl") && /^[A-Z]/.test(item.raw) && /(?:se?|ische?)$/.test(item.key)) return true;
  if (languages.includes("en") && CAPITALISED.test(item.raw) && /(?:ish|ian|ese|ic|an|i|on)$/.test(item.key))
    return true;
  if (languages.includes("hu") && /^\p{Ll}/u.test(item.raw)) return true;
  return languages.some((language) => ENDINGS[language]?.test(item.key) === true);
}

/** "in", "auf", "en", without an article, which would lead to a place ("im Saal"). */
const LEADS_TO_LANGUAGE = /^(?:in|into|auf|en|em|al|na|u|po|pa|til|till|на|в)$/;

/**
 * What names of languages end in behind the preposition, where it differs: "in progress", "in Arbeit", "en studio",
 * "en pantalla" name none.
 */
const ENDINGS_BEHIND: Readonly<Record<string, RegExp>> = {
  ca: /(?:es|ia|i)$/,
  da: /sk$/,
  en: /(?:ish|ian|ese|ic|i|on)$/,
  es: /(?:[eiu]ano|i)$/,
  fr: /(?:ais|ois|ien|een|i)$/,
  it: /(?:ese|[eiu]ano)$/,
  nl: /(?:aans|ees|ens|isch|ons|i)$/,
  pl: /[sc]ku$/,
  pt: /(?:[eiu]ano|i)$/,
  ro: /(?:eza|[ei]ana)$/,
};
const WRITTEN_WITH_CAPITAL: ReadonlySet<string> = new Set(["de", "en", "nl"]);

/** "dubbed in Dothraki", "s titlovima na dothračkom": the place of the name that ends the segment behind the preposition; -1 when none does. */
function nameBehind(statement: Statement, mark: number): number {
  const [preposition, name] = [statement.at(mark + 1), statement.at(mark + 2)];
  if (!plays(preposition, "in") || !LEADS_TO_LANGUAGE.test(preposition!.key)) return -1;
  if (!isUnknownWord(name) || name.key.length < SHORTEST_NAME || !isEdge(statement.at(mark + 3))) return -1;
  const named = statement.at(mark)!.roles.some(({ language }) => {
    const ending = ENDINGS_BEHIND[language] ?? ENDINGS[language];
    const capital = !WRITTEN_WITH_CAPITAL.has(language) || CAPITALISED.test(name.raw);
    return capital && ending?.test(name.key) === true;
  });
  return named ? mark + 2 : -1;
}

/** The place of a word beside a mark that stands where a language must and names none that we know; -1 when there is none. */
export function unknownNameBeside(statement: Statement, mark: number): number {
  const item = statement.at(mark - 1);
  const before = statement.at(mark - 2);
  const introduced = isEdge(before) || playsAny(before, "with", "in", "original", "and");
  return item && introduced && standsForLanguage(item, statement.at(mark)!) ? mark - 1 : nameBehind(statement, mark);
}

/**
 * "with Klingon subtitles": the word stands where a language must, but names none that we know. The subtitles are stated,
 * their language is not understood. True when that is so.
 */
export function readUnknownLanguage(
  statement: Statement,
  gathered: Gathered,
  mark: number,
  words: TrackWords,
): boolean {
  const name = unknownNameBeside(statement, mark);
  if (name < 0) return false;
  statement.claim(mark, "version");
  noteSubtitle(statement, gathered, name, { language: "und", ...words });
  gathered.unknownLanguages.push({ text: statement.at(name)!.raw, span: statement.spanOf(name, name) });
  return true;
}
