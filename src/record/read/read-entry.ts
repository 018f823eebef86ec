import type { Finding } from "../../model/index.js";
import { evidence, proven } from "../evidence.js";
import { readAgeRating } from "../fields/index.js";
import type { RecordDraft } from "../record-draft.js";
import { spanOf, type Stretch } from "../stretch.js";
import { addNoise } from "./add-noise.js";
import { awardLines } from "./award-lines.js";
import { withCharacters } from "./characters.js";
import { eachOnce } from "./credits/each-once.js";
import { companyBlocks } from "./company-blocks.js";
import { findDirectors } from "./directors.js";
import { draftFacts } from "./draft-facts.js";
import { filmFacts, type FilmFacts } from "./facts.js";
import { KnownPeople } from "./known-people.js";
import { leadLines } from "./lead-lines.js";
import { labelledFacts } from "./labelled/labelled-facts.js";
import type { LabelledRest } from "./labelled/labelled-work.js";
import { readBracketedVersion, readPremiereLine, readSection, readVersionLine } from "./page-head.js";
import type { Page } from "./page.js";
import { filmLists, lives, namesOn, peopleOf, subjectsOf, type FilmLists } from "./people.js";
import { programmeNotes } from "./programme-notes.js";
import { readProseEntry } from "./prose-entry.js";
import { readBlocks } from "./read-blocks.js";
import { remarks } from "./remarks.js";
import { findShowings } from "./showings.js";
import { findTexts } from "./texts.js";
import { toldCredits } from "./told-credits.js";
import { findTitles, type FoundTitles } from "./titles/find-titles.js";
import { titleKeyOf } from "./titles/title-candidates.js";

function linesOf(page: Page, spans: readonly { readonly start: number; readonly end: number }[]): Set<number> {
  const found = new Set<number>();
  for (const line of page.lines) {
    const end = line.start + line.text.length;
    if (spans.some((span) => span.start < end && span.end > line.start)) found.add(line.index);
  }
  return found;
}

/** An entry in the making: the page, the record so far, and the lines that are spoken for. */
interface Entry {
  readonly page: Page;
  readonly draft: RecordDraft;
  readonly findings: Finding[];
  readonly used: Set<number>;
}

function mark({ used }: Entry, lines: Iterable<number>): void {
  for (const line of lines) used.add(line);
}

/** What the lines of facts say, and lines that would be taken for some: lists of films, prizes. */
function readFacts(entry: Entry, rest: LabelledRest): { films: FilmLists; facts: FilmFacts } {
  const { page, draft, used } = entry;
  const films = filmLists(page, rest.filmographies);
  mark(entry, films.lines);
  const awards = awardLines(page, used);
  draft.add("awards", ...awards.awards);
  mark(entry, awards.lines);
  const facts = filmFacts(page, rest.tails, used);
  draftFacts(facts, draft, page);
  return { films, facts };
}

/** What happens with the film: notes of the programme, the premiere, showings and releases. */
function readProgramme(entry: Entry): void {
  const { page, draft, used } = entry;
  const notes = programmeNotes(page);
  mark(entry, notes.lines);
  draft.add("programmeNotes", ...notes.notes);
  readPremiereLine(page, draft);
  readVersionLine(page, draft, used);
  const year = draft.get("year");
  const context = { ...page.context, ...(year !== undefined && { filmYear: year.value }) };
  const awardYears = draft.list("awards").flatMap(({ value }) => value.year ?? []);
  const showings = findShowings(page, context, year?.value, awardYears, used);
  draft.add("screenings", ...showings.screenings);
  draft.add("releases", ...showings.releases);
  entry.findings.push(...showings.findings);
  mark(entry, showings.lines);
}

/** Directors and cast where no label names them: lines written as sentences, sentences of the running text. */
function readToldCredits(entry: Entry, facts: FilmFacts): void {
  const { page, draft, used } = entry;
  const lead = leadLines(page, used);
  const known = new Set(draft.list("credits").map(({ value }) => value.role));
  draft.add("credits", ...lead.credits.filter(({ value }) => !known.has(value.role)));
  mark(entry, lead.lines);
  if (!hasDirector(draft)) draft.add("credits", ...toldCredits(page, facts));
}

function hasDirector(draft: RecordDraft): boolean {
  return draft.list("credits").some(({ value }) => value.role === "director");
}

/** What the lines of titles say beside them: year, version, age. */
function readBesideTitles({ page, draft }: Entry, titles: FoundTitles): void {
  const splits = titles.lines.map(({ split }) => split);
  readBracketedVersion(
    page,
    draft,
    splits.flatMap(({ tags }) => tags),
  );
  for (const first of splits.flatMap(({ years }) => years.slice(0, 1))) {
    if (draft.get("year") === undefined)
      draft.set("year", proven(Number(first.text.slice(0, 4)), evidence("pattern", "high", spanOf(first))));
  }
  for (const fact of splits.flatMap(({ facts }) => facts)) {
    // `THE BAKER'S WINTER (15)`: nothing but the age stands in the brackets.
    const age = readAgeRating(fact, fact.text.length <= 3 ? { labelled: true } : {});
    if (age !== undefined && draft.get("ageRating") === undefined)
      draft.set("ageRating", proven(age.value, evidence("pattern", "certain", age.span)));
  }
}

/** Names without a label: the director beside the title or the facts, and blocks of names below each other. */
function readUnlabelledNames(
  entry: Entry,
  {
    facts,
    titles,
    people,
    subjects,
  }: { facts: FilmFacts; titles: FoundTitles; people: KnownPeople; subjects: Stretch[] },
): void {
  const { page, draft, used } = entry;
  const lastTitle = Math.max(-1, ...titles.lines.map(({ line }) => line));
  const blocks = (): void => {
    readBlocks(page, draft, used, facts.first >= 0 ? facts.first : lastTitle, people, subjects);
  };
  if (page.profile?.sequence?.[0]?.role === "director" && page.profile.complete !== true) blocks();
  if (!hasDirector(draft)) {
    const titleKeys = new Set(titles.titles.map(({ value }) => titleKeyOf(value.text)));
    const found = findDirectors({ page, facts, titleLines: titles.lines, people, subjects, used, titleKeys });
    draft.replace("credits", [...found, ...draft.list("credits")]);
    mark(
      entry,
      linesOf(
        page,
        found.flatMap(({ evidence: { spans } }) => spans),
      ),
    );
  }
  blocks();
}

/** Reads the stages of an entry one after the other; each leaves the lines it has used to none of the later ones. */
export function readEntry(page: Page, draft: RecordDraft, findings: Finding[]): void {
  const entry: Entry = { page, draft, findings, used: new Set() };
  const { used } = entry;
  const rest = labelledFacts(page, draft);
  const { films, facts } = readFacts(entry, rest);
  const told = facts.first < 0 && page.labels.labelled.length === 0 ? readProseEntry(page, draft) : undefined;
  readProgramme(entry);
  for (const { line, facts: its } of facts.lines) if (its.share > 0.5) used.add(line);
  const firms = companyBlocks(page, used);
  draft.add("companies", ...firms.companies);
  mark(entry, firms.lines);
  const isNamed = namesOn(page, draft);
  const texts = findTexts(page, rest.texts, used, isNamed);
  mark(entry, texts.used);
  readToldCredits(entry, facts);
  const life = lives(page, texts.biographies, isNamed);
  const subjects = subjectsOf(life, page);
  const people = new KnownPeople();
  for (const { value } of draft.list("credits")) people.add(value.name.printed);
  for (const { text } of subjects) people.add(text);
  const titles = readTitles(entry, { rest, films, facts, people, biographies: texts.biographies, told: told?.title });
  readBesideTitles(entry, titles);
  readUnlabelledNames(entry, { facts, titles, people, subjects });
  readSection(page, draft, used, facts, titles.lines[0]?.line);
  draft.replace("credits", eachOnce(withCharacters(draft.list("credits"), page)));
  draft.add("texts", ...texts.texts);
  draft.add("quotes", ...texts.quotes);
  const director = draft.list("credits").find(({ value }) => value.role === "director");
  const named = director === undefined ? undefined : { name: director.value.name, span: director.evidence.spans[0]! };
  draft.add("people", ...peopleOf(life, films, named, page));
  addNoise(page, draft, used);
  findings.push(...remarks(page, draft, facts));
}

interface TitlesAsked {
  readonly rest: LabelledRest;
  readonly films: FilmLists;
  readonly facts: FilmFacts;
  readonly people: KnownPeople;
  readonly biographies: ReadonlySet<number>;
  readonly told: Stretch | undefined;
}

function readTitles(entry: Entry, { rest, films, facts, people, biographies, told }: TitlesAsked): FoundTitles {
  const { page, draft, used } = entry;
  const year = draft.get("year");
  const version = draft.get("version");
  const filmographyTitles = new Set(films.films.map(({ item }) => titleKeyOf(item.title.text)));
  const titles = findTitles(
    { page, facts, people, used, directed: hasDirector(draft), filmographyTitles },
    {
      labelled: rest.titles,
      year: year === undefined ? undefined : { value: year.value, span: year.evidence.spans[0]! },
      documentary: draft.get("form")?.value.value === "documentary",
      films: films.films,
      biographies,
      ...(told !== undefined && { told }),
      around: {
        countries: draft.list("countries").map(({ value }) => value.code),
        ...(page.language !== undefined && { language: page.language }),
        ...(version !== undefined && { audio: version.value.audio }),
      },
    },
  );
  draft.add("titles", ...titles.titles);
  mark(
    entry,
    titles.lines.map(({ line }) => line),
  );
  return titles;
}
