import { remember } from "../../../text/index.js";
import { sub, type Stretch } from "../../stretch.js";
import { beginsWithGivenName, isGivenName, looksLikeName } from "../likeness.js";
import type { FilmFacts } from "../facts.js";
import { isDots, type PageLine } from "../page-line.js";
import { isNoise } from "../noise.js";
import type { KnownPeople } from "../known-people.js";
import type { Page } from "../page.js";
import { isBanner, sectionBefore, sectionScore } from "../section-words.js";
import { splitTitleLine, type SplitTitleLine } from "./split-title-line.js";
import { framePoints, isHeading, shapePoints } from "./title-shape.js";

/** A line that may hold titles. */
export interface TitleCandidate {
  readonly line: number;
  readonly split: SplitTitleLine;
  readonly score: number;
  readonly repeated: boolean;
}

/** What the search for titles needs to know of the rest of the page. */
export interface TitleSearch {
  readonly page: Page;
  readonly facts: FilmFacts;
  readonly people: KnownPeople;
  /** Lines that are something else: screenings, credits, filmography, awards. */
  readonly used: ReadonlySet<number>;
  readonly filmographyTitles: ReadonlySet<string>;
  /** The director is known from a label. */
  readonly directed: boolean;
}

const MOST_BELOW = 6;
/** More labels above the facts are a block of their own, under the title. */
const MOST_BETWEEN = 4;
const MOST_ABOVE = 10;
/** The score from which a line is taken for a title. */
const LEAST = 1.2;
const LONGEST = 120;
const FILM_OF = /^(?:film|фильм|фільм)\s\p{Lu}/iu;
const CONTACT = /@|\bwww\.|https?:|\+\d{2}/u;

/** A key under which the same title in other capitals or punctuation is the same. */
export function titleKeyOf(text: string): string {
  return text.length > LONGEST_KEY ? keyOf(text) : rememberedKey(text);
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/gu, "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Titles are shorter. */
const LONGEST_KEY = 200;
const rememberedKey = remember(keyOf);

function zoneLines(search: TitleSearch): Map<number, "top" | "above" | "below"> {
  const zone = new Map<number, "top" | "above" | "below">();
  const { page, facts, used } = search;
  const { lines, prose, labels, profile } = page;
  const isFacts = new Set(
    facts.lines.filter(({ facts: { share, rest } }) => share > 0.5 || rest.length === 0).map(({ line }) => line),
  );
  const leading = leadingLine(search);
  // `(Das lange Wehr) Anna Nova, SU 1986, 90 min`: the second title opens the line of facts.
  const bracket = facts.first > 0 && /^\([^()]{2,80}\)\s/u.test(lines[facts.first]!.text) ? facts.first : -1;
  const blocked = (at: number): boolean =>
    at !== leading && at !== bracket && (labels.taken.has(at) || isFacts.has(at));
  for (let at = 0; at < lines.length && at < MOST_ABOVE + 4; at += 1) {
    if (at !== leading && (blocked(at) || prose[at] === true)) break;
    zone.set(at, "top");
  }
  if (facts.first >= 0) {
    for (let at = facts.first - 1, count = 0; at >= 0 && count < MOST_ABOVE; at -= 1, count += 1) {
      if (prose[at] === true || (labels.taken.has(at) && count > 2)) break;
      if (!blocked(at)) zone.set(at, "above");
    }
    for (let at = facts.first + 1; at <= facts.last + MOST_BELOW && at < lines.length; at += 1) {
      if (prose[at] === true || labels.taken.has(at)) break;
      if (!blocked(at) && !zone.has(at)) zone.set(at, "below");
    }
  } else {
    const first = anchorOf(search);
    for (let at = first - 1, count = 0; at >= 0 && count < 5; at -= 1, count += 1) {
      if (prose[at] === true) break;
      if (!blocked(at)) zone.set(at, "above");
    }
  }
  for (const [at, place] of [...zone]) {
    const misplaced = profile?.titlesBelow === true && facts.last >= 0 && place !== "below";
    if ((used.has(at) && at !== leading && at !== bracket) || misplaced) zone.delete(at);
  }
  return zone;
}

/** The line of facts or, failing these, the first of several labels: titles stand above it. */
function anchorOf({ page, facts }: TitleSearch): number {
  const labels = page.labels.labelled.filter(({ values }) => values.length > 0).map(({ lines: [at] }) => at!);
  const above = labels.filter((at) => at < facts.first);
  const top = above.length > MOST_BETWEEN ? Math.min(...above) : facts.first;
  if (facts.first >= 0 && facts.score > 3) return facts.first - top > MOST_BETWEEN ? top : facts.first;
  const first = labels.length >= 2 ? Math.min(...labels) : page.lines.length;
  return facts.first >= 0 ? Math.min(first, facts.first) : first;
}

function textOfProse(page: Page): string {
  return page.lines
    .filter((_, at) => page.prose[at])
    .map(({ text }) => text.slice(0, 3000))
    .join(" ")
    .slice(0, 20_000);
}

/** The last line before the running text, behind the facts. */
function isLastOfHead(page: Page, at: number): boolean {
  return page.prose[at + 1] === true && (page.lines[at + 1]?.gap ?? 0) > 0 && page.lines[at]!.gap === 0;
}

const BRACKETED = /^[^()[\]:]{2,100}\([^()]*(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

/** The line of facts that holds the title too, above which nothing else can: `Salt Road | 2011 | USA | 90 min`. */
function leadingLine(search: TitleSearch): number {
  const { page, facts, used } = search;
  const at = facts.first;
  if (at < 0) return -1;
  const line = page.lines[at]!;
  const label = page.labels.firstOf.get(at);
  if (label?.span.start === line.start) return -1;
  const open = page.lines
    .slice(0, at)
    .some(
      ({ text, index }) =>
        !used.has(index) && !isDots(text) && !isNoise(text) && !isBanner(text) && sectionScore(text) < 0.8,
    );
  return open || (titlesInFacts(search).get(at)?.text ?? "") === "" ? -1 : at;
}

/** The words with which a line of facts begins, where these are no name: `Last Tram / 2021 / Russia / 84 min`. */
function titlesInFacts({ facts, page }: TitleSearch): ReadonlyMap<number, Stretch> {
  const found = new Map<number, Stretch>();
  for (const { line, stretch, facts: its } of facts.lines) {
    const [first] = its.rest;
    const several = its.kinds.filter((kind) => kind === "year" || kind === "country" || kind === "runtime").length > 1;
    if (!several || first === undefined) continue;
    const whole = page.lines[line]!;
    if (first.start !== stretch.start) found.set(line, sub(stretch, 0, 0));
    else if (first.start === whole.start && BRACKETED.test(whole.text)) found.set(line, whole);
    else found.set(line, /\p{L}\.$/u.test(first.text) ? sub(first, 0, first.text.length - 1) : first);
  }
  return found;
}

/** Whether a button or menu word stands right above or below: the line is one of a menu. */
function besideFurniture({ lines }: Page, at: number): boolean {
  const isButton = (line: PageLine | undefined): boolean =>
    line !== undefined && !isDots(line.text) && /\p{L}/u.test(line.text) && isNoise(line.text);
  return (lines[at]!.gap === 0 && isButton(lines[at - 1])) || (lines[at + 1]?.gap === 0 && isButton(lines[at + 1]));
}

/** How many names a line of names parted by commas holds; 0 for other lines. */
function severalNames(text: string): number {
  const names = text.split(/\s*[,;]\s*/u);
  return names.length > 1 && names.every((name) => looksLikeName(name) > 0.6) ? names.length : 0;
}

/** The line above the facts, when it holds names. */
function nearestAbove({ page, facts, used }: TitleSearch): number {
  for (let at = facts.first - 1; at >= 0 && facts.first - at < 3; at -= 1) {
    const line = page.lines[at]!;
    if (used.has(at) || page.prose[at] || page.labels.taken.has(at)) continue;
    return line.text.split(/\s*[,;]\s*/u).every((name) => looksLikeName(name) > 0.6) ? at : -1;
  }
  return -1;
}

/** Whether a line is one name of a person whose given name is known. */
function isPerson(text: string): boolean {
  return (
    text.length < 60 && looksLikeName(text) > 0.7 && (beginsWithGivenName(text) || isGivenName(text.split(" ", 1)[0]!))
  );
}

/**
 * Where no label names the director: the name right above the facts when at least two other lines stand over it, or the
 * known given name that heads the page with the title below.
 */
function unlabelledName({ page, facts }: TitleSearch, zone: ReadonlyMap<number, string>): number {
  const nearest = facts.first - 1;
  if (facts.first < 1) return -1;
  const over = [...zone.keys()].filter((at) => at < nearest && !isNoise(page.lines[at]!.text));
  const line = page.lines[nearest]!.text;
  const named = (text: string): boolean =>
    text.length < 60 &&
    looksLikeName(text) > 0.7 &&
    !/[,;/|]/u.test(text) &&
    !page.lines.some((other) => other.index !== nearest && other.text.includes(text));
  if (zone.has(nearest) && named(line) && (over.length > 1 || (over.length > 0 && isPerson(line)))) {
    const heads = over.filter((at) => isPerson(page.lines[at]!.text));
    if (heads.length === 0 || over.length === 1) return nearest;
  }
  const [first, second] = [...zone.keys()].sort((a, b) => a - b);
  const headed =
    first !== undefined && second === first + 1 && second < facts.first && isPerson(page.lines[first]!.text);
  return headed && !isPerson(page.lines[second]!.text) ? first : -1;
}

/** What the lines of a page are weighed by, gathered once. */
interface Scales {
  readonly search: TitleSearch;
  readonly anchor: number;
  /** The running text, in which a title comes back. */
  readonly prose: string;
  /** How often a line stands on the page, by its key. */
  readonly counts: ReadonlyMap<string, number>;
  readonly directorsLine: number;
  readonly nameLine: number;
}

function scalesOf(search: TitleSearch, zone: ReadonlyMap<number, string>): Scales {
  const counts = new Map<string, number>();
  for (const { text } of search.page.lines) {
    if (text.length > LONGEST) continue;
    const key = titleKeyOf(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    search,
    anchor: anchorOf(search),
    prose: textOfProse(search.page),
    counts,
    directorsLine: nearestAbove(search),
    nameLine: search.directed ? -1 : unlabelledName(search, zone),
  };
}

/** A line in the zone of titles. */
interface Weighed {
  readonly at: number;
  readonly place: "top" | "above" | "below";
  /** How many candidates stand over it. */
  readonly rank: number;
  readonly split: SplitTitleLine;
  readonly main: Stretch;
  /** The words with which a line of facts begins. */
  readonly rest: Stretch | undefined;
  readonly repeated: boolean;
}

/** What the place on the page says, and the other places where the words stand. */
function placePoints({ at, place, rank, main, rest, repeated }: Weighed, { search, anchor, prose }: Scales): number {
  const { page, filmographyTitles } = search;
  const above = anchor - at;
  let points = rank === 0 ? 0.7 : 0;
  if (place !== "below" && above > 0 && above <= 4) points += 1.2;
  if (rest !== undefined) points += 1.2;
  if (place === "below") points += page.profile?.titlesBelow === true ? 1.5 : isLastOfHead(page, at) ? 0.4 : -0.6;
  const key = titleKeyOf(main.text);
  if (repeated) points += 1.5;
  if (key.length > 3 && prose.includes(main.text)) points += 1.5;
  if (filmographyTitles.has(key)) points += 2;
  if (besideFurniture(page, at)) points -= 1.5;
  if (page.profile?.titlesInCapitals === true && /\p{Ll}/u.test(main.text)) points -= 3;
  return points;
}

/** What speaks for the name of a person, and so against a title. */
function personPoints({ at, rank, split, main, rest }: Weighed, { search, directorsLine, nameLine }: Scales): number {
  const { page, people, directed } = search;
  const { text } = page.lines[at]!;
  const looksNamed = split.parts.length === 1 && looksLikeName(main.text) > 0.7;
  const namedInFacts = rest !== undefined && (rank > 0 || isPerson(main.text)) && !directed && looksNamed;
  const names = severalNames(text);
  let points = names > 2 || (names > 1 && page.profile?.sequence !== undefined) ? -5 : 0;
  if (page.profile?.directorsAboveFacts === true && at === directorsLine) points -= 6;
  if (at === nameLine || (namedInFacts && !split.framed)) points -= 6;
  // `Film Zofii Marczak` below the title: who made it, in the genitive.
  if (rank > 0 && looksNamed && FILM_OF.test(text)) points -= 5;
  if (people.has(text) || people.has(main.text)) points -= 5;
  else if (looksNamed) points -= beginsWithGivenName(main.text) ? (nameLine >= 0 ? 1 : 1.8) : directed ? 0.1 : 0.5;
  return points;
}

/** Lines that may hold titles, with how likely they do. */
export function titleCandidates(search: TitleSearch): TitleCandidate[] {
  const { page } = search;
  const zone = zoneLines(search);
  const scales = scalesOf(search, zone);
  const restOfFacts = titlesInFacts(search);
  const candidates: TitleCandidate[] = [];
  for (const at of [...zone.keys()].sort((a, b) => a - b)) {
    const whole: Stretch = page.lines[at]!;
    const rest = restOfFacts.get(at);
    if (rest?.text === "") continue;
    // Behind a line that may be the title, such a heading opens another film of the programme.
    const first = candidates.every(({ score }) => score < LEAST);
    const line = (first ? sectionBefore(whole)?.rest : undefined) ?? whole;
    const { text } = line;
    if (isDots(text) || isNoise(text) || (rest ?? line).text.length > LONGEST || CONTACT.test(text)) continue;
    const split = splitTitleLine(rest ?? line, page.context, search.directed);
    const [main] = split.parts;
    if (main === undefined || main.text.length < 2) continue;
    const repeated = (scales.counts.get(titleKeyOf(text)) ?? 0) > 1;
    const weighed: Weighed = { at, place: zone.get(at)!, rank: candidates.length, split, main, rest, repeated };
    const points =
      1 +
      placePoints(weighed, scales) +
      personPoints(weighed, scales) +
      shapePoints(rest ?? line, split, main, repeated);
    candidates.push({ line: at, split, score: Math.round(points * 1000) / 1000, repeated });
  }
  return withoutFrames(candidates, page);
}

/** Takes points off lines that frame the page, where another line below them can be the title. */
function withoutFrames(candidates: readonly TitleCandidate[], page: Page): TitleCandidate[] {
  return candidates.map((candidate, order) => {
    const { text } = page.lines[candidate.line]!;
    // The sheet may be named below the title too; below another heading (`Закрытие ⏎ Closing`) it is a title in two languages.
    const other =
      isHeading(text) &&
      candidates.slice(0, order).some(({ score, line }) => score >= LEAST && !isHeading(page.lines[line]!.text));
    if (other) return { ...candidate, score: candidate.score - 5 };
    const below = candidates
      .slice(order + 1)
      .find(({ line, score }) => score >= LEAST && framePoints(page.lines[line]!.text, true) === 0);
    if (below === undefined) return candidate;
    const parted = !sameBlock(page, candidate.line, below.line);
    return { ...candidate, score: candidate.score - framePoints(text, parted) };
  });
}

/** Whether no blank line stands between two lines. */
function sameBlock({ lines }: Page, a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return lines.slice(from + 1, to + 1).every(({ gap }) => gap === 0);
}

/** The lines that hold the titles: the best one and those that stand with it. */
export function chooseTitleLines(candidates: readonly TitleCandidate[], page: Page, least = LEAST): TitleCandidate[] {
  const [best] = [...candidates].sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < least) return [];
  const floor = Math.max(0.9, best.score - 3.2);
  const near = (line: number): number => Math.abs(line - best.line);
  const capitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);
  const bestInCapitals = best.split.parts[0] !== undefined && capitals(best.split.parts[0].text);
  const kept = candidates.filter(({ score, line, repeated, split }) => {
    const alike =
      line > best.line ||
      sameBlock(page, line, best.line) ||
      repeated ||
      split.parts.some(({ text }) => !/\p{Script=Latin}/u.test(text));
    // A series above a blank line and the title, which stands in capitals.
    if (bestInCapitals && line < best.line && !alike && !split.parts.some(({ text }) => capitals(text))) return false;
    return score >= (alike ? floor : Math.max(floor, best.score - 1.6)) && near(line) <= 8;
  });
  // Houses that print their titles below the facts have no heading among them.
  const alone = page.profile?.titlesBelow === true ? kept : withoutSeries(kept, page);
  return alone.filter((one) => !alone.some((other) => other !== one && covers(one, other)));
}

/** Two titles that stand together, or one with a second in brackets, need none from a block above: that names a series. */
function withoutSeries(kept: readonly TitleCandidate[], page: Page): readonly TitleCandidate[] {
  const last = kept.at(-1);
  if (last === undefined) return kept;
  const block = kept.filter(({ line }) => sameBlock(page, line, last.line));
  const titles = block.reduce((sum, { split }) => sum + split.parts.length, 0);
  if (titles < 2 || block.some(({ repeated }) => repeated)) return kept;
  return kept.filter(
    ({ line, repeated, split }) =>
      repeated ||
      split.parts.length > 1 ||
      sameBlock(page, line, last.line) ||
      split.parts.some(({ text }) => !/\p{Script=Latin}/u.test(text)),
  );
}

/** Whether a line is another line with a frame around it: its path, the house's name, the director. */
function covers(outer: TitleCandidate, inner: TitleCandidate): boolean {
  const [a] = outer.split.parts;
  const [b] = inner.split.parts;
  if (a === undefined || b === undefined || outer.split.parts.length > 1) return false;
  const [long, short] = [titleKeyOf(a.text), titleKeyOf(b.text)];
  return long.length > short.length + 1 && short.length > 2 && ` ${long} `.includes(` ${short} `);
}
