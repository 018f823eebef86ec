import type { Credit, Finding } from "../../model/index.js";
import { evidence, proven, type Proven } from "../evidence.js";
import type { RecordDraft } from "../record-draft.js";
import { spanOf } from "../stretch.js";
import { addNoise } from "./add-noise.js";
import { awardLines } from "./award-lines.js";
import { withCharacters } from "./characters.js";
import { companyBlocks } from "./company-blocks.js";
import { findDirectors } from "./directors.js";
import { draftFacts } from "./draft-facts.js";
import { filmFacts } from "./facts.js";
import { KnownPeople } from "./known-people.js";
import { leadLines } from "./lead-lines.js";
import { labelledFacts } from "./labelled/labelled-facts.js";
import { readBracketedVersion, readPremiereLine, readSection } from "./page-head.js";
import type { Page } from "./page.js";
import { filmLists, lives, peopleOf, subjectsOf } from "./people.js";
import { programmeNotes } from "./programme-notes.js";
import { readProseEntry } from "./prose-entry.js";
import { readBlocks } from "./read-blocks.js";
import { remarks } from "./remarks.js";
import { findShowings } from "./showings.js";
import { findTexts } from "./texts.js";
import { findTitles } from "./titles/find-titles.js";
import { titleKeyOf } from "./titles/title-candidates.js";

/** Each credit once; the order within its role. */
function ordered(credits: readonly Proven<Credit>[]): Proven<Credit>[] {
  const counts = new Map<string, number>();
  const known = new Set<string>();
  return credits.flatMap((credit) => {
    const { role, name } = credit.value;
    const key = `${role} ${name.printed.toLowerCase()}`;
    if (known.has(key) && role !== "unknown") return [];
    known.add(key);
    const order = (counts.get(role) ?? 0) + 1;
    counts.set(role, order);
    return [proven({ ...credit.value, order }, credit.evidence, credit.parts)];
  });
}

function linesOf(page: Page, spans: readonly { readonly start: number; readonly end: number }[]): Set<number> {
  const found = new Set<number>();
  for (const line of page.lines) {
    const end = line.start + line.text.length;
    if (spans.some((span) => span.start < end && span.end > line.start)) found.add(line.index);
  }
  return found;
}

/** Reads the stages of an entry one after the other; each leaves the lines it has used to none of the later ones. */
export function readEntry(page: Page, draft: RecordDraft, findings: Finding[]): void {
  const rest = labelledFacts(page, draft);
  const films = filmLists(page, rest.filmographies);
  const used = new Set<number>();
  const mark = (lines: Iterable<number>): void => {
    for (const line of lines) used.add(line);
  };
  mark(films.lines);
  const awards = awardLines(page, used);
  draft.add("awards", ...awards.awards);
  mark(awards.lines);
  const facts = filmFacts(page, rest.tails, used);
  draftFacts(facts, draft, page);
  const entry = facts.first < 0 && page.labels.labelled.length === 0 ? readProseEntry(page, draft) : undefined;
  const notes = programmeNotes(page);
  mark(notes.lines);
  readPremiereLine(page, draft);
  const year = draft.get("year");
  const context = { ...page.context, ...(year !== undefined && { filmYear: year.value }) };
  const awardYears = draft.list("awards").flatMap(({ value }) => value.year ?? []);
  const showings = findShowings(page, context, year?.value, awardYears, used);
  draft.add("screenings", ...showings.screenings);
  draft.add("releases", ...showings.releases);
  findings.push(...showings.findings);
  mark(showings.lines);
  for (const { line, facts: its } of facts.lines) if (its.share > 0.5) used.add(line);
  const firms = companyBlocks(page, used);
  draft.add("companies", ...firms.companies);
  mark(firms.lines);
  const texts = findTexts(page, rest.texts, used);
  mark(texts.used);
  const lead = leadLines(page, used);
  const known = new Set(draft.list("credits").map(({ value }) => value.role));
  draft.add("credits", ...lead.credits.filter(({ value }) => !known.has(value.role)));
  mark(lead.lines);
  const told = lives(page, texts.biographies);
  const subjects = subjectsOf(told, page);
  const people = new KnownPeople();
  for (const { value } of draft.list("credits")) people.add(value.name.printed);
  for (const { text } of subjects) people.add(text);
  const documentary = draft.get("form")?.value.value === "documentary";
  const titles = findTitles(
    {
      page,
      facts,
      people,
      used,
      directed: draft.list("credits").some(({ value }) => value.role === "director"),
      filmographyTitles: new Set(films.films.map(({ item }) => titleKeyOf(item.title.text))),
    },
    {
      labelled: rest.titles,
      year: year === undefined ? undefined : { value: year.value, span: year.evidence.spans[0]! },
      documentary,
      films: films.films,
      biographies: texts.biographies,
      ...(entry !== undefined && { told: entry.title }),
      around: {
        countries: draft.list("countries").map(({ value }) => value.code),
        ...(page.language !== undefined && { language: page.language }),
        ...(draft.get("version") !== undefined && { audio: draft.get("version")!.value.audio }),
      },
    },
  );
  draft.add("titles", ...titles.titles);
  mark(titles.lines.map(({ line }) => line));
  readBracketedVersion(
    page,
    draft,
    titles.lines.flatMap(({ split }) => split.tags),
  );
  for (const { split } of titles.lines) {
    const [first] = split.years;
    if (first !== undefined && draft.get("year") === undefined)
      draft.set("year", proven(Number(first.text.slice(0, 4)), evidence("pattern", "high", spanOf(first))));
  }
  const lastTitle = Math.max(-1, ...titles.lines.map(({ line }) => line));
  const blocks = (): void => {
    readBlocks(page, draft, used, facts.first >= 0 ? facts.first : lastTitle, people, subjects);
  };
  if (page.profile?.sequence?.[0]?.role === "director" && page.profile.complete !== true) blocks();
  if (!draft.list("credits").some(({ value }) => value.role === "director")) {
    const found = findDirectors({
      page,
      facts,
      titleLines: titles.lines,
      people,
      subjects,
      used,
      titleKeys: new Set(titles.titles.map(({ value }) => titleKeyOf(value.text))),
    });
    draft.replace("credits", [...found, ...draft.list("credits")]);
    mark(
      linesOf(
        page,
        found.flatMap(({ evidence: { spans } }) => spans),
      ).values(),
    );
  }
  blocks();
  readSection(page, draft, used, facts);
  draft.replace("credits", ordered(withCharacters(draft.list("credits"), page)));
  draft.add("texts", ...texts.texts);
  draft.add("quotes", ...texts.quotes);
  const director = draft.list("credits").find(({ value }) => value.role === "director");
  draft.add(
    "people",
    ...peopleOf(
      told,
      films,
      director === undefined ? undefined : { name: director.value.name, span: director.evidence.spans[0]! },
      page,
    ),
  );
  draft.add("programmeNotes", ...notes.notes);
  addNoise(page, draft, used);
  findings.push(...remarks(page, draft, facts));
}
