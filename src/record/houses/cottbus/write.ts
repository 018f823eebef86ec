import { HOUSE_WORDS } from "../../../generated/record-terms.js";
import { primaryLanguage } from "../../../language/index.js";
import type {
  GivenCompany,
  GivenContact,
  GivenFilm,
  GivenPerson,
  GivenRecord,
  GivenTitle,
} from "../../write/given/index.js";
import type { Page } from "../../write/page.js";
import { capitals } from "../../write/pieces/capitals.js";
import { firstDirector, writeFilms } from "../../write/pieces/film-line.js";
import { houseColours, houseCountry, wordIn } from "../../write/pieces/house-words.js";
import { leadTitle } from "../../write/pieces/lead-title.js";
import { contactReadsBack, type ContactLine } from "../../write/reads-back/contact.js";
import { lifeReadsBack } from "../../write/reads-back/life.js";
import { nameStaysWhole } from "../../write/reads-back/names.js";
import { plainName } from "../../write/pieces/name-list.js";

const { words } = HOUSE_WORDS.houses.cottbus;

const WITHOUT_BRACKETS = /^[^()|]+$/;

/** The title in German, or else the one that leads elsewhere, and the original one: in Latin letters where there is such. */
function titlesOf({ titles }: GivenRecord): readonly GivenTitle[] {
  const writable = titles.filter(({ text }) => WITHOUT_BRACKETS.test(text) && /\p{L}/u.test(text));
  const german = writable.find(({ language }) => language !== undefined && primaryLanguage(language) === "de");
  const lead = german ?? leadTitle(writable);
  if (lead === undefined) return [];
  const original =
    writable.find(({ role }) => role === "transliterated") ?? writable.find(({ role }) => role === "original");
  return original === undefined || original === lead ? [lead] : [lead, original];
}

function writeTitle(record: GivenRecord, page: Page): void {
  const [lead, original] = titlesOf(record);
  if (lead === undefined) return;
  const brackets = original === undefined ? "" : ` (${capitals(original.text)})`;
  page.line(capitals(lead.text) + brackets, lead.at, ...(original === undefined ? [] : [original.at]));
}

/** `35 mm | Farbe / colour`. */
function writePicture({ formats, colour }: GivenRecord, page: Page): void {
  const carriers = formats.filter(({ value }) => WITHOUT_BRACKETS.test(value));
  const parts = carriers.map(({ value }) => value.replace(/(\d)mm$/, "$1 mm"));
  const tint = colour && wordIn(houseColours("cottbus"), colour.value);
  if (tint !== undefined) page.ledger.say("/colour");
  page.line(
    [parts.join(", "), tint ?? ""].filter(Boolean).join(" | "),
    carriers.map(({ at }) => at),
  );
}

function hasOneDirector({ credits }: GivenRecord): boolean {
  return credits.filter(({ role }) => role === "director").length === 1;
}

/** Bare lines tell the parts: one name is the director's, several are the cast. */
function writePeople(record: GivenRecord, page: Page): void {
  const { credits } = record;
  const director = credits.find(({ role }) => role === "director");
  if (director !== undefined && hasOneDirector(record)) page.line(plainName(director, page) ?? "");
  const cast = credits.filter(({ role, name }) => role === "actor" && nameStaysWhole(name.text));
  if (cast.length > 1) page.line(cast.flatMap((actor) => plainName(actor, page) ?? []).join(", "));
}

/** The address of a company, a line each. */
function contactLines({
  person,
  street,
  postalCode,
  locality,
  country,
  phone,
  email,
  url,
}: GivenContact): readonly ContactLine[] {
  const line = (text: string | undefined, ...parts: ContactLine["parts"]): readonly ContactLine[] =>
    text ? [{ text, parts: parts.filter(([, value]) => value !== "") }] : [];
  const land = country && houseCountry(country);
  return [
    ...line(person, ["person", person ?? ""]),
    ...line(street, ["street", street ?? ""]),
    ...line(
      [postalCode, locality].filter(Boolean).join(" "),
      ["postalCode", postalCode ?? ""],
      ["locality", locality ?? ""],
    ),
    ...line(land, ["country", country ?? ""]),
    ...line(phone && `${words.phone}: ${phone}`, ["phone", phone ?? ""]),
    ...line(email, ["email", email ?? ""]),
    ...line(url, ["url", url ?? ""]),
  ];
}

/** A company with its address: as much of it as is read as such; without one it would be taken for a person. */
function writeCompany({ at, name, contact }: GivenCompany, page: Page): void {
  const lines: ContactLine[] = [];
  for (const line of contactLines(contact)) if (contactReadsBack(name, [...lines, line])) lines.push(line);
  if (!lines.some(({ parts }) => parts.some(([part]) => part === "phone" || part === "email" || part === "url")))
    return;
  page.gap();
  page.line(name, `${at}/name`);
  for (const { text, parts } of lines)
    page.line(
      text,
      parts.map(([part]) => `${contact.at}/${part}`),
    );
}

/** `Aleksey Mizgirev - born 1974 in Myski, Russia.`; true when there is such a line. */
function writeBirth({ name, birth }: GivenPerson, page: Page): boolean {
  if (birth?.year === undefined) return false;
  const { year, place, country: code, at } = birth;
  const country = code && houseCountry(code);
  const places = place === undefined ? [[]] : country ? [[place, country], [place], []] : [[place], []];
  for (const where of places) {
    const line = `${name.text} - ${words.born} ${[year, ...(where.length === 0 ? [] : [words.in, where.join(", ")])].join(" ")}.`;
    const said = { year, place: where.length > 0 ? place : undefined, country: where.length > 1 ? code : undefined };
    if (!lifeReadsBack(line, name.text, { birth: said })) continue;
    page.line(line, name.at, `${at}/year`);
    if (where.length > 0) page.ledger.say(`${at}/place`);
    if (where.length > 1) page.ledger.say(`${at}/country`);
    return true;
  }
  return false;
}

/** `UVOLNENIE (2005, short, Cottbus 2005)`. */
function filmText({ year, title }: GivenFilm, notes: readonly string[]): string {
  return `${capitals(title)} (${[year, ...notes].join(", ")})`;
}

/** Writes a record as FilmFestival Cottbus does: bare lines whose order tells what they are. */
export function writeCottbus(record: GivenRecord, page: Page): void {
  writeTitle(record, page);
  writePicture(record, page);
  writePeople(record, page);
  for (const company of record.companies) writeCompany(company, page);
  const first = hasOneDirector(record) ? firstDirector(record) : undefined;
  for (const person of record.people) {
    page.gap();
    const named = writeBirth(person, page) ? person.name.text.toLowerCase() : first;
    writeFilms("cottbus", person, page, filmText, named);
  }
}
