import type { LifeDate } from "../../model/index.js";
import { spanOf, sub, trimmed, type Found, type Stretch } from "../stretch.js";
import { readCountries } from "./countries.js";
import { findDates } from "./date/index.js";
import { looksLikeName, printedName } from "./names/index.js";
import type { PrintedName } from "../../model/index.js";
import { PhraseTable, tokensOf, type Token } from "./words/index.js";

const WORDS = new PhraseTable("life-words");

/** What a birth line or the beginning of a biography tells of a person. */
export interface Life {
  readonly name?: Found<PrintedName>;
  readonly birth?: Found<LifeDate>;
  readonly death?: Found<LifeDate>;
}

/** Whether the page names somebody of this name elsewhere. */
export type IsNamed = (name: string) => boolean;

const LONGEST = 3000;
/** Year and place stand close to the word. */
const MOST_TOKENS = 26;

function yearOf(token: Token | undefined): number | undefined {
  const year = token?.kind === "digits" && token.key.length === 4 ? Number(token.key) : 0;
  return year > 1780 && year < 2100 ? year : undefined;
}

/** Where the sentence that a word stands in ends: a full stop with a capital or nothing behind. */
function sentenceEnd(of: Stretch, tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + MOST_TOKENS); at++) {
    const { key, end } = tokens[at]!;
    if (key === ";" || key === "|" || of.text.charAt(end) === "\n") return at + Number(key !== ";" && key !== "|");
    const word = tokens[at - 1];
    const stop =
      key === "." &&
      word?.kind === "letters" &&
      (word.key.length > 3 || !/^\s*\p{Lu}/u.test(of.text.slice(end, end + 3)));
    if (
      stop &&
      (at + 1 === tokens.length ||
        /^\s*["“«]?[\p{Lu}\d]/u.test(of.text.slice(end, end + 4)) ||
        /^\s+\p{Lu}/u.test(of.text.slice(end, end + 3)))
    )
      return at;
  }
  return Math.min(tokens.length, from + MOST_TOKENS);
}

const PARTICLE = /^(?:de|la|le|les|du|sur|am|an|der|upon|на|del|di|in|nad|el|und|of|the)$/u;
const REGION =
  /^(?:region|oblast|province|district|county|krai|область|край|район|kraj|voivodeship|województwo|prowincja|region|provinz|gebiet|república|provincia|oblasť|республика)$/u;

interface PlaceRead {
  readonly place?: string;
  readonly region?: string;
  readonly end: number;
}

/** A town behind "in": words with capitals, a hyphen or a small particle between them. */
function placeAt(of: Stretch, tokens: readonly Token[], at: number, end: number): PlaceRead | undefined {
  const from = ["the", "g", "г"].includes(tokens[at]?.key ?? "") ? at + (tokens[at + 1]?.key === "." ? 2 : 1) : at;
  let to = from;
  while (to < end) {
    const token = tokens[to]!;
    const capital = token.kind === "letters" && /^\p{Lu}/u.test(of.text.slice(token.start, token.start + 2));
    const inner =
      to > from &&
      (token.key === "-" ||
        token.key === "'" ||
        (PARTICLE.test(token.key) && isCapital(of, tokens[to + 1])) ||
        REGION.test(token.key));
    const initial =
      token.key === "." &&
      to > from &&
      tokens[to - 1]!.key.length <= 3 &&
      isCapital(of, tokens[to + 1]) &&
      to + 1 < end;
    if (!capital && !inner && !initial) break;
    to += 1;
  }
  if (to === from || !isCapital(of, tokens[from])) return undefined;
  const words = tokens.slice(from, to);
  const last = words.at(-1)!;
  const text = of.text.slice(tokens[from]!.start, last.end);
  const region = REGION.test(last.key) ? words.length : 0;
  if (region > 2) {
    const first = tokens[from]!;
    return {
      place: of.text.slice(first.start, first.end),
      region: of.text.slice(tokens[from + 1]!.start, last.end),
      end: to,
    };
  }
  return region > 0 ? { region: text, end: to } : { place: text, end: to };
}

function isCapital(of: Stretch, token: Token | undefined): boolean {
  return token?.kind === "letters" && /^\p{Lu}/u.test(of.text.slice(token.start, token.start + 2));
}

interface Told {
  readonly date: LifeDate;
  readonly to: number;
}

/** The year and the place between a word of birth or death and the end of its sentence. */
function behindWord(of: Stretch, tokens: readonly Token[], word: number): Told {
  const from = tokens[word]?.key === "." || tokens[word]?.key === ":" ? word + 1 : word;
  const end = sentenceEnd(of, tokens, from);
  let year: number | undefined;
  let read: PlaceRead | undefined;
  let country: string | undefined;
  let to = from;
  for (let at = from; at < end; at++) {
    const other = WORDS.at(tokens, at);
    if (
      at > from &&
      other?.meanings.some((meaning) => meaning === "died" || meaning === "born") &&
      (tokens[at]?.key.length ?? 0) > 1
    )
      break;
    const found = yearOf(tokens[at]);
    if (found !== undefined && year === undefined) {
      year = found;
      to = at + 1;
      continue;
    }
    if (found !== undefined) break;
    const leads = other?.meanings.includes("in") === true || (tokens[at]?.key === "," && year !== undefined);
    if (!read && leads) {
      const place = placeAt(of, tokens, other?.meanings.includes("in") ? other.to : at + 1, end);
      if (place && !isMonth(of, place.place)) {
        read = place;
        to = place.end;
        country = countryBehind(of, tokens, place.end, end);
        if (country !== undefined) to = countryEnd(tokens, place.end, end);
        at = to - 1;
        continue;
      }
    }
    if (year !== undefined && read) break;
    if (tokens[at]?.kind === "letters" && at > from + 12 && year === undefined) break;
  }
  return {
    date: {
      ...(year !== undefined && { year }),
      ...(read?.place !== undefined && { place: read.place }),
      ...(read?.region !== undefined && { region: read.region }),
      ...(country !== undefined && { country }),
    },
    to,
  };
}

function isMonth(_of: Stretch, text: string | undefined): boolean {
  return text !== undefined && findDates({ text: `1 ${text}`, start: 0 }).length > 0;
}

/** `, Russia`, `(URSS)` behind a town. */
function countryBehind(of: Stretch, tokens: readonly Token[], at: number, end: number): string | undefined {
  const sign = tokens[at]?.key;
  if ((sign !== "," && sign !== "(") || at + 1 >= end) return undefined;
  const last = countryEnd(tokens, at, end);
  const text = sub(of, tokens[at + 1]!.start, tokens[last - 1]!.end);
  const name = trimmed(sub(text, 0, text.text.search(/[),.;]|$/u)));
  return readCountries(name, { labelled: sign === "(" && name.text.length < 5 })[0]?.value.code;
}

function countryEnd(tokens: readonly Token[], at: number, end: number): number {
  let to = at + 1;
  while (to < end && tokens[to]!.kind === "letters" && to - at < 5) to += 1;
  return to < end && tokens[at]?.key === "(" && tokens[to]?.key === ")" ? to + 1 : to;
}

/** `NAME (1974- )`, `NAME (1937–2020)`, `(b. 1974)`. */
function inBrackets(of: Stretch): Life | undefined {
  const match =
    /^(.{3,80}?)\s*\(\s*(?:\*|b\.|geb\.|р\.|né en|née en|nato nel|ur\.|nar\.)?\s*((?:18|19|20)\d\d)\s*(?:(?:[-–—]|†)\s*((?:18|19|20)\d\d)?\s*)?\)/u.exec(
      of.text.slice(0, 160),
    );
  if (!match || !/[-–—*†]|b\.|geb|р\.|n[ée]/u.test(match[0].slice(match[1]!.length)) || looksLikeName(match[1]!) < 0.3)
    return undefined;
  const name = trimmed(sub(of, 0, match[1]!.length));
  const span = spanOf(trimmed(sub(of, match[1]!.length, match[0].length)));
  return {
    name: { value: printedName(name.text, []), span: spanOf(name) },
    birth: { value: { year: Number(match[2]) }, span },
    ...(match[3] !== undefined && { death: { value: { year: Number(match[3]) }, span } }),
  };
}

const PLACE_AND_YEAR =
  /^(.{3,60}?)\s*\(\s*((?:b\.|geb\.|\*|né à|née à|born in)\s*)?(?:((?:18|19|20)\d\d),\s+(\p{Lu}[^(),;\d]{1,40})(?:,\s*([^(),;\d]{2,40}))?|(\p{Lu}[^(),;\d]{1,40})(?:,\s*([^(),;\d]{2,40}))?,\s+((?:18|19|20)\d\d))\s*\)/u;

/**
 * `Anna Nova (b. 1983, Opava, Czech Republic)`; without the word for birth, as in `Anna Nova (Lisbon, 1982) is a filmmaker`,
 * of somebody the page names, since films and prizes have a town and a year too.
 */
function placeAndYear(of: Stretch, isNamed: IsNamed): Life | undefined {
  const match = PLACE_AND_YEAR.exec(of.text.slice(0, 200));
  if (match === null || looksLikeName(match[1]!) < 0.7) return undefined;
  const rest = of.text.slice(match[0].length, match[0].length + 100).trimStart();
  if (match[2] === undefined && !(isNamed(match[1]!) && CAREER.test(rest))) return undefined;
  const place = (match[4] ?? match[6])!.trim();
  // `Paper Harbour (Jan Stary, 1997)` names the director of a film.
  if (readCountries({ text: place, start: 0 }).length > 0 || (match[4] === undefined && looksLikeName(place) > 0.8))
    return undefined;
  const behind = match[5] ?? match[7];
  const country =
    behind === undefined
      ? undefined
      : readCountries({ text: behind, start: 0 }, { labelled: behind.length < 4 })[0]?.value.code;
  const name = trimmed(sub(of, 0, match[1]!.length));
  const year = Number(match[3] ?? match[8]);
  return {
    name: { value: printedName(name.text, []), span: spanOf(name) },
    birth: {
      value: { year, place, ...(country !== undefined && { country }) },
      span: spanOf(trimmed(sub(of, match[1]!.length, match[0].length))),
    },
  };
}

/** `Anna Nova (1949) studied in Moscow`: somebody the page names, a year and a sentence about the one who bears the name. */
function yearAndSentence(of: Stretch, isNamed: IsNamed): Life | undefined {
  const match = /^(\p{Lu}.{3,60}?)\s\(((?:18|19|20)\d\d)\)\s+(?=\p{Ll})/u.exec(of.text.slice(0, 100));
  if (match === null || looksLikeName(match[1]!) < 0.7 || !isNamed(match[1]!)) return undefined;
  if (!CAREER.test(of.text.slice(match[0].length, 200))) return undefined;
  const name = sub(of, 0, match[1]!.length);
  const span = { start: of.start + match[1]!.length + 1, end: of.start + match[1]!.length + 7 };
  return {
    name: { value: printedName(name.text, []), span: spanOf(name) },
    birth: { value: { year: Number(match[2]) }, span },
  };
}

/** What people do and films do not. */
const CAREER =
  /^(?:is an?|was an?|ist|war|est un|est une|is een|è un|è una|es un|es una|jest|je)?\s*(?:(?!(?:about|by|of|on|über|von|sur|de|over|van|su|di|sobre|о|об|o)\s)\p{Ll}+\s+){0,3}?(?:graduated|studied|studies|trained|works(?!\s+(?:best|well))|worked|lives|directed(?!\s+by)|director|filmmaker|artist|writer|studierte|lebt|arbeitet|regisseur(?:in)?|étudi\p{Ll}+|vit|travaille|réalisat\p{Ll}+|cinéaste|studeerde|werkt|woont|ha studiato|si è|vive|regista|estudió|trabaja|director[a]?|cineasta|окончил\p{Ll}*|живёт|работает|режисс\p{Ll}+|ukończył\p{Ll}*|studiował\p{Ll}*|reżyser\p{Ll}*|vystudoval\p{Ll}*|režisér\p{Ll}*)/u;

/** A name in front of the word for birth: `Aleksey Mizgirev - born 1974`. */
function nameBefore(of: Stretch, tokens: readonly Token[], at: number): Found<PrintedName> | undefined {
  const start = tokens[0]?.start ?? 0;
  const before = trimmed(sub(of, start, tokens[at]!.start));
  const match = /^((?:\S+\s+){0,8}?\S+?)\s*(?:[-–—,(:*]|was|is|wurde|est|è|werd|został|se|je|\s)*$/u.exec(
    before.text.slice(0, 120),
  );
  const text = (match?.[1] ?? "").replace(
    /^(?:(?:\p{Ll}+|[A-Z]\p{Ll}+er|Screenwriter|Director|Producer)[,\s]+(?:and\s+)?)+(?=\p{Lu}\S*\s+\p{Lu})/u,
    "",
  );
  if (text === "" || looksLikeName(text) < 0.7) return undefined;
  const name = sub(before, before.text.indexOf(text), before.text.indexOf(text) + text.length);
  return { value: printedName(name.text, []), span: spanOf(name) };
}

/** `Born in 1974 in Myski, Aleksei Mizgirev graduated`: the subject of the sentence. */
function nameBehind(of: Stretch, end: number): Found<PrintedName> | undefined {
  const match = /^[^.!?]{0,120}?,\s+(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3})\s+\p{Ll}/u.exec(
    of.text.slice(end, end + 240),
  );
  if (!match || looksLikeName(match[1]!) < 0.7) return undefined;
  const start = end + match[0].indexOf(match[1]!);
  const name = sub(of, start, start + match[1]!.length);
  return { value: printedName(name.text, []), span: spanOf(name) };
}

/**
 * Birth and death as a line or the opening of a biography tells them, in any of the languages of catalogues: `NAME - born
 * 1974 in Myski, Russia.`, `Aleksei Mizgirev (1974- )`, `Geboren 1964 in Nowosibirsk`, `родился в 1951 году в Иркутске`.
 * Nothing is taken from later sentences. A year without a word for birth counts for somebody whom `isNamed` knows.
 */
export function readLife(paragraph: Stretch, isNamed: IsNamed = () => false): Life {
  const of = paragraph.text.length > LONGEST ? sub(paragraph, 0, LONGEST) : paragraph;
  const bracketed = inBrackets(of) ?? placeAndYear(of, isNamed) ?? yearAndSentence(of, isNamed);
  if (bracketed) return bracketed;
  const tokens = tokensOf(of);
  const life: { name?: Found<PrintedName>; birth?: Found<LifeDate>; death?: Found<LifeDate> } = {};
  for (let at = 0; at < tokens.length; at++) {
    const star = tokens[at]!.key === "*" && yearOf(tokens[at + 1]) !== undefined;
    const phrase = star ? { meanings: ["born"], from: at, to: at + 1 } : WORDS.at(tokens, at);
    const kind = phrase?.meanings.includes("born") ? "birth" : phrase?.meanings.includes("died") ? "death" : undefined;
    if (!phrase || !kind || life[kind] || (tokens[at]!.key.length === 1 && !star && tokens[phrase.to]?.key !== "."))
      continue;
    const { date, to } = behindWord(of, tokens, phrase.to);
    if (date.year === undefined && date.place === undefined) continue;
    const span = { start: of.start + tokens[at]!.start, end: of.start + tokens[to - 1]!.end };
    life[kind] = { value: date, span };
    if (kind === "birth") {
      const name = nameBefore(of, tokens, at) ?? (at === 0 ? nameBehind(of, tokens[to - 1]!.end) : undefined);
      if (name) life.name = name;
    }
    at = to - 1;
  }
  return life;
}
