import { readCountries, type FactKind, type FactsLine } from "../fields/index.js";
import { factsOfLine } from "./remembered-readings.js";
import { sub, trimmed, type Stretch } from "../stretch.js";
import { isNoise } from "./noise.js";
import { secondsOf } from "../running-seconds.js";
import type { Page } from "./page.js";
import { sectionScore } from "./section-words.js";

/** The facts of one line, or of the part of it that no label claims. */
export interface LineFacts {
  readonly line: number;
  readonly stretch: Stretch;
  readonly facts: FactsLine;
}

/** The lines that state country, year, running time and the like of the film, near each other. */
export interface FilmFacts {
  readonly lines: readonly LineFacts[];
  /** Index of the first and the last of these lines; -1 when there are none. */
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

const CORE: readonly FactKind[] = ["year", "country", "runtime"];
const NEAR = 4;
/** More lines of facts are those of several films. */
const MOST_IN_GROUP = 12;
/** Behind so many lines of facts nothing more is to be expected of this film. */
const MOST_CANDIDATES = 60;
/** A time of the day: the line is one of showings. */
const CLOCK = /\b\d{1,2}[:.]\d\d\s*(?:uhr|h\b|[ap]m\b|–|$|\s\p{Lu})/iu;
const LENGTH = /\d\s*(?:min|mn|['′’]|хв|мин|minut|h\d)/iu;

function weightOf({ facts }: LineFacts): number {
  return (
    (facts.year === undefined ? 0 : 2) +
    (facts.countries.length > 0 ? 2 : 0) +
    (facts.runtime === undefined ? 0 : 2) +
    (facts.version === undefined ? 0 : 1) +
    (facts.colour === undefined ? 0 : 0.5) +
    (facts.formats.length > 0 ? 0.5 : 0) +
    (facts.form === undefined ? 0 : 0.5)
  );
}

const PLACE_BEHIND = /^(.*\p{L}.*\s\S+)\s+(\p{Lu}\S*(?:[/-]\p{Lu}\S*)*)$/u;

/** The country that stands behind a name without a comma: `Anna Nova ČSSR 1967`. */
function withCountryBehind(facts: FactsLine): FactsLine {
  if (facts.countries.length > 0 || facts.year === undefined) return facts;
  for (const [at, piece] of facts.rest.entries()) {
    const match = piece.text.length > 80 ? null : PLACE_BEHIND.exec(piece.text);
    if (match === null) continue;
    const place = sub(piece, piece.text.length - match[2]!.length);
    const countries = readCountries(place, { labelled: true });
    if (countries.length === 0) continue;
    const rest = facts.rest.map((one, index) => (index === at ? trimmed(sub(piece, 0, match[1]!.length)) : one));
    return { ...facts, countries, rest, kinds: [...facts.kinds, "country"] };
  }
  return facts;
}

/** The facts of a stretch; undefined when it holds none. */
export function lineFacts(line: number, stretch: Stretch, page: Page): LineFacts | undefined {
  if (stretch.text.length < 2) return undefined;
  const code = /^[A-Z]{2,3}$/u.test(stretch.text) ? readCountries(stretch, { labelled: true }) : [];
  const facts: FactsLine =
    code.length > 0
      ? { ...factsOfLine({ text: "", start: stretch.start }, {}), countries: code, kinds: ["country"], share: 1 }
      : withCountryBehind(factsOfLine(stretch, page.context));
  return facts.kinds.length === 0 ? undefined : { line, stretch, facts };
}

/** The parts of a line that no label claims: what stands before the first label. */
function openParts(page: Page, at: number): Stretch[] {
  const line = page.lines[at]!;
  if (!page.labels.taken.has(at)) return [line];
  const first = page.labels.firstOf.get(at);
  if (first === undefined || first.span.start <= line.start) return [];
  return [trimmed(sub(line, 0, first.span.start - line.start))];
}

/** `Frans gesproken, Nederlands ondertiteld. Aanvang 20.15 uur.`: the sentences in front of a time that state the version. */
function versionSentences(page: Page, line: Stretch & { readonly index: number }): Stretch[] {
  if (page.labels.taken.has(line.index) || line.text.length > 240) return [];
  const [, first = ""] = /^(.{8,}?\p{Ll}{3})\.\s/u.exec(line.text) ?? [];
  if (first === "" || /\d/u.test(first)) return [];
  const sentence = sub(line, 0, first.length);
  const facts = lineFacts(line.index, sentence, page)?.facts;
  return facts?.version !== undefined && facts.share > 0.9 ? [sentence] : [];
}

/** `6 h 40`, a length of more than five hours or a time of the day; `773 minutes` is no such time. */
function isPerhapsClock({ runtime }: FactsLine): boolean {
  const { iso, printed = "" } = runtime?.value ?? {};
  return /^\d{1,2}\s?[h:]\s?\d{2}$/iu.test(printed) && (secondsOf(iso) ?? 0) >= 5 * 3600;
}

/** Whether a line by itself may be one of facts: several kinds, a running time, or nothing but facts. */
function isFactual({ facts, stretch }: LineFacts, prose: boolean): boolean {
  if (prose)
    return new Set(facts.kinds.filter((kind) => kind === "year" || kind === "country" || kind === "runtime")).size >= 2;
  const least = facts.colour === undefined ? 0.6 : 0.5;
  // `Shorts 4: After the Flood (78 min)`: the length of a programme.
  if (facts.runtime !== undefined && facts.kinds.length === 1 && sectionScore(stretch.text) >= 0.8) return false;
  // `Lundi matin, 6 h 40`: so long a film says more than its length, and this is a time of the day.
  if (facts.kinds.length === 1 && facts.share < 0.5 && isPerhapsClock(facts)) return false;
  return facts.kinds.length > 1 || facts.share > least || facts.runtime !== undefined;
}

/** Lines with facts that stand together, the best group of the page. */
export function filmFacts(
  page: Page,
  tails: readonly { readonly line: number; readonly stretch: Stretch }[],
  others: ReadonlySet<number>,
): FilmFacts {
  const candidates: LineFacts[] = [];
  const tailsOf = new Map<number, Stretch[]>();
  for (const { line, stretch } of tails) tailsOf.set(line, [...(tailsOf.get(line) ?? []), stretch]);
  page.lines.forEach((line, at) => {
    if (candidates.length >= MOST_CANDIDATES || isNoise(line.text) || others.has(at)) return;
    const prose = page.prose[at] === true;
    if (prose && !(/\b(?:19|20)\d\d\b/u.test(line.text.slice(0, 1500)) && LENGTH.test(line.text.slice(0, 1500))))
      return;
    if (line.text.length > 90 && !/\d/u.test(line.text)) return;
    const showing = CLOCK.test(line.text) && !LENGTH.test(line.text);
    const open = showing ? versionSentences(page, line) : openParts(page, at);
    for (const part of showing ? open : [...open, ...(tailsOf.get(at) ?? [])]) {
      const facts = lineFacts(at, part, page);
      if (facts !== undefined && isFactual(facts, prose)) candidates.push(facts);
    }
  });
  const groups: LineFacts[][] = [];
  for (const one of candidates) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const between = before !== undefined && page.prose.slice(before.line + 1, one.line).includes(true);
    if (
      group !== undefined &&
      group.length < MOST_IN_GROUP &&
      before !== undefined &&
      one.line - before.line <= NEAR &&
      !between
    )
      group.push(one);
    else groups.push([one]);
  }
  return withComplement(bestOf(groups), groups, page);
}

/** The group of lines that says most. */
function bestOf(groups: readonly LineFacts[][]): FilmFacts {
  let best: FilmFacts = { lines: [], first: -1, last: -1, score: 0 };
  for (const group of groups) {
    const kinds = new Set(group.flatMap(({ facts }) => facts.kinds));
    if ([...kinds].every((kind) => kind === "country" || kind === "age")) continue;
    const core = CORE.filter((kind) => kinds.has(kind)).length;
    const score = Math.max(...group.map(weightOf)) + kinds.size * 0.5 + core;
    // `OmU` above the title: the facts begin with the line of country, year or length.
    const lead = group.find(({ facts }) => facts.kinds.some((kind) => CORE.includes(kind))) ?? group[0]!;
    if (score > best.score) best = { lines: group, first: lead.line, last: group.at(-1)!.line, score };
  }
  return best;
}

/** Whether a line says mostly what the film is, such as `Running time 94 minutes, 35mm, colour`. */
function statesFacts({ facts, stretch }: LineFacts): boolean {
  const [only, ...others] = facts.kinds;
  if (only === undefined || (others.length === 0 && (!(only === "colour" || only === "format") || facts.share < 1)))
    return false;
  return facts.share > 0.8 || (facts.runtime !== undefined && facts.share > 0.55 && stretch.text.length < 60);
}

/**
 * The facts with those of lines farther on that say nothing but what they leave open: country and year above the
 * credits, `110 mins/DCP/In Slovak, with English subtitles` or `Color, DCP` below them. Behind the facts of another film
 * nothing is taken.
 */
function withComplement(facts: FilmFacts, groups: readonly LineFacts[][], page: Page): FilmFacts {
  const known = new Set(facts.lines.flatMap(({ facts: its }) => its.kinds));
  if (facts.first < 0 || CORE.every((kind) => !known.has(kind))) return facts;
  const lines = [...facts.lines];
  for (const more of groups.flat()) {
    const { line, facts: its } = more;
    if (line <= facts.last || page.prose[line] === true) continue;
    const stated = CORE.filter((kind) => its.kinds.includes(kind));
    if (stated.some((kind) => known.has(kind))) {
      if (stated.length > 1) break;
      continue;
    }
    if (!statesFacts(more) || its.kinds.every((kind) => known.has(kind))) continue;
    lines.push(more);
    for (const kind of its.kinds) known.add(kind);
  }
  return { ...facts, lines };
}
