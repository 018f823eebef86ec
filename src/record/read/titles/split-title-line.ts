import { parseVersionTag } from "../../../version-tag/index.js";
import { lookupCountry } from "../../../language/index.js";
import { isWeekday, type FieldContext } from "../../fields/index.js";
import { cutAt, sub, trimmed, type Stretch } from "../../stretch.js";
import { labelAtStart } from "../labels/find-labels.js";
import { isNameList } from "../labels/name-list.js";
import { beginsWithGivenName, isGivenName, looksLikeName } from "../likeness.js";

/** One title of a title line; `bracketed` when it stood in brackets behind another. */
export interface TitlePart extends Stretch {
  readonly bracketed: boolean;
}

/** What a title line holds beside titles. */
export interface SplitTitleLine {
  readonly parts: readonly TitlePart[];
  /** Years that stand behind the title: `(2007)`, `Cargo 200 2007`. */
  readonly years: readonly Stretch[];
  /** Version tags in brackets. */
  readonly tags: readonly Stretch[];
  /** Bracketed facts, such as `(Russia, 2009)`. */
  readonly facts: readonly Stretch[];
  /** A person named behind `by`, `von` …, or before a colon. */
  readonly director?: Stretch;
  /** A person whose name precedes the title: `Anna Nova: Title`. */
  readonly framed: boolean;
}

const NUMBERING = /^(?:\[\d{1,3}\]|\d{1,2}\)|#\d{1,3}|(?:\d{1,2}\.){2}(?:\d{2,4})?)\s+/u;
/** `12. The Long Weir`: no ordinal stands before an article, so this number is one of a list. `13. Revier` keeps its own. */
const LISTED = /^\d{1,3}\.\s+(?=(?:the|der|die|das|eine?|les?|une?|il|het|een)\s)/iu;
const CLOCK = /^\d{1,2}[:.]\d\d(?:\s*(?:uhr|h|am|pm))?\s+/iu;
const QUOTED = /[“„"«‟"]([^“”„"«»"]{1,120})[”“"»"]/gu;
const BRACKET = /\s*[([]([^()[\]]{1,120})[)\]]/gu;
const YEAR = /^(?:1[89]|20)\d\d(?:\s*(?:год|г\.|г|рік|р\.))?$/u;
const AGE = /^\d{1,2}\s?\+$|^(?:FSK|ab)\s?\d{1,2}$|^(?:1[258]|U|PG|12A|R18)$/u;
const YEAR_INSIDE = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;
const LENGTH = /\d\s*(?:min|mn|['′’]|хв|мин|perc)/iu;
const TRAILING_YEAR = /\s+((?:19|20)\d\d)$/u;
const BY =
  /\s+(?:by|von|van|реж\.|режиссёра|a film by|un film de|ein film von|een film van)\s+(\p{Lu}[\p{L}'’.-]+(?:\s+\p{L}[\p{L}'’.-]*){1,3})$/iu;
const FRAME = /^(?:(?:художественный |документальный )?фильм|film|movie|спектакль)\s+(?=[\p{Lu}«"“„])/iu;
const FRAME_END =
  /\s*[:|–—-]\s*(?:трейлер|актеры|актёры|trailer|смотреть|watch|kritik|reviews?|рецензии|filmkritik|showtimes|imdb|cast)\b.*$/iu;
const PAIR = /\s+[/|·•]\s+|\s*\/\/\s*/gu;
const DASH = /\s+[–—-]\s+/gu;
const FUSED = /^(\p{Lu}[\p{Lu}\d'’ -]{2,}?\p{Lu})(?=\p{Lu}\p{Ll})/u;
const NAME_COLON = /^(\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+){1,3}):\s+(?=\S)/u;

/** `DIE MAUER Hans Kopp`: the title in capitals, the name not. */
const CAPITALS_AND_NAME =
  /^([\p{Lu}\d][\p{Lu}\d'’ -]*[\p{Lu}\d])\s+(\p{Lu}\p{Ll}[\p{L}'’.-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’.-]*){1,2})$/u;

const CYRILLIC = /\p{Script=Cyrillic}/u;

function unquoted(of: Stretch): Stretch {
  let piece = trimmed(of);
  for (let again = true; again;) {
    again = false;
    const { text } = piece;
    const first = text.charAt(0);
    const last = text.charAt(text.length - 1);
    // An apostrophe at the end may be the soft sign of a romanization.
    if (/[“„«"]/u.test(first)) {
      piece = trimmed(sub(piece, 1));
      again = true;
    } else if (/[”»"]/u.test(last) || (last === "“" && text.length > 1)) {
      piece = trimmed(sub(piece, 0, text.length - 1));
      again = true;
    }
    if (piece.text === "") return piece;
  }
  return piece;
}

function isTag(text: string, context: FieldContext): boolean {
  if (text.length > 40 || /\p{Ll}{4}\s+\p{Ll}{4}/u.test(text)) return false;
  const { tag, confidence } = parseVersionTag(text, context.country === undefined ? {} : { region: context.country });
  return tag !== null && confidence >= 0.5;
}

/** `IT 1917`, `Soviet Union 1964`. */
const COUNTRY_AND_YEAR = /^(\p{Lu}[\p{L}. -]{0,40}?),?\s+(?:1[89]|20)\d\d$/u;

function isFacts(text: string): boolean {
  const [, country] = COUNTRY_AND_YEAR.exec(text) ?? [];
  if (country !== undefined && lookupCountry(country).length > 0) return true;
  const parts = text.split(/\s*[,/;]\s*/u);
  if (parts.length < 2) return false;
  return parts.some((part) => lookupCountry(part.trim()).length > 0) || (YEAR_INSIDE.test(text) && LENGTH.test(text));
}

/** A given name that is known, a surname behind it. */
function isPerson(text: string): boolean {
  return looksLikeName(text) > 0.7 && (beginsWithGivenName(text) || isGivenName(text.split(" ", 1)[0]!));
}

/** The one person among bracketed facts, with a label or first of them: `(реж. Анна Ли, 2011, 90 мин)`. */
function directorAmong(facts: Stretch): Stretch | undefined {
  const [, first] = /^([^,;:]{4,60})[,;]/u.exec(facts.text) ?? [];
  if (first === undefined) return undefined;
  const piece = trimmed(sub(facts, 0, first.length));
  const label = labelAtStart(piece);
  const name = label === undefined ? piece : trimmed(sub(piece, label.valueStart - piece.start));
  if (label !== undefined && !label.meanings.some((meanings) => meanings.some(({ id }) => id === "director")))
    return undefined;
  const isName = isNameList(name.text) && /\s/u.test(name.text) && looksLikeName(name.text) >= 0.5;
  return isName && lookupCountry(name.text).length === 0 ? name : undefined;
}

/** `The Weir | 20:30 | Cinema 2`: when and where behind the title. */
const CLOCK_BEHIND = /(?<=\S)\s*[|•·]\s*\d{1,2}[:.h]\d\d(?:\s?(?:uhr|uur|h|[ap]\.?m\.?|hod\.?))?\s*(?:$|[|•·].*)/iu;
const LONGEST_LINE = 300;

function withoutAffixes(of: Stretch): Stretch {
  let piece = trimmed(of);
  for (const pattern of [NUMBERING, LISTED, CLOCK, FRAME]) {
    const match = pattern.exec(piece.text);
    if (match !== null) piece = trimmed(sub(piece, match[0].length));
  }
  const end = FRAME_END.exec(piece.text);
  if (end !== null && end.index > 0) piece = trimmed(sub(piece, 0, end.index));
  const clock = piece.text.length > LONGEST_LINE ? null : CLOCK_BEHIND.exec(piece.text);
  if (clock !== null && !isWeekday(sub(piece, 0, clock.index))) piece = sub(piece, 0, clock.index);
  // `Heiligabend:` heads its entry.
  if (piece.text.length > 1 && /[:：]$/u.test(piece.text)) piece = trimmed(sub(piece, 0, piece.text.length - 1));
  const fused = FUSED.exec(piece.text);
  if (fused !== null) piece = sub(piece, 0, fused[1]!.length);
  return piece;
}

/** The words of the titles, and the person beside them. */
interface Named {
  readonly piece: Stretch;
  readonly director?: Stretch;
  readonly framed: boolean;
}

/** `Title by Anna Nova`. */
function namedBehind(piece: Stretch): Named {
  const by = BY.exec(piece.text);
  if (by === null || !isNameList(by[1]!)) return { piece, framed: false };
  const director = sub(piece, by.index + by[0].length - by[1]!.length);
  return { piece: trimmed(sub(piece, 0, by.index)), director, framed: false };
}

/** `Anna Nova: Title`. */
function namedBefore({ piece, director, framed }: Named, directed: boolean): Named {
  const colon = director === undefined ? NAME_COLON.exec(piece.text) : null;
  const [before = "", name = ""] = colon ?? [];
  const dated = /\([^()]*(?:19|20)\d\d\)$/u.test(piece.text.slice(before.length));
  const isHead = dated || (!directed && isPerson(name) && labelAtStart(piece) === undefined);
  if (colon === null || !isHead) return { piece, framed, ...(director !== undefined && { director }) };
  return { piece: trimmed(sub(piece, before.length)), director: sub(piece, 0, name.length), framed: true };
}

/** `Anna Nova "Title"`: the one quotation of the line, behind other words. */
function quotedIn(named: Named): Named {
  const { piece } = named;
  const [quote, ...more] = piece.text.matchAll(QUOTED);
  if (quote === undefined || more.length > 0 || quote.index === 0 || quote[0].length >= piece.text.length - 2)
    return named;
  const before = piece.text.slice(0, quote.index);
  if (!/\s$/u.test(before) || /[(]\s*$/u.test(before)) return named;
  return { ...named, piece: sub(piece, quote.index + 1, quote.index + 1 + quote[1]!.length), framed: true };
}

/** `TITLE Anna Nova`, unless the director is known. */
function namedInSmallLetters(named: Named, directed: boolean): Named {
  const { piece, director } = named;
  const open = director === undefined && !directed && piece.text.length < 120;
  const capitals = open ? CAPITALS_AND_NAME.exec(piece.text) : null;
  if (capitals === null || !isPerson(capitals[2]!)) return named;
  return {
    ...named,
    piece: trimmed(sub(piece, 0, capitals[1]!.length)),
    director: sub(piece, piece.text.length - capitals[2]!.length),
  };
}

/** What stands in brackets behind the first title, and what is left before them. */
interface Bracketed extends Pick<SplitTitleLine, "years" | "tags" | "facts" | "director"> {
  readonly main: Stretch;
  readonly titles: readonly TitlePart[];
}

const TITLE_LABEL =
  /^(?:OT|O\.T\.|T\.O\.|V\.O\.|AKA|a\.k\.a\.|orig(?:\.|inal)?(?:\s?titel| title)?|titre original|titolo originale|título original|oorspronkelijke titel|tytuł oryginalny|orig\. název|ориг\. название)\s*:\s*/iu;

/** `(OT: Die Moorbrücke)`: the label is no part of the title. */
function withoutTitleLabel(inner: Stretch): Stretch {
  const label = TITLE_LABEL.exec(inner.text);
  return label === null ? inner : sub(inner, label[0].length);
}

/** `El tren (Le train, Julien Arrieta, 1963)`: a second title and the director in one bracket. */
function titleAndPerson(inner: Stretch): { readonly title: Stretch; readonly person: Stretch } | undefined {
  const comma = inner.text.lastIndexOf(", ");
  if (comma < 2) return undefined;
  const [title, person] = [sub(inner, 0, comma), trimmed(sub(inner, comma + 1))];
  return looksLikeName(person.text) > 0.7 && !isPerson(title.text) ? { title, person } : undefined;
}

/** `(Das lange Wehr) Regie Anna Nova`: the name behind the label of the director. */
function withoutLabel(piece: Stretch): Stretch {
  const label = labelAtStart(piece);
  const directs = label?.meanings.some((meanings) => meanings.some(({ id }) => id === "director")) ?? false;
  return label !== undefined && directs ? trimmed(sub(piece, label.valueStart - piece.start)) : piece;
}

function bracketsOf(piece: Stretch, known: Stretch | undefined, context: FieldContext, directed: boolean): Bracketed {
  const years: Stretch[] = [];
  const tags: Stretch[] = [];
  const facts: Stretch[] = [];
  const titles: TitlePart[] = [];
  let director = known;
  let end = piece.text.length;
  let closed = piece.text.length;
  for (const match of piece.text.matchAll(BRACKET)) {
    const from = match.index + match[0].indexOf(match[1]!);
    const inner = sub(piece, from, from + match[1]!.length);
    if (YEAR.test(inner.text)) years.push(inner);
    else if (AGE.test(inner.text)) facts.push(inner);
    else if (isTag(inner.text, context)) tags.push(inner);
    else if (isFacts(inner.text)) {
      facts.push(inner);
      director ??= directorAmong(inner);
    } else {
      const year = /,\s*((?:19|20)\d\d)$/u.exec(inner.text);
      const title = withoutTitleLabel(year === null ? inner : sub(inner, 0, year.index));
      if (year !== null) years.push(sub(inner, inner.text.length - 4));
      // `El tren (Julián Arrieta, 1963)`: the director, where no label names one.
      const both = year !== null && match.index > 0 && !directed ? titleAndPerson(title) : undefined;
      if (both !== undefined) {
        titles.push({ ...unquoted(both.title), bracketed: true });
        director ??= both.person;
        end = Math.min(end, match.index);
        closed = match.index + match[0].length;
        continue;
      }
      const names = year !== null && match.index > 0 && !directed && director === undefined && isPerson(title.text);
      if (names) director = title;
      else titles.push({ ...unquoted(title), bracketed: match.index > 0 || match[0].length < piece.text.length });
    }
    end = Math.min(end, match.index);
    closed = match.index + match[0].length;
  }
  // `DOLGAJA PLOTINA (Das lange Wehr) Anna Nova`
  const behind = titles.length > 0 ? withoutLabel(trimmed(sub(piece, closed))) : sub(piece, 0, 0);
  if (director === undefined && !directed && isNameList(behind.text) && looksLikeName(behind.text) > 0.7)
    director = behind;
  const main = end < piece.text.length ? trimmed(sub(piece, 0, end)) : piece;
  return { main, titles, years, tags, facts, ...(director !== undefined && { director }) };
}

/** Takes a title line apart: second titles, years, tags, the director unless a label names one already. */
export function splitTitleLine(line: Stretch, context: FieldContext, directed = false): SplitTitleLine {
  const beside = quotedIn(namedBefore(namedBehind(withoutAffixes(line)), directed));
  const named = namedInSmallLetters(beside, directed);
  const { main, titles, years, tags, facts, director } = bracketsOf(named.piece, named.director, context, directed);
  const trailing = years.length === 0 ? TRAILING_YEAR.exec(main.text) : null;
  const words = trailing === null ? main : trimmed(sub(main, 0, trailing.index));
  const parts = [...pairs(words).map((part): TitlePart => ({ ...unquoted(part), bracketed: false })), ...titles];
  return {
    parts: parts.filter(({ text }) => /\p{L}|\d/u.test(text)),
    years: trailing === null ? years : [sub(main, main.text.length - 4)],
    tags,
    facts,
    framed: named.framed,
    ...(director !== undefined && { director }),
  };
}

/** Titles of one line in several languages: parted by a slash, or by a dash between capitals or between two scripts. */
function pairs(of: Stretch): Stretch[] {
  const slashed = cutAt(of, PAIR);
  if (slashed.length > 1) return slashed;
  const dashed = cutAt(of, DASH);
  if (dashed.length === 2) {
    const [a, b] = dashed as [Stretch, Stretch];
    const capitals = !/\p{Ll}/u.test(of.text);
    if (capitals || CYRILLIC.test(a.text) !== CYRILLIC.test(b.text)) return dashed;
  }
  return [of];
}
