import { objectOf, type Extension } from "./extend-films.js";

/** Version 0.2 passes rows as an object of objects. */
export function rowsAsObjects({ columns, rows }: Extension): object {
  const row = ({ values }: Extension["rows"][number]): object =>
    objectOf(columns.map(({ id }, at) => [id, values[at] ?? []] as const));
  return { meta: columns, rows: objectOf(rows.map((one) => [one.id, row(one)] as const)) };
}

/** The draft of 1.0 passes them as lists. */
export function rowsAsLists({ columns, rows }: Extension): object {
  return {
    meta: columns,
    rows: rows.map(({ id, values }) => ({
      id,
      properties: columns.map((column, at) => ({ id: column.id, values: values[at] ?? [] })),
    })),
  };
}
