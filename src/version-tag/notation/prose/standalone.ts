import { lookupCountry } from "../../../language/index.js";
import { hear, isTalkedOf } from "./audio.js";
import { isFreeLanguage } from "./free-language.js";
import type { Gathered } from "./gathered.js";
import { plays, playsAny, type Item } from "./item.js";
import type { Statement } from "./statement.js";

interface Segment {
  readonly first: number;
  readonly last: number;
  readonly bracketed: boolean;
}

const CUTS = new Set([
  "comma",
  "bar",
  "semicolon",
  "bullet",
  "dash",
  "arrow",
  "open",
  "close",
  "stop",
  "colon",
  "equals",
]);
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Codes of languages that are also codes of countries: in a bracket they are more likely the country. */
const COUNTRY_CODES = new Set(
  "fr de it es ru nl pl pt se dk no fi hu ro bg hr cz sk gr tr ua us uk gb be ch at lu ie is lt lv ee il ir in id ca ar br mx jp cn kr sr si al mk ge am az kz my th vn".split(
    " ",
  ),
);

function segmentsOf(statement: Statement): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  statement.items.forEach((item, index) => {
    if (!CUTS.has(item.separator ?? "")) return;
    if (index > first)
      segments.push({
        first,
        last: index - 1,
        bracketed: item.separator === "close" && statement.at(first - 1)?.separator === "open",
      });
    first = index + 1;
  });
  if (first < statement.items.length) segments.push({ first, last: statement.items.length - 1, bracketed: false });
  return segments;
}

/** "kino rosyjskie": a word of listings in one language is a noun beside a language's name in another. */
function isNounOfAnother(item: Item, next: Item | undefined): boolean {
  const locale = next?.language?.locale;
  return (
    !item.number &&
    locale !== undefined &&
    item.roles.every(({ role, language }) => role === "time" && language !== locale)
  );
}

/** Letters of a format ("SW" black and white) are a fact, unless the text is nothing but codes. */
function isFact(item: Item, onlyCodes: boolean): boolean {
  return item.number || (playsAny(item, "format", "time") && !(onlyCodes && item.language));
}

interface Content {
  readonly languages: readonly number[];
  readonly facts: number;
  readonly others: number;
  /** A single letter and nothing else. */
  readonly letter: boolean;
}

function contentOf(statement: Statement, { first, last }: Segment, onlyCodes: boolean): Content {
  const languages: number[] = [];
  let facts = 0;
  let others = 0;
  for (let index = first; index <= last; index++) {
    const item = statement.at(index)!;
    if (!statement.isFree(index)) continue;
    if (isFact(item, onlyCodes) && !isNounOfAnother(item, statement.at(index + 1))) facts++;
    else if (isFreeLanguage(statement, index)) languages.push(index);
    else if (!item.separator && !playsAny(item, "in", "and", "or", "spoken", "with")) others++;
  }
  const letter = first === last && others === 1 && statement.at(first)!.key.length === 1;
  return { languages, facts, others, letter };
}

/** Languages in which a country and its language have one name, which only the capital tells apart: Suomi, suomi. */
const NAMED_AS_COUNTRY = new Set(["fi", "et"]);
/** Forms that no country has: venäjänkielinen, suomeksi, venekeelne, eesti keel. */
const FORM_OF_LANGUAGE = /(?:kieli\p{L}*|ksi|keel\p{L}*)$/u;

function mayBeCountry({ raw, key, language }: Item): boolean {
  return NAMED_AS_COUNTRY.has(language!.locale ?? "") && /^\p{Lu}\p{L}/u.test(raw) && !FORM_OF_LANGUAGE.test(key);
}

function isNameOfLanguage(statement: Statement, index: number): boolean {
  const item = statement.at(index)!;
  const { form } = item.language!;
  // "Polska 1958", "Itália": the same word is the country, unless "in" stands before it.
  const introduced = playsAny(statement.at(index - 1), "in");
  if (!introduced && lookupCountry(item.raw).length > 0) return false;
  if (form === "word") return item.key.length > 3 || item.roles.length === 0;
  // "Fr. 13.06." is a day.
  const dated = statement.at(index + 1)?.number === true && item.key.length === 2;
  return form === "abbreviation" && item.dotted && !dated;
}

/** A bare code is a language alone in the text, behind a format, or in brackets when it is no country's. */
function codeCounts(
  statement: Statement,
  index: number,
  segment: Segment,
  whole: boolean,
  hasVersion: boolean,
): boolean {
  const item = statement.at(index)!;
  const { capitals } = item;
  if (whole) return capitals || (item.raw === item.key && item.roles.length === 0);
  if (segment.bracketed)
    return (
      (capitals || item.roles.length === 0) && (item.key.length === 3 || hasVersion || !COUNTRY_CODES.has(item.key))
    );
  const before = statement.at(segment.first - 2);
  return !capitals && item.roles.length === 0 && before !== undefined && plays(before, "format");
}

/**
 * Reads languages that no mark claims but that stand where only a version can stand: the whole text ("Spaans, Engels"),
 * a bracket ("(dt.)"), or a segment among the facts of a copy ("AT 2018, 97 min, deutsch").
 */
export function readStandalone(statement: Statement, gathered: Gathered): void {
  if (!statement.items.some(({ language }, index) => language && statement.isFree(index))) return;
  const segments = segmentsOf(statement);
  const onlyCodes = statement.items.every(
    (item) => item.language !== undefined || item.separator !== undefined || playsAny(item, "and", "or"),
  );
  const contents = segments.map((segment) => contentOf(statement, segment, onlyCodes));
  const hasVersion =
    gathered.kinds.length + gathered.subtitles.length + gathered.access.length + gathered.live.length > 0 ||
    gathered.noSubtitles !== undefined;
  // "RU > EN" translates from one to the other; in which way only a mark can say.
  if (!hasVersion && statement.items.some(({ separator }) => separator === "arrow")) return;
  // Languages and nothing else, but for letters such as the D of "E, Englisch".
  const whole = !hasVersion && contents.every(({ facts, others, letter }) => facts === 0 && (others === 0 || letter));
  const facts = contents.some((content) => content.facts > 0);
  const dated = statement.items.some((item) => item.number && YEAR.test(item.raw));
  const stated = contents.findIndex(({ facts, languages, others }) => facts + languages.length + others > 0);
  const firstStated = stated < 0 ? contents.length : stated;
  // "Suomi / Ruotsi" are countries; in "Suomi, ruotsi" the capital only begins the text.
  const listed = whole && contents.some(({ languages }) => languages.some((at) => !mayBeCountry(statement.at(at)!)));
  segments.forEach((segment, at) => {
    const { languages, others } = contents[at]!;
    // Two languages side by side, nothing between them, are words of a title ("Let It Be").
    if (languages.some((index, place) => languages[place + 1] === index + 1)) return;
    if (languages.length === 0 || others > 0 || statement.claimOf(segment.first) === "version") return;
    if (segment.last > 0 && isTalkedOf(statement, languages[0]!)) return;
    const counts = languages.filter((index) => {
      if (mayBeCountry(statement.at(index)!)) return listed;
      if (!isNameOfLanguage(statement, index)) return codeCounts(statement, index, segment, whole, hasVersion);
      if (whole || segment.bracketed || hasVersion) return true;
      // Alone at the start of a dated line it is more likely the title.
      return facts && !(at <= firstStated && dated && contents[at]!.facts === 0);
    });
    if (counts.length === languages.length) hear(statement, gathered, counts);
  });
}
