import type { FilmCatalogue } from "../../catalogue/index.js";
import type { ReconciliationExtendQuery } from "../../generated/schema-types.js";
import { filmProperty, type ExtendedValue } from "./film-properties.js";

/** Columns, and for each film, in the order asked, the values of every column in the order of the columns. */
export interface Extension {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly { readonly id: string; readonly values: readonly (readonly ExtendedValue[])[] }[];
}

const INDEX = /^(?:0|[1-9]\d*)$/;

/**
 * Properties of films. A client leaves out columns that a row lacks and moves the rest, so that every row has every column:
 * none are left out for unknown films and properties. `nameOf` gives the name of a property that films have.
 */
export async function extendFilms(
  { ids, properties }: ReconciliationExtendQuery,
  catalogue: FilmCatalogue,
  nameOf: (id: string) => string,
): Promise<Extension> {
  const asked = [...new Set(properties.map(({ id }) => id))];
  // JSON objects put names that are whole numbers first, whatever the order: the columns must stand as the values will.
  const inOrder = [
    ...asked.filter((id) => INDEX.test(id)).sort((a, b) => Number(a) - Number(b)),
    ...asked.filter((id) => !INDEX.test(id)),
  ];
  const columns = inOrder.map((id) => ({ id, name: filmProperty(id) ? nameOf(id) : id }));
  const wanted = [...new Set(ids)];
  const films = await catalogue.films(wanted);
  const rows = wanted.map((id, at) => {
    const film = films[at];
    return { id, values: inOrder.map((property) => (film && filmProperty(property)?.values(film)) ?? []) };
  });
  return { columns, rows };
}

/** An object of these members, safe for every name. */
export function objectOf<Value>(members: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> {
  const object = Object.create(null) as Record<string, Value>;
  for (const [name, value] of members) object[name] = value;
  return object;
}
