import { HOUSE_WORDS } from "../../../generated/record-terms.js";
import type { GivenAward, GivenCredit, GivenFilm, GivenPerson, GivenRecord } from "../../write/given/index.js";
import type { Page } from "../../write/page.js";
import { awardList, type ListedAward } from "../../write/pieces/award-list.js";
import { countryNames } from "../../write/pieces/country-list.js";
import { creditGroups } from "../../write/pieces/credit-groups.js";
import { firstDirector, writeFilms } from "../../write/pieces/film-line.js";
import { houseColours, wordIn } from "../../write/pieces/house-words.js";
import { leadTitle } from "../../write/pieces/lead-title.js";
import { awardsReadBack } from "../../write/reads-back/awards.js";
import { lifeReadsBack } from "../../write/reads-back/life.js";
import { noteStays } from "../../write/reads-back/names.js";
import { nameList, plainName } from "../../write/pieces/name-list.js";
import { minutesWith } from "../../write/pieces/running-time.js";
import { versionText } from "../../write/pieces/version-text.js";
import { yearText } from "../../write/pieces/year-text.js";

const { words } = HOUSE_WORDS.houses.pittsburgh;

function writeFacts(record: GivenRecord, page: Page): void {
  page.line([...countryNames("pittsburgh", record, page), yearText(record, page)].filter(Boolean).join(", "));
  const colour = record.colour && wordIn(houseColours("pittsburgh"), record.colour.value);
  if (colour !== undefined) page.ledger.say("/colour");
  page.line(
    [colour ?? "", minutesWith(` ${words.minutes}`, record, page, ` ${words.minute}`)].filter(Boolean).join(", "),
  );
  page.line(versionText(record.version, "pittsburgh", page));
}

/** `with participation by Iurii Klavdiev`: a note that ends in "by" stands before the name. */
function creditText(credit: GivenCredit, page: Page): string | undefined {
  const name = plainName(credit, page);
  if (name === undefined || credit.note === undefined || !noteStays(credit.note, name)) return name;
  page.ledger.say(`${credit.at}/note`);
  return `${credit.note} ${name}`;
}

/** Prizes that one person had at one event in one year stand together. */
function awardRuns(awards: readonly GivenAward[]): readonly (readonly GivenAward[])[] {
  const runs: GivenAward[][] = [];
  for (const award of awards) {
    const run = runs.at(-1);
    const first = run?.[0];
    const together =
      first?.recipient !== undefined &&
      first.recipient === award.recipient &&
      first.event?.name === award.event?.name &&
      first.year === award.year;
    if (together) run?.push(award);
    else runs.push([award]);
  }
  return runs;
}

/** The ways in which prizes and their event can be put together, the house's first. */
function awardTexts(prizes: string, event: string | undefined, year: number | undefined): readonly string[] {
  if (event === undefined) return [year === undefined ? prizes : `${prizes} (${year})`];
  if (year !== undefined) return [`${prizes} ${words.at} ${year} ${event}`];
  return [`${prizes} ${words.atThe} ${event}`, `${prizes} ${words.at} ${event}`];
}

/** `Aleksei Mizgirev for Best Debut and Best Script at 2007 Kinotavr Film Festival`. */
function listedRun(run: readonly GivenAward[]): readonly ListedAward[] {
  const [{ recipient, event, year }] = run as readonly [GivenAward];
  const prizes = run.map(({ award }) => award).join(` ${words.and} `);
  const head = recipient === undefined ? prizes : `${recipient} ${words.for} ${prizes}`;
  const awards = run.map(({ award }) => ({ award, recipient, event: event?.name, year }));
  const text = awardTexts(head, event?.name, year).find((one) => awardsReadBack(one, awards));
  const said = run.flatMap(({ at }) => [`${at}/award`, `${at}/recipient`, `${at}/event/name`, `${at}/year`]);
  return text === undefined ? [] : [{ text, awards, said }];
}

function writeAwards({ awards }: GivenRecord, page: Page): void {
  const runs = awardRuns(awards.filter(({ result, work }) => result === "won" && work === undefined));
  const list = awardList(runs.flatMap(listedRun), page);
  page.line(list && `${words.awards}: ${list}`);
}

/** `Aleksei Mizgirev (1974- )`; true when there is such a line. */
function writeLife({ name, birth, death }: GivenPerson, page: Page): boolean {
  if (birth?.year === undefined) return false;
  const line = `${name.text} (${birth.year}-${death?.year ?? " "})`;
  if (!lifeReadsBack(line, name.text, { birth: { year: birth.year }, death: death?.year })) return false;
  page.line(line, name.at, `${birth.at}/year`);
  if (death?.year !== undefined) page.ledger.say(`${death.at}/year`);
  page.gap();
  return true;
}

/** `2004 Kulagin and Partners (assistant; TV-series)`. */
function filmText({ year, title }: GivenFilm, notes: readonly string[]): string {
  return `${year ?? ""} ${title}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

/** Writes a record as the Russian Film Symposium in Pittsburgh does: a label a line, English throughout. */
export function writePittsburgh(record: GivenRecord, page: Page): void {
  const title = leadTitle(record.titles);
  if (title !== undefined) page.line(title.text, title.at);
  page.gap();
  writeFacts(record, page);
  for (const group of creditGroups("pittsburgh", record)) {
    const names = nameList(group, page, creditText);
    page.line(names && `${group.label}: ${names}`);
  }
  writeAwards(record, page);
  const first = firstDirector(record);
  for (const person of record.people) {
    page.gap();
    const named = writeLife(person, page) ? person.name.text.toLowerCase() : first;
    writeFilms("pittsburgh", person, page, filmText, named);
  }
}
