import type { Span } from "../../../model/index.js";
import { spanOf, sub, within, type Found, type Stretch } from "../../stretch.js";
import { findAgeRatings } from "../age-rating.js";
import { findCountries, findFilmAdjectives } from "../countries.js";
import { findForms, readColour, readFormats } from "../fact-words.js";
import type { FieldContext } from "../field-context.js";
import { readGenres } from "../genres.js";
import { readPremiere } from "../premiere.js";
import { findRunningTimes } from "../running-time.js";
import { readVersion } from "../version.js";
import { findYears } from "../year.js";
import { candidatesIn, type Candidate } from "./candidates.js";
import { chosen, isProse } from "./choose.js";
import { noFacts, type FactKind, type FactsLine } from "./facts-line.js";
import { bare, gaps, hardParts, softParts } from "./pieces.js";

/** Facts stand at the beginning of a long line, or nowhere. */
const LONGEST_LINE = 1500;
/** Pieces longer than this are prose and hold neither version nor genres. */
const LONGEST_PIECE = 160;

function ofKind<Value>(found: readonly Found<Value>[], facts: readonly Candidate[], kind: FactKind): Found<Value>[] {
  return found.filter(({ span }) =>
    facts.some((fact) => fact.kind === kind && fact.span.start <= span.start && fact.span.end >= span.end),
  );
}

type Version = NonNullable<FactsLine["version"]>;

interface Sorted {
  readonly version?: Version;
  readonly genres: readonly Found<string>[];
  readonly rest: readonly Stretch[];
  readonly spans: readonly Span[];
}

/** A version may go over several parts (`OF - ohne Dialog`, `VO, ST FR`): the longest run of parts that are one. */
function versionIn(piece: Stretch, parts: readonly Stretch[], context: FieldContext): Version | undefined {
  const whole = readVersion(piece, context);
  if (whole || parts.length === 1) return whole;
  const read = parts.map((part) => readVersion(part, context));
  const first = read.findIndex((each) => each !== undefined);
  if (first < 0) return undefined;
  let last = first;
  while (last + 1 < parts.length && read[last + 1] !== undefined) last += 1;
  const joint = within(piece, { start: spanOf(parts[first]!).start, end: spanOf(parts[last]!).end });
  return last > first ? (readVersion(joint, context) ?? read[first]) : read[first];
}

/** Words behind a fact in front of prose may still be of the line: `… 5 Min. OF Spielfilm Dieser Film erzählt`. */
function leadingWords(piece: Stretch, most: number): readonly Stretch[] {
  const ends = [...piece.text.slice(0, 80).matchAll(/\s+/gu)].slice(0, most).map(({ index }) => index);
  return ends.reverse().map((end) => sub(piece, 0, end));
}

/** The first sentence of running text behind a fact: `35mm, russische Originalfassung mit deutschen Untertiteln. Regie …` */
function firstSentence(piece: Stretch): readonly Stretch[] {
  const end = /(?<=\p{Ll}{3})\.\s/u.exec(piece.text.slice(0, LONGEST_PIECE))?.index;
  return end === undefined ? [] : [sub(piece, 0, end)];
}

function sortPiece(piece: Stretch, context: FieldContext, beside: boolean, wanted: boolean): Sorted {
  const parts = hardParts(piece);
  const named = parts.map((part) => (beside ? readGenres(part) : []));
  const genres = named.flat();
  const spans = parts.filter((_, at) => named[at]!.length > 0).map(spanOf);
  let version: Version | undefined;
  for (const left of wanted ? gaps(piece, spans) : []) {
    const its = hardParts(left);
    version =
      versionIn(left, its, context) ?? its.map((part) => versionIn(part, softParts(part), context)).find(Boolean);
    if (version) break;
  }
  const said = version ? [...spans, version.span] : spans;
  return { ...(version && { version }), genres, rest: gaps(piece, said).flatMap(hardParts), spans: said };
}

function sortPieces(pieces: readonly Stretch[], context: FieldContext, facts: readonly Candidate[]): Sorted {
  let version: Version | undefined;
  const sorted: Sorted[] = [];
  for (const piece of pieces) {
    if (piece.text.length <= LONGEST_PIECE) {
      const each = sortPiece(piece, context, facts.length > 0, version === undefined);
      version ??= each.version;
      sorted.push(each);
      continue;
    }
    const follows = facts.some(({ span }) => span.end <= piece.start && piece.start - span.end < 4);
    const lead =
      follows && !version
        ? [...firstSentence(piece), ...leadingWords(piece, 3)].map((words) => readVersion(words, context)).find(Boolean)
        : undefined;
    version ??= lead;
    sorted.push({ genres: [], spans: lead ? [lead.span] : [], rest: lead ? gaps(piece, [lead.span]) : [piece] });
  }
  return {
    ...(version && { version }),
    genres: sorted.flatMap(({ genres }) => genres),
    rest: sorted.flatMap(({ rest }) => rest),
    spans: sorted.flatMap(({ spans }) => spans),
  };
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function shareOf(of: Stretch, spans: readonly Span[]): number {
  const explained = spans.reduce((sum, span) => sum + letters(within(of, span).text), 0);
  return Math.min(1, explained / Math.max(1, letters(of.text)));
}

/** The year that stands nearest to a country or running time, the last of equals: a title may hold a number too. */
function bestYear(years: readonly Found<number>[], facts: readonly Candidate[]): Found<number> | undefined {
  const others = facts.filter(({ kind }) => kind === "country" || kind === "runtime");
  const distance = ({ span }: Found<number>): number =>
    Math.min(...others.map((other) => Math.max(other.span.start - span.end, span.start - other.span.end)));
  if (others.length === 0) return years.at(-1);
  return [...years].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Takes a line of facts apart: country, year, running time, colour, form, formats, version, age, premiere and genres, in
 * any order and with any separator, and what is left over. Any line may be given; in prose only facts that stand together
 * count. Only the beginning of a very long line is read.
 *
 * @example
 * readFactsLine(stretch("Russia, 2020 / 121 min / Russian OV with French and Dutch subt. / Drama, History")).year?.value; // 2020
 */
export function readFactsLine(line: Stretch, context: FieldContext = {}): FactsLine {
  const of = line.text.length > LONGEST_LINE ? sub(line, 0, LONGEST_LINE) : line;
  const facts = chosen(of, candidatesIn(of, context));
  if (facts.length === 0 && isProse(of.text)) return noFacts([bare(line)].filter(({ text }) => text !== ""));
  const spans = facts.map(({ span }) => span);
  const pieces = gaps(of, spans);
  const sorted = sortPieces(pieces, context, facts);
  if (facts.length === 0 && !sorted.version) return noFacts([bare(line)].filter(({ text }) => text !== ""));
  const has = (kind: FactKind): boolean => facts.some((fact) => fact.kind === kind);
  const year = bestYear(ofKind(findYears(of), facts, "year"), facts);
  const [runtime] = ofKind(findRunningTimes(of, { ...context, labelled: false }), facts, "runtime");
  const countries = ofKind(findCountries(of), facts, "country");
  const colour = has("colour") ? readColour(of) : undefined;
  const [form] = ofKind(findForms(of), facts, "form");
  const [ageRating] = ofKind(findAgeRatings(of), facts, "age");
  const premiere = has("premiere") ? readPremiere(of) : undefined;
  const kinds = new Set<FactKind>(facts.map(({ kind }) => kind));
  if (sorted.version) kinds.add("version");
  if (sorted.genres.length > 0) kinds.add("genre");
  return {
    ...(year && { year }),
    countries: countries.length > 0 ? countries : ofKind(findFilmAdjectives(of), facts, "country"),
    ...(runtime && { runtime }),
    ...(colour && { colour }),
    ...(form && { form }),
    formats: ofKind(readFormats(of), facts, "format"),
    ...(sorted.version && { version: sorted.version }),
    ...(ageRating && { ageRating }),
    ...(premiere && { premiere }),
    genres: sorted.genres,
    rest: sorted.rest,
    kinds: [...kinds],
    share: shareOf(of, [...spans, ...sorted.spans]),
  };
}
