import { COLOURS, TEXT_TYPES, TITLE_ROLES, type Colour, type TextType, type TitleRole } from "../../../model/index.js";
import { givenCompanies, givenCredits, type GivenCompany, type GivenCredit } from "./given-credit.js";
import {
  givenAwards,
  givenFestivals,
  givenPremiere,
  givenReleases,
  givenScreenings,
  type GivenAward,
  type GivenFestival,
  type GivenPremiere,
  type GivenRelease,
  type GivenScreening,
} from "./given-event.js";
import { givenPeople, type GivenPerson } from "./given-person.js";
import { givenVersion, type GivenVersion } from "./given-version.js";
import { lineOf, objectOr, objectsOf, oneOf, yearOf, type JsonObject, type Placed } from "./json.js";

/** A title of the film. */
export interface GivenTitle extends Placed {
  readonly text: string;
  readonly role?: TitleRole;
  readonly language?: string;
}

/** A country by its code, with the name it had on the page. */
export interface GivenCountry extends Placed {
  readonly code: string;
  readonly printed?: string;
}

/** A value in words of the page. */
export interface GivenValue extends Placed {
  readonly value: string;
}

/** What of a record can be written, each value with its place; whatever has not the shape of a film record is passed over. */
export interface GivenRecord {
  readonly house?: string;
  readonly titles: readonly GivenTitle[];
  readonly year?: number;
  readonly countries: readonly GivenCountry[];
  readonly runtime?: Placed & { readonly seconds: number; readonly approximate: boolean };
  readonly colour?: Placed & { readonly value: Colour };
  readonly form?: GivenValue;
  readonly formats: readonly GivenValue[];
  readonly version?: GivenVersion;
  readonly section?: string;
  readonly genres: readonly GivenValue[];
  readonly ageRating?: GivenValue & { readonly system?: string };
  readonly credits: readonly GivenCredit[];
  readonly companies: readonly GivenCompany[];
  readonly premiere?: GivenPremiere;
  readonly screenings: readonly GivenScreening[];
  readonly releases: readonly GivenRelease[];
  readonly awards: readonly GivenAward[];
  readonly festivals: readonly GivenFestival[];
  readonly texts: readonly (Placed & { readonly type: TextType; readonly text: string; readonly author?: string })[];
  readonly people: readonly GivenPerson[];
}

const DURATION = /^PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?$/;

function givenRuntime(value: unknown): GivenRecord["runtime"] {
  const { iso, approximate } = objectOr(value);
  const parts = typeof iso === "string" ? DURATION.exec(iso) : null;
  if (parts === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const all = hours * 3600 + minutes * 60 + seconds;
  return all > 0 ? { at: "/runtime", seconds: all, approximate: approximate === true } : undefined;
}

function givenTitles(value: unknown): readonly GivenTitle[] {
  return objectsOf(value, "/titles").flatMap(({ at, value }) => {
    const text = lineOf(value["text"]);
    if (text === undefined) return [];
    return [{ at, text, role: oneOf(value["role"], TITLE_ROLES), language: lineOf(value["language"]) }];
  });
}

function givenCountries(value: unknown): readonly GivenCountry[] {
  return objectsOf(value, "/countries").flatMap(({ at, value }) => {
    const code = lineOf(value["code"]);
    return code === undefined ? [] : [{ at, code, printed: lineOf(value["printed"]) }];
  });
}

function givenValue(value: unknown, at: string): GivenValue | undefined {
  const stated = lineOf(objectOr(value)["value"]);
  return stated === undefined ? undefined : { at, value: stated };
}

function givenGenres(value: unknown): readonly GivenValue[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((genre: unknown, index) => {
    const line = lineOf(genre);
    return line === undefined ? [] : [{ at: `/genres/${index}`, value: line }];
  });
}

function givenTexts(value: unknown): GivenRecord["texts"] {
  return objectsOf(value, "/texts").flatMap(({ at, value }) => {
    const type = oneOf(value["type"], TEXT_TYPES);
    const text = lineOf(value["text"]);
    return type === undefined || text === undefined ? [] : [{ at, type, text, author: lineOf(value["author"]) }];
  });
}

/** What can be written of a record, whatever it is that was given as one. */
export function givenRecord(record: JsonObject): GivenRecord {
  const colour = oneOf(objectOr(record["colour"])["value"], COLOURS);
  const rating = givenValue(record["ageRating"], "/ageRating");
  return {
    house: lineOf(objectOr(record["source"])["house"]),
    titles: givenTitles(record["titles"]),
    year: yearOf(record["year"]),
    countries: givenCountries(record["countries"]),
    runtime: givenRuntime(record["runtime"]),
    colour: colour && { at: "/colour", value: colour },
    form: givenValue(record["form"], "/form"),
    formats: objectsOf(record["formats"], "/formats").flatMap(({ at, value }) => givenValue(value, at) ?? []),
    version: givenVersion(record["version"], "/version"),
    section: lineOf(record["section"]),
    genres: givenGenres(record["genres"]),
    ageRating: rating && { ...rating, system: lineOf(objectOr(record["ageRating"])["system"]) },
    credits: givenCredits(record["credits"]),
    companies: givenCompanies(record["companies"]),
    premiere: givenPremiere(record["premiere"]),
    screenings: givenScreenings(record["screenings"]),
    releases: givenReleases(record["releases"]),
    awards: givenAwards(record["awards"]),
    festivals: givenFestivals(record["festivals"]),
    texts: givenTexts(record["texts"]),
    people: givenPeople(record["people"]),
  };
}
