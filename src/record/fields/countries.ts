import { lookupCountry } from "../../language/index.js";
import type { FilmCountry } from "../../model/index.js";
import { remember } from "../../text/index.js";
import type { Found, Stretch } from "../stretch.js";
import type { FieldContext } from "./field-context.js";
import { AND_WORDS, PhraseTable, spanOfTokens, tokensOf, touch, type Token } from "./words/index.js";

const MORE = new PhraseTable("more-countries");
const CUT_SHORT = new PhraseTable("country-abbreviations");
const ADJECTIVES = new PhraseTable("country-adjectives");
const FORMS = new PhraseTable("form-words");

/** `Saint Vincent and the Grenadines`; longer names are not in facts lines. */
const LONGEST_NAME = 6;
/** What no name of a country holds. */
const PARTING = new Set([",", ";", "/", "|", "•", "·", ":", "(", ")", "[", "]", "\n", "+", "«", "»", '"', "=", "–"]);

interface Place {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** Written as a code, which is a word of other things too. */
  readonly coded: boolean;
  /** Cut short with a full stop, which a language or a day of the week may be too. */
  readonly cut?: boolean;
}

interface Named {
  readonly code: string;
  readonly coded: boolean;
}

const look = remember((text: string): Named | null => {
  const [best] = [text, text.replace(AND, " & ")].flatMap((name) => lookupCountry(name));
  if (!best) return null;
  return {
    code: best.code,
    coded: best.form.startsWith("alpha") || best.form === "car" || best.form === "abbreviation",
  };
});

const AND = / (?:and|und|et|en|e|y|i|и|та|a) /u;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^[\p{Lu}\p{M}.\s]+$/u;
const WRITTEN_SHORT = 4;
/** Codes of countries have no marks: `ČR` is none of them. */
const CODE_WITH_MARKS = /^(?=.{1,3}$)\p{Lu}*[À-ſ]\p{Lu}*$/u;
/** Codes that are ratings of age as well, or versions (`VE`, versión española). */
const RATINGS: ReadonlySet<string> = new Set(["pg", "al", "tp", "nr", "ve", "st", "sv"]);

/** The country that begins with a token, the longest name first. */
function countryAt(of: Stretch, tokens: readonly Token[], from: number): Place | undefined {
  const first = tokens[from];
  if (first?.kind !== "letters" || !CAPITAL.test(of.text.slice(first.start, first.start + 2))) return undefined;
  let most = from;
  while (most < tokens.length && most - from < LONGEST_NAME && !PARTING.has(tokens[most]!.key)) most += 1;
  for (let to = most; to > from; to--) {
    const text = of.text.slice(first.start, tokens[to - 1]!.end);
    if (text.includes("\n") || text.length > 60) continue;
    const named = CODE_WITH_MARKS.test(text) ? null : look(text);
    // `UdSSR` is written so; `In` and `As` are words.
    const short = text.length < WRITTEN_SHORT;
    if (named && (!short || CAPITALS.test(text))) return { code: named.code, coded: named.coded || short, from, to };
  }
  const cut = CUT_SHORT.at(tokens, from);
  if (cut && tokens[cut.to]?.key === "." && touch(tokens, cut.to - 1))
    return { code: cut.meanings[0]!, coded: true, cut: true, from, to: cut.to + 1 };
  const more = MORE.at(tokens, from);
  if (!more) return undefined;
  const text = of.text.slice(first.start, tokens[more.to - 1]!.end);
  return { code: more.meanings[0]!, coded: text.length <= WRITTEN_SHORT && CAPITALS.test(text), from, to: more.to };
}

/** All names and codes, from left to right. */
function placesIn(of: Stretch): readonly Place[] {
  const tokens = tokensOf(of);
  const places: Place[] = [];
  for (let at = 0; at < tokens.length;) {
    const place = countryAt(of, tokens, at);
    if (place) places.push(place);
    at = place?.to ?? at + 1;
  }
  return places;
}

const JOINING = new Set([...AND_WORDS, ",", ";", "/", "-", "&", "+", "·", "•", "|"]);

function joined(tokens: readonly Token[], left: Place, right: Place): boolean {
  if (right.from - left.to > 2 || (right.from === left.to && left.coded && right.coded)) return false;
  for (let at = left.to; at < right.from; at++) if (!JOINING.has(tokens[at]!.key)) return false;
  return true;
}

function groupsOf(of: Stretch, places: readonly Place[]): readonly (readonly Place[])[] {
  const tokens = tokensOf(of);
  const groups: Place[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    if (group && joined(tokens, group.at(-1)!, place)) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === "letters";
}

/**
 * Codes are countries where they stand alone between signs and numbers (`RU 2019`, `Name, FR/DE, 2014`); beside words they
 * are languages or anything (`ST FR NL`, `RU OV`). One letter needs a year beside it.
 */
function codesCount(tokens: readonly Token[], group: readonly Place[], labelled: boolean): boolean {
  const from = group[0]!.from;
  const to = group.at(-1)!.to;
  if (labelled) return true;
  const stop = tokens[from - 1]?.key === "." && touch(tokens, from - 1) && isWord(tokens[from - 2]);
  // `V: FR`, `UA: 1987`: what a colon asks for is something else.
  if (isWord(tokens[from - 1]) || stop || tokens[from - 1]?.key === ":" || tokens[to]?.key === ":") return false;
  const alone = from === 0 && to === tokens.length;
  if (
    isWord(tokens[to]) ||
    (alone && group.length === 1 && to === 1 && tokens[0]!.key.length < 3 && tokens[0]!.key !== "uk")
  )
    return false;
  const letters = group.every(
    (place) =>
      tokens[place.from]!.key.length === 1 &&
      (place.to === place.from + 1 || (place.to === place.from + 2 && tokens[place.from + 1]!.key === ".")),
  );
  const stopped = to === from + 2 && tokens[from + 1]!.key === ".";
  const rating = group.length === 1 && (to === from + 1 || stopped) && RATINGS.has(tokens[from]!.key);
  const cut = group.some((place) => place.cut);
  if (!letters && !rating && !cut) return true;
  const year = (token: Token | undefined): boolean => token?.kind === "digits" && token.key.length === 4;
  const behind = year(tokens[to]) || (BESIDE_YEAR.has(tokens[to]?.key ?? "") && year(tokens[to + 1]));
  const before = year(tokens[from - 1]) || (BESIDE_YEAR.has(tokens[from - 1]?.key ?? "") && year(tokens[from - 2]));
  return behind || (cut && group.length > 1 && before);
}

const BESIDE_YEAR: ReadonlySet<string> = new Set([",", "/", "|", "·", "•", "-", "("]);

function asFound(of: Stretch, places: readonly Place[]): Found<FilmCountry>[] {
  const tokens = tokensOf(of);
  return places.map(({ code, from, to }) => {
    const span = spanOfTokens(of, tokens, from, to);
    return { value: { code, printed: of.text.slice(span.start - of.start, span.end - of.start) }, span };
  });
}

/** `Slovenija/Slovenia` and `Russland / Frankreich // Russia / France` name each country once. */
function eachOnce(of: Stretch, places: readonly Place[]): Found<FilmCountry>[] {
  const codes = new Set<string>();
  return asFound(of, places).filter(({ value }) => !codes.has(value.code) && codes.add(value.code));
}

/** `Film russe`, `sowjetischer Spielfilm`: adjectives beside a word for a film. */
function adjectivesIn(of: Stretch, everywhere: boolean): readonly Place[] {
  const tokens = tokensOf(of);
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const adjective = ADJECTIVES.at(tokens, at);
    if (!adjective) continue;
    const beside =
      [FORMS.before(tokens, at, 2), FORMS.at(tokens, adjective.to)].some(Boolean) ||
      isFilm(tokens[at - 1]) ||
      isFilm(tokens[adjective.to]);
    if (everywhere || beside) places.push({ code: adjective.meanings[0]!, coded: false, from: at, to: adjective.to });
    at = adjective.to - 1;
  }
  return places;
}

const FILM = new Set([
  "film",
  "фильм",
  "фільм",
  "movie",
  "pelicula",
  "snimek",
  "coproduction",
  "koproduktion",
  "produktion",
  "production",
]);

function isFilm(token: Token | undefined): boolean {
  return token !== undefined && FILM.has(token.key);
}

function countedPlaces(of: Stretch, labelled: boolean): readonly Place[] {
  const groups = groupsOf(of, placesIn(of));
  return groups
    .filter((group) => !group.every(({ coded }) => coded) || codesCount(tokensOf(of), group, labelled))
    .flat();
}

/** Every place where a stretch names a country, as often as it does; otherwise as `findCountries`. */
export function findCountryNames(of: Stretch): Found<FilmCountry>[] {
  return asFound(of, countedPlaces(of, false));
}

/**
 * The countries named in a stretch, each once: names of today and before, also older states, in the languages of
 * catalogues; codes and car signs only where nothing else could be meant. Empty when there is none.
 */
export function findCountries(of: Stretch, { labelled = false }: FieldContext = {}): Found<FilmCountry>[] {
  return eachOnce(of, countedPlaces(of, labelled));
}

/** Tokens that belong to no country and are no joint: what else the stretch says. */
function restOf(tokens: readonly Token[], places: readonly Place[]): readonly Token[] {
  const covered = new Set(places.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  return tokens.filter(
    ({ key }, at) => !covered.has(at) && !JOINING.has(key) && key !== "." && key !== "(" && key !== ")",
  );
}

/**
 * The countries of a stretch that lists nothing else, such as the value of a label; adjectives count when a label asks for
 * countries. Empty when anything else stands there, unless it is labelled.
 */
export function readCountries(of: Stretch, context: FieldContext = {}): Found<FilmCountry>[] {
  const tokens = tokensOf(of);
  if (tokens.length > 120) return [];
  const places = placesIn(of);
  if (places.length === 0 && context.labelled) return eachOnce(of, adjectivesIn(of, true));
  if (places.length === 0 || (restOf(tokens, places).length > 0 && !context.labelled)) return [];
  return context.labelled ? eachOnce(of, places) : findCountries(of, context);
}

/** Countries told by an adjective beside a word for a film (`film russe`, `советский фильм`). */
export function findFilmAdjectives(of: Stretch): Found<FilmCountry>[] {
  return eachOnce(of, adjectivesIn(of, false));
}
