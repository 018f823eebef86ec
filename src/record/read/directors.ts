import type { Confidence, Credit, EvidenceKind } from "../../model/index.js";
import type { Proven } from "../evidence.js";
import { looksLikeCompany, looksLikeName } from "./likeness.js";
import { sub, trimmed, type Stretch } from "../stretch.js";
import { creditsOf, peopleIn } from "./credits/people-of-label.js";
import type { FilmFacts } from "./facts.js";
import type { KnownPeople } from "./known-people.js";
import { labelAtStart } from "./labels/find-labels.js";
import { isNameList } from "./labels/name-list.js";
import type { Page } from "./page.js";
import { isBanner, sectionScore } from "./section-words.js";
import { splitTitleLine } from "./titles/split-title-line.js";
import { titleKeyOf, type TitleCandidate } from "./titles/title-candidates.js";

/** What the search for an unlabelled director may build on. */
export interface DirectorSources {
  readonly page: Page;
  readonly facts: FilmFacts;
  readonly titleLines: readonly TitleCandidate[];
  /** People named under labels or in biographies. */
  readonly people: KnownPeople;
  /** Names of whom a biography tells, with the confidence that it is the director's. */
  readonly subjects: readonly Stretch[];
  readonly used: ReadonlySet<number>;
  readonly titleKeys: ReadonlySet<string>;
}

function credits(piece: Stretch, page: Page, how: EvidenceKind, confidence: Confidence): Proven<Credit>[] {
  return creditsOf(peopleIn([piece], page.context), "director", how, confidence);
}

function isNames(piece: Stretch, people: KnownPeople, least: number): boolean {
  const { text } = piece;
  if (text.length > 120 || /[\d:@]/u.test(text) || !isNameList(text)) return false;
  if (looksLikeCompany(text) >= 0.5 || sectionScore(text) > 0.5 || isBanner(text)) return false;
  const names = text.split(/\s*(?:[,;/&]|\s(?:and|und|et|en|и|та|y|e|i|a)\s)\s*/u).filter((name) => name !== "");
  return (
    names.length <= 4 && names.every((name) => people.has(name) || (looksLikeName(name) >= least && /\s/u.test(name)))
  );
}

/** The name behind a label of directors that has no colon: `реж. Ирина Вольская`. */
function labelledDirector(piece: Stretch, people: KnownPeople): Stretch | undefined {
  const label = labelAtStart(piece);
  const directs = label?.meanings.some((meanings) =>
    meanings.some(({ kind, id }) => kind === "person" && id === "director"),
  );
  if (label === undefined || directs !== true) return undefined;
  const name = trimmed(sub(piece, label.valueStart - piece.start));
  return isNames(name, people, 0.5) ? name : undefined;
}

/** A piece of the facts line that is no fact: `Andrey Proshkin | Russland 2012`. */
function fromFactsLine({ page, facts, people, titleKeys }: DirectorSources): Proven<Credit>[] {
  for (const {
    facts: { rest, kinds },
    stretch,
  } of facts.lines) {
    if (!kinds.includes("year") && !kinds.includes("runtime")) continue;
    if (
      page.labels.labelled.some(
        ({ label }) => label.span.start >= stretch.start && label.span.end <= stretch.start + stretch.text.length,
      )
    )
      continue;
    const labelled = rest.map((piece) => labelledDirector(piece, people)).find((name) => name !== undefined);
    if (labelled !== undefined) return credits(labelled, page, "label", "high");
    for (const piece of rest) {
      const { director } = splitTitleLine(piece, page.context);
      if (director !== undefined && piece.text.length < 120) return credits(director, page, "pattern", "high");
      const inBrackets = page.text.charAt(piece.start - 1) === "(";
      if (!inBrackets && !titleKeys.has(titleKeyOf(piece.text)) && isNames(piece, people, 0.5))
        return credits(piece, page, "pattern", people.has(piece.text) ? "certain" : "high");
    }
  }
  return [];
}

/** A name beside the title: `by Anna Nova`, `Anna Nova: Title`. */
function fromTitleLine({ page, titleLines }: DirectorSources): Proven<Credit>[] {
  for (const { split } of titleLines)
    if (split.director !== undefined) return credits(split.director, page, "pattern", "high");
  return [];
}

/** A line of names between title and facts, or right below the facts. */
function fromHeader(sources: DirectorSources): Proven<Credit>[] {
  const { page, facts, titleLines, people, used } = sources;
  const titles = new Set(titleLines.map(({ line }) => line));
  const lastTitle = Math.max(-1, ...titles);
  const anchor = facts.first >= 0 ? facts.first : lastTitle + 1;
  const places = [anchor - 1, anchor - 2, anchor - 3, lastTitle + 1, facts.last + 1, Math.min(...titles) - 1].filter(
    (at, order, all) => at >= 0 && all.indexOf(at) === order,
  );
  for (const at of places) {
    const line = page.lines[at];
    if (line === undefined || titles.has(at) || used.has(at) || page.labels.taken.has(at) || page.prose[at]) continue;
    if (at > facts.last && facts.last >= 0 && (at !== facts.last + 1 || line.gap > 0) && at !== lastTitle + 1) continue;
    if (page.profile?.sequence !== undefined && at >= facts.first && facts.first >= 0) continue;
    if (isNames(line, people, 0.45))
      return credits(line, page, "housePosition", people.has(line.text) ? "certain" : "high");
  }
  return [];
}

const DIRECTS =
  /\b(?:director|filmmaker|regisseur(?:in)?|réalisat(?:eur|rice)|cinéaste|режисс[её]р|режисер(?:ка)?|reżyser(?:ka)?|regista|directora?|režisér(?:ka)?|filmemacher(?:in)?)\b/iu;

/** The one of whom the biography tells. */
function fromBiography({ page, subjects }: DirectorSources): Proven<Credit>[] {
  const [subject] = subjects;
  if (subject === undefined) return [];
  const around = page.text.slice(Math.max(0, subject.start - 80), subject.start + subject.text.length + 400);
  return credits(subject, page, "crossReference", DIRECTS.test(around) || subjects.length === 1 ? "high" : "medium");
}

/** The director where no label names one, from the surest of the places in which houses print the name. */
export function findDirectors(sources: DirectorSources): Proven<Credit>[] {
  for (const find of [fromTitleLine, fromFactsLine, fromHeader, fromBiography]) {
    const found = find(sources);
    if (found.length > 0) return found;
  }
  return [];
}
