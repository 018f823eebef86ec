import type { CatalogueQuery, TitleRole, TitleVariant } from "../../model/index.js";
import {
  columnMeaning,
  holdsSeveralYears,
  minutesOfCell,
  namesOfCell,
  readCountriesOfCell,
  yearOfCell,
  type ColumnMeaning,
} from "../../record/index.js";

/** A field of a row whose cell holds something that cannot be read; `years` holds several, of which the last is taken. */
export type UnreadField = "year" | "years" | "runtime" | "country";

/** What the columns of a table are. */
export interface TableHead {
  /** Their names, as they are written. */
  readonly columns: readonly string[];
  /** What parts their cells. */
  readonly separator: string;
  /** Those whose names tell nothing of a film. */
  readonly unknown: readonly string[];
  /** Whether one of them holds titles. */
  readonly titled: boolean;
}

/** What a row says of a film. */
export interface FilmCells {
  readonly id?: string;
  /** What a column of numbers holds, which may be the row's own or that of a room. */
  readonly number?: string;
  readonly film: CatalogueQuery;
  readonly unread: readonly UnreadField[];
}

type Meaning = ColumnMeaning | { readonly field: "id" | "number" | "language" | "role" };

const OWN_NAMES: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["id", { field: "id" }],
  ["language", { field: "language" }],
  ["role", { field: "role" }],
  ["runtimeminutes", { field: "runtime" }],
]);

const NUMBER = /^(?:lfd\.?\s*|film[\s-]*)?(?:nr|no|n[°º]|num|nummer|number|numéro|número|numero|номер|№|#)\.?$/iu;

function meaningOf(name: string): Meaning | undefined {
  const own = OWN_NAMES.get(name.trim().toLowerCase());
  return own ?? (NUMBER.test(name.trim()) ? { field: "number" } : columnMeaning(name));
}

const SEVERAL = /\s*\|\s*/;

/**
 * The columns of a table of films, by their names; read once, used for every row. Our own names (`id`, `title`, `language`,
 * `role`, `year`, `director`, `runtimeMinutes`, `country`) and those that houses give.
 */
export class FilmColumns {
  readonly #meanings: readonly (Meaning | undefined)[];

  constructor(readonly names: readonly string[]) {
    this.#meanings = names.map(meaningOf);
  }

  /** The columns as a whole, in a table whose cells are parted so. */
  head(separator: string): TableHead {
    const unknown = this.names.filter((name, at) => this.#meanings[at] === undefined && name.trim() !== "");
    return { columns: this.names, separator, unknown, titled: this.has("title") };
  }

  /** How many columns there are. */
  get count(): number {
    return this.#meanings.length;
  }

  /** Whether there is a column of this kind. */
  has(field: Meaning["field"]): boolean {
    return this.#meanings.some((meaning) => meaning?.field === field);
  }

  /** What a row says; cells of columns without a known name are left out, and so are countries that nobody knows. */
  read(cells: readonly string[]): FilmCells {
    const titles: TitleVariant[] = [];
    const directors: string[] = [];
    const countries: string[] = [];
    const unread: UnreadField[] = [];
    let [id, number]: [string?, string?] = [];
    let [year, runtimeMinutes]: [number?, number?] = [];
    const stated = { language: this.#cellOf("language", cells), role: this.#cellOf("role", cells) };
    this.#meanings.forEach((meaning, at) => {
      const cell = cells[at]?.trim() ?? "";
      if (meaning === undefined || cell === "") return;
      switch (meaning.field) {
        case "id":
          id ??= cell;
          return;
        case "number":
          number ??= cell;
          return;
        case "title":
          titles.push(...titlesOf(cell, meaning, stated));
          return;
        case "year":
          year ??= yearOfCell(cell);
          if (year === undefined) unread.push("year");
          else if (holdsSeveralYears(cell)) unread.push("years");
          return;
        case "director":
          directors.push(...namesOfCell(cell));
          return;
        case "runtime":
          runtimeMinutes ??= minutesOfCell(cell);
          if (runtimeMinutes === undefined) unread.push("runtime");
          return;
        case "country": {
          const { codes, rest } = readCountriesOfCell(cell);
          if (rest.length > 0 || codes.length === 0) unread.push("country");
          countries.push(...codes);
          return;
        }
        case "language":
        case "role":
      }
    });
    return {
      ...(id !== undefined && { id }),
      ...(number !== undefined && { number }),
      film: {
        titles,
        ...(year !== undefined && { year }),
        ...(directors.length > 0 && { directors: [...new Set(directors)] }),
        ...(runtimeMinutes !== undefined && { runtimeMinutes }),
        ...(countries.length > 0 && { countries: [...new Set(countries)] }),
      },
      unread: [...new Set(unread)],
    };
  }

  #cellOf(field: Meaning["field"], cells: readonly string[]): string {
    return cells[this.#meanings.findIndex((meaning) => meaning?.field === field)]?.trim() ?? "";
  }
}

/** What the name of a column says of its titles stands before what other cells of the row say. */
function titlesOf(
  cell: string,
  column: Extract<ColumnMeaning, { field: "title" }>,
  stated: { readonly language: string; readonly role: string },
): readonly TitleVariant[] {
  const language = column.language ?? stated.language;
  const role = column.role ?? stated.role;
  return cell
    .split(SEVERAL)
    .filter((text) => text !== "")
    .map((text) => ({ text, ...(language !== "" && { language }), ...(role !== "" && { role: role as TitleRole }) }));
}
