import { HOUSE_WORDS } from "../../../generated/record-terms.js";
import {
  weekdayOf,
  type GivenAward,
  type GivenCredit,
  type GivenFilm,
  type GivenRecord,
  type GivenScreening,
} from "../../write/given/index.js";
import { looksLikeCompany } from "../../fields/index.js";
import type { Page } from "../../write/page.js";
import { countryNames } from "../../write/pieces/country-list.js";
import { firstDirector, writeFilms } from "../../write/pieces/film-line.js";
import { houseAudience, houseCountry, houseWeekday } from "../../write/pieces/house-words.js";
import { leadTitle } from "../../write/pieces/lead-title.js";
import { awardsReadBack } from "../../write/reads-back/awards.js";
import { nameStaysWhole } from "../../write/reads-back/names.js";
import { screeningReadsBack } from "../../write/reads-back/screening.js";
import { plainName } from "../../write/pieces/name-list.js";
import { minutesWith } from "../../write/pieces/running-time.js";
import { versionText } from "../../write/pieces/version-text.js";
import { yearText } from "../../write/pieces/year-text.js";

const { words } = HOUSE_WORDS.houses.luxembourg;

/** As sure as a reader is that a name is a company's. */
const SURE = 0.85;

const two = (number: number): string => String(number).padStart(2, "0");

function bareNames(credits: readonly GivenCredit[], page: Page): string {
  return credits.flatMap((credit) => plainName(credit, page) ?? []).join(", ");
}

/** A title alone at the top would be taken for the director. */
function writeHead(record: GivenRecord, page: Page): void {
  const title = leadTitle(record.titles);
  const directors = bareNames(
    record.credits.filter(({ role }) => role === "director"),
    page,
  );
  if (title !== undefined && directors !== "") page.line(title.text, title.at);
  page.line(directors);
}

function genresText({ genres }: GivenRecord, page: Page): string {
  const writable = genres.filter(({ value }) => /^[^,/|\d]+$/.test(value));
  page.ledger.say(writable.map(({ at }) => at));
  return writable.map(({ value }) => value).join(", ");
}

/** `Russia, 2020 / 121 min / Russian OV with French and Dutch subt. / Drama, History`. */
function writeFacts(record: GivenRecord, page: Page): void {
  const origin = [...countryNames("luxembourg", record, page), yearText(record, page)].filter(Boolean).join(", ");
  const length = minutesWith(` ${words.minutes}`, record, page);
  const version = versionText(record.version, "luxembourg-page", page);
  // Genres without country, year or running time look like names.
  const genres = origin === "" && length === "" ? "" : genresText(record, page);
  page.line([origin, length, version, genres].filter(Boolean).join(" / "));
}

/** `Fri 12/03 13:00 Cinémathèque RU OV with FR & NL subt. Public`. */
function screeningText({ when, audience }: GivenScreening, venue: string, tag: string): string {
  const weekday = weekdayOf(when);
  const parts = [
    weekday === undefined ? "" : houseWeekday(weekday),
    `${two(when.day)}/${two(when.month)}`,
    when.hour === undefined ? "" : `${two(when.hour)}:${two(when.minute ?? 0)}`,
    venue,
    tag,
    audience === undefined ? "" : houseAudience(audience),
  ];
  return parts.filter(Boolean).join(" ");
}

/** A screening, without its venue where that would run together with what follows. */
function writeScreening(screening: GivenScreening, page: Page): void {
  const { at, when, venue, version } = screening;
  const tag = versionText(version, "luxembourg", page);
  for (const name of venue?.name === undefined ? [""] : [venue.name, ""]) {
    const line = screeningText(screening, name, tag);
    const said = { venue: name || undefined, hasVersion: tag !== "" };
    if (!screeningReadsBack(line, screening, said, true)) continue;
    page.line(line, when.at, `${at}/audience`, ...(name === "" ? [] : [`${at}/venue/name`]));
    return;
  }
  if (version !== undefined) page.ledger.leave(version.at);
}

/** `• Best Director, Chicago International Film Festival, 2020 (USA)`; what stands before the event is the prize. */
function writeAward({ at, award, event, year, result, work }: GivenAward, page: Page): void {
  if (result !== "won" || work !== undefined) return;
  const country = event?.country === undefined ? undefined : houseCountry(event.country);
  const parts = [award, event?.name, year].filter((part) => part !== undefined).join(", ");
  const text = `• ${parts}${country === undefined ? "" : ` (${country})`}`;
  if (!awardsReadBack(text, [{ award, event: event?.name, year, country: country && event?.country }])) return;
  page.line(text, `${at}/award`, `${at}/event/name`, `${at}/year`);
  if (country !== undefined) page.ledger.say(`${at}/event/country`);
}

/** Cast, writers and camera have no labels but their order: each is written only when none before it is missing. */
function unlabelledCredits({ credits }: GivenRecord, page: Page): readonly string[] {
  const lines: string[] = [];
  for (const role of ["actor", "screenwriter", "cinematographer"] as const) {
    const ofRole = credits.filter((credit) => credit.role === role && nameStaysWhole(credit.name.text));
    if (ofRole.length < (role === "actor" ? 2 : 1)) break;
    lines.push(bareNames(ofRole, page));
  }
  return lines;
}

/** A company needs a word that tells it from a person. */
function writeCompanies({ companies }: GivenRecord, page: Page): void {
  for (const { at, name } of companies) if (looksLikeCompany(name) >= SURE) page.line(name, `${at}/name`);
}

function writeCredits(record: GivenRecord, page: Page): void {
  const lines = unlabelledCredits(record, page);
  if (lines.length === 0) return;
  page.line(words.heading);
  for (const line of lines) page.line(line);
  writeCompanies(record, page);
}

/** `• 2004 – Notification (diploma film)`. */
function filmText({ year, title }: GivenFilm, notes: readonly string[]): string {
  return `• ${year ?? ""} – ${title}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
}

/** Writes a record as the Luxembourg City Film Festival does: facts between slashes, credits by their order alone. */
export function writeLuxembourg(record: GivenRecord, page: Page): void {
  writeHead(record, page);
  page.gap();
  writeFacts(record, page);
  page.gap();
  for (const screening of record.screenings) writeScreening(screening, page);
  for (const award of record.awards) writeAward(award, page);
  writeCredits(record, page);
  page.gap();
  const first = firstDirector(record);
  for (const person of record.people) {
    page.gap();
    writeFilms("luxembourg", person, page, filmText, first);
  }
}
