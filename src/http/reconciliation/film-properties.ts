import type { CatalogueFilm, CatalogueQuery } from "../../model/index.js";
import { compareNames } from "../../name/index.js";
import { countriesOfCell, minutesOfCell, namesOfCell, yearOfCell } from "../../record/index.js";
import { foldKey, neutralKey } from "../../catalogue/index.js";

/** A value as the data extension of the protocol passes it. */
export type ExtendedValue = { readonly str: string } | { readonly int: number } | { readonly float: number };

/** A property of films: asked by, extended with. */
export interface FilmProperty {
  readonly id: "year" | "director" | "runtime" | "country" | "title";
  /** What texts of a caller say of it; what cannot be read is left out. */
  readonly asked: (texts: readonly string[]) => Partial<CatalogueQuery>;
  /** What a film has of it. */
  readonly values: (film: CatalogueFilm) => readonly ExtendedValue[];
  /** Whether a film has the value of a text. */
  readonly holds: (film: CatalogueFilm, text: string) => boolean;
}

const text = (str: string): ExtendedValue => ({ str });
const number = (value: number): ExtendedValue => (Number.isInteger(value) ? { int: value } : { float: value });
const ROUNDING = 1;

/** Every property, in the order in which they are proposed. */
export const FILM_PROPERTIES: readonly FilmProperty[] = [
  {
    id: "year",
    asked: (texts) => {
      const year = texts.map(yearOfCell).find((one) => one !== undefined);
      return year === undefined ? {} : { year };
    },
    values: ({ year }) => (year === undefined ? [] : [number(year)]),
    holds: ({ year }, asked) => year !== undefined && year === yearOfCell(asked),
  },
  {
    id: "director",
    asked: (texts) => {
      const directors = texts.flatMap(namesOfCell);
      return directors.length === 0 ? {} : { directors };
    },
    values: ({ directors = [] }) => directors.map(text),
    holds: ({ directors = [] }, asked) =>
      namesOfCell(asked).some((name) => directors.some((one) => compareNames(one, name).verdict === "same")),
  },
  {
    id: "runtime",
    asked: (texts) => {
      const runtimeMinutes = texts.map(minutesOfCell).find((one) => one !== undefined);
      return runtimeMinutes === undefined ? {} : { runtimeMinutes };
    },
    values: ({ runtimeMinutes }) => (runtimeMinutes === undefined ? [] : [number(runtimeMinutes)]),
    holds: ({ runtimeMinutes }, asked) => {
      const minutes = minutesOfCell(asked);
      return runtimeMinutes !== undefined && minutes !== undefined && Math.abs(runtimeMinutes - minutes) <= ROUNDING;
    },
  },
  {
    id: "country",
    asked: (texts) => {
      const countries = texts.flatMap(countriesOfCell);
      return countries.length === 0 ? {} : { countries };
    },
    values: ({ countries = [] }) => countries.map(text),
    holds: ({ countries = [] }, asked) => countriesOfCell(asked).some((code) => countries.includes(code)),
  },
  {
    id: "title",
    asked: (texts) => (texts.length === 0 ? {} : { titles: texts.map((one) => ({ text: one })) }),
    values: ({ titles }) => titles.map((title) => text(title.text)),
    holds: ({ titles }, asked) => titles.some((title) => isOneTitle(title.text, asked)),
  },
];

/** What a page that shows a film may be told was asked, beside a text that may be a title. */
export const ASKED_PROPERTIES = FILM_PROPERTIES.flatMap(({ id }) => (id === "title" ? [] : [id]));

function isOneTitle(a: string, b: string): boolean {
  return foldKey(a) === foldKey(b) || neutralKey(a) === neutralKey(b);
}

/** The property of an id; undefined when there is none. */
export function filmProperty(id: string): FilmProperty | undefined {
  return FILM_PROPERTIES.find((property) => property.id === id);
}
