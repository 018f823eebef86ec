import { HOUSE_WORDS } from "../../../generated/record-terms.js";
import type {
  GivenAward,
  GivenCompany,
  GivenFilm,
  GivenRecord,
  GivenScreening,
  Moment,
} from "../../write/given/index.js";
import type { Page } from "../../write/page.js";
import { awardList, type ListedAward } from "../../write/pieces/award-list.js";
import { capitals } from "../../write/pieces/capitals.js";
import { countryNames } from "../../write/pieces/country-list.js";
import { creditGroups } from "../../write/pieces/credit-groups.js";
import { firstDirector, sayFilm } from "../../write/pieces/film-line.js";
import { houseCountry, housePremiere } from "../../write/pieces/house-words.js";
import { leadTitle } from "../../write/pieces/lead-title.js";
import { listedFilmReadsBack } from "../../write/reads-back/films.js";
import { companyStaysWhole } from "../../write/reads-back/names.js";
import { screeningReadsBack } from "../../write/reads-back/screening.js";
import { nameList } from "../../write/pieces/name-list.js";
import { minutesWith } from "../../write/pieces/running-time.js";
import { versionText } from "../../write/pieces/version-text.js";
import { yearText } from "../../write/pieces/year-text.js";

const { words } = HOUSE_WORDS.houses.exground;

const two = (number: number): string => String(number).padStart(2, "0");

/** `11/19/2021 10:00 pm`: month first, hours of half a day. */
function written({ year, month, day, hour, minute = 0 }: Moment): string {
  const date = [two(month), two(day), ...(year === undefined ? [] : [year])].join("/");
  if (hour === undefined) return date;
  return `${date} ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? words.am : words.pm}`;
}

/** A screening with its venue, or without where the two would be taken for something else. */
function writeScreening(screening: GivenScreening, page: Page): void {
  const { when, venue } = screening;
  const alone = written(when);
  if (venue?.name !== undefined) {
    const line = `${alone} – ${venue.name}`;
    if (screeningReadsBack(line, screening, { venue: venue.name, hasVersion: false }, false)) {
      page.line(line, when.at, `${venue.at}/name`);
      return;
    }
  }
  if (screeningReadsBack(alone, screening, { hasVersion: false }, false)) page.line(alone, when.at);
}

/** `Russia/Latvia 2016 107 min Russian original version with English subtitles`. */
function factsLine(record: GivenRecord, page: Page): string {
  const countries = countryNames("exground", record, page).join("/");
  const facts = [countries, yearText(record, page), minutesWith(` ${words.minutes}`, record, page)];
  return [...facts, versionText(record.version, "exground", page)].filter(Boolean).join(" ");
}

/** `Editor: a, b, Production: c`; the director's line stands before it. */
function writeCredits(record: GivenRecord, page: Page): void {
  const labelled: string[] = [];
  for (const group of creditGroups("exground", record)) {
    const names = nameList(group, page);
    if (names === "") continue;
    if (group.role === "director") page.line(`${group.label}: ${names}`);
    else labelled.push(`${group.label}: ${names}`);
  }
  page.line(labelled.join(", "));
}

function filmText(film: GivenFilm, page: Page): readonly string[] {
  const text = `${film.year ?? ""} ${capitals(film.title)}`;
  if (film.year === undefined || !listedFilmReadsBack(text, film)) return [];
  sayFilm(film, [], page);
  return [text];
}

function writeFilmography(record: GivenRecord, page: Page): void {
  const first = firstDirector(record);
  const person = record.people.find(({ name }) => name.text.toLowerCase() === first);
  const films = person?.films.flatMap((film) => filmText(film, page)) ?? [];
  if (person === undefined || films.length === 0) return;
  page.gap();
  page.line(`${person.selection ? words.selection : words.filmography}: ${films.join(", ")}`, person.name.at);
  page.ledger.say(`${person.at}/filmography/kind`);
}

/** `Special Jury Prize (Venice International Film Festival, Italy 2020)`. */
function listedAward({ at, award, event, year, result, work }: GivenAward): readonly ListedAward[] {
  if (result !== "won" || work !== undefined) return [];
  const country = event?.country === undefined ? undefined : houseCountry(event.country);
  const ending = [country, year].filter((part) => part !== undefined).join(" ");
  const where = [event?.name, ending].filter(Boolean).join(country === undefined ? " " : ", ");
  const said = [`${at}/award`, `${at}/year`, `${at}/event/name`, ...(country ? [`${at}/event/country`] : [])];
  const awards = [{ award, event: event?.name, year, country: country && event?.country }];
  return [{ text: where === "" ? award : `${award} (${where})`, awards, said }];
}

function writeAwards({ awards }: GivenRecord, page: Page): void {
  const all = awards.flatMap(listedAward);
  // A prize without brackets would be taken to share those of the next one.
  const inOrder = [true, false].flatMap((brackets) => all.filter(({ text }) => text.endsWith(")") === brackets));
  const list = awardList(inOrder, page);
  if (list === "") return;
  page.gap();
  page.line(`${words.awards}: ${list}`);
}

/** The company that sells or lends the film, known by its telephone. */
function writeCompany({ at, role, name, contact }: GivenCompany, page: Page): void {
  if (role === "production" || contact.phone === undefined || !companyStaysWhole(name)) return;
  page.gap();
  page.line(name, `${at}/name`);
  page.line(`${words.phone}: ${contact.phone}`, `${contact.at}/phone`);
}

/** Writes a record as exground filmfest does: credits with their labels on one line, dates with the month first. */
export function writeExground(record: GivenRecord, page: Page): void {
  const title = leadTitle(record.titles);
  if (title !== undefined) page.line(capitals(title.text), title.at);
  for (const screening of record.screenings) writeScreening(screening, page);
  page.gap();
  page.line(factsLine(record, page));
  const premiere = record.premiere && housePremiere(record.premiere);
  if (premiere) page.line(premiere, "/premiere");
  page.gap();
  writeCredits(record, page);
  writeFilmography(record, page);
  writeAwards(record, page);
  for (const company of record.companies) writeCompany(company, page);
}
