import { countryName, languageName, type Locale } from "../../../language/index.js";
import type {
  Award,
  Company,
  FestivalSelection,
  FilmRecord,
  FilmTitle,
  LifeDate,
  RunningTime,
  Screening,
  StatedVersion,
} from "../../../model/index.js";
import { formatVersionTag } from "../../../version-tag/index.js";
import { wholeMinutes } from "../../output/whole-minutes.js";
import { recordTerm, recordWord } from "./record-words.js";

/** A value in words, and where it stands in the record (RFC 6901). */
export interface Fact {
  readonly value: string;
  readonly pointer: string;
}

/** A label with all the values that it has in the record. */
export interface FactRow {
  readonly label: string;
  readonly facts: readonly Fact[];
}

const joined = (parts: readonly (string | number | null | undefined)[], separator = ", "): string =>
  parts.filter((part) => part !== undefined && part !== null && part !== "").join(separator);

const bracketed = (text: string, note: string): string => (note === "" ? text : `${text} (${note})`);

function runtimeWords({ iso, printed, approximate }: RunningTime, locale: Locale): string {
  const { minutes, seconds } = wholeMinutes(iso);
  const unit = (count: number, name: "minute" | "second"): string =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" }).format(count);
  const words = joined([minutes > 0 ? unit(minutes, "minute") : "", seconds > 0 ? unit(seconds, "second") : ""], " ");
  return `${approximate ? "≈ " : ""}${words || (printed ?? iso)}`;
}

function versionWords({ printed, ...tag }: StatedVersion, locale: Locale): string {
  return formatVersionTag(tag, "long", locale).text || (printed ?? "");
}

function titleWords({ text, language }: FilmTitle, locale: Locale): string {
  return joined([text, language && languageName(language, locale)], " – ");
}

function companyWords({ name, contact = {} }: Company): string {
  const { person, street, postalCode, locality, phone, email, url } = contact;
  return bracketed(name, joined([person, street, joined([postalCode, locality], " "), phone, email, url]));
}

function screeningWords({ start, partialDate, venue, version, audience }: Screening, locale: Locale): string {
  return joined([
    (start ?? partialDate)?.replace("T", " "),
    joined([venue?.name, venue?.hall, venue?.locality]),
    version ? versionWords(version, locale) : "",
    audience && recordWord("audiences", audience, locale),
  ]);
}

function awardWords({ award, recipient, event, year }: Award, locale: Locale): string {
  const country = event?.country === undefined ? "" : countryName(event.country, locale);
  return joined([bracketed(award, recipient ?? ""), event?.name, event?.place, country, year]);
}

function festivalWords({ name, place, country, year, section }: FestivalSelection, locale: Locale): string {
  return joined([name, place, country === undefined ? "" : countryName(country, locale), year, section]);
}

function lifeWords({ year, place, region, country }: LifeDate, locale: Locale): string {
  return joined([year, place, region, country === undefined ? "" : countryName(country, locale)]);
}

/** Gathers values under their labels, in the order in which a label first comes. */
class FactRows {
  readonly #rows = new Map<string, Fact[]>();

  add(label: string, value: string, pointer: string): void {
    const facts = this.#rows.get(label);
    if (facts === undefined) this.#rows.set(label, [{ value, pointer }]);
    else facts.push({ value, pointer });
  }

  get all(): readonly FactRow[] {
    return [...this.#rows].map(([label, facts]) => ({ label, facts }));
  }
}

/** What a record says of the film, one label a row, in the order of a catalogue entry. */
export function factRows(record: FilmRecord, locale: Locale): readonly FactRow[] {
  const rows = new FactRows();
  const field = (id: string): string => recordTerm("fields", id, locale);
  const each = <Item>(
    items: readonly Item[] | undefined,
    name: string,
    add: (item: Item, at: string) => void,
  ): void => {
    for (const [index, item] of (items ?? []).entries()) add(item, `/${name}/${index}`);
  };

  each(record.titles, "titles", (title, at) => {
    rows.add(recordTerm("titles", title.role ?? "unstated", locale), titleWords(title, locale), at);
  });
  if (record.year !== null) rows.add(field("year"), String(record.year), "/year");
  const country = field(record.countries.length > 1 ? "countries" : "country");
  each(record.countries, "countries", ({ code }, at) => {
    rows.add(country, countryName(code, locale), at);
  });
  if (record.runtime) rows.add(field("runtime"), runtimeWords(record.runtime, locale), "/runtime");
  if (record.colour) rows.add(field("colour"), recordWord("colours", record.colour.value, locale), "/colour");
  if (record.form) rows.add(field("form"), recordWord("forms", record.form.value, locale), "/form");
  each(record.formats, "formats", ({ value }, at) => {
    rows.add(field("format"), value, at);
  });
  if (record.version) rows.add(field("version"), versionWords(record.version, locale), "/version");
  if (record.section) rows.add(field("section"), record.section, "/section");
  each(record.genres, "genres", (genre, at) => {
    rows.add(field("genre"), genre, at);
  });
  if (record.ageRating) {
    rows.add(field("ageRating"), joined([record.ageRating.system, record.ageRating.value], " "), "/ageRating");
  }
  each(record.credits, "credits", ({ role, name, character, note }, at) => {
    rows.add(recordTerm("roles", role, locale), bracketed(name.normal ?? name.printed, joined([character, note])), at);
  });
  each(record.companies, "companies", (company, at) => {
    rows.add(recordTerm("companies", company.role, locale), companyWords(company), at);
  });
  if (record.premiere) {
    const { status, country: where } = record.premiere;
    const place = where === undefined ? "" : countryName(where, locale);
    rows.add(field("premiere"), bracketed(recordWord("premieres", status, locale), place), "/premiere");
  }
  each(record.screenings, "screenings", (screening, at) => {
    rows.add(field("screening"), screeningWords(screening, locale), at);
  });
  each(record.releases, "releases", ({ date, country: where }, at) => {
    rows.add(field("release"), bracketed(date, where === undefined ? "" : countryName(where, locale)), at);
  });
  each(record.awards, "awards", (award, at) => {
    const kind = award.result === "nominated" ? "nomination" : award.result === "mention" ? "mention" : "award";
    rows.add(field(kind), awardWords(award, locale), at);
  });
  each(record.festivals, "festivals", (festival, at) => {
    rows.add(field("festival"), festivalWords(festival, locale), at);
  });
  each(record.people, "people", ({ name, birth, death, filmography }, at) => {
    const person = name.normal ?? name.printed;
    if (birth) rows.add(field("birth"), bracketed(person, lifeWords(birth, locale)), at);
    if (death) rows.add(field("death"), bracketed(person, lifeWords(death, locale)), at);
    each(filmography?.items, `people/${at.slice("/people/".length)}/filmography/items`, ({ year, title }, place) => {
      rows.add(field("filmography"), bracketed(title.text, joined([year])), place);
    });
  });
  return rows.all;
}
