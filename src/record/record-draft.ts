import type { Evidence, FilmRecord, RecordSource } from "../model/index.js";
import { ABSENT, type Proven } from "./evidence.js";

type Lists = {
  [
    Field in keyof FilmRecord as NonNullable<FilmRecord[Field]> extends readonly unknown[] ? Field : never
  ]-?: NonNullable<FilmRecord[Field]> extends readonly (infer Item)[] ? Item : never;
};
/** The fields of a record that hold a list. */
export type ListField = keyof Lists;
/** What the list of a field holds. */
export type ItemOf<Field extends ListField> = Lists[Field];
/** The fields of a record that hold one value or none. */
export type SingleField = Exclude<keyof FilmRecord, ListField | "schemaVersion" | "source" | "evidence">;
/** What a field holds when it is stated. */
export type ValueOf<Field extends SingleField> = NonNullable<FilmRecord[Field]>;

const LISTS = [
  "titles",
  "countries",
  "formats",
  "genres",
  "credits",
  "companies",
  "screenings",
  "releases",
  "awards",
  "festivals",
  "texts",
  "quotes",
  "mentions",
  "people",
  "programmeNotes",
  "noise",
] as const satisfies readonly ListField[];

/** A record being built together with its evidence; places in lists, and so pointers, are settled when it is finished. */
export class RecordDraft {
  readonly #singles = new Map<SingleField, Proven<unknown>>();
  readonly #lists = new Map<ListField, Proven<unknown>[]>();
  readonly #absent = new Set<ListField | SingleField>();

  /** States a value; a second statement replaces the first. */
  set<Field extends SingleField>(field: Field, value: Proven<ValueOf<Field>>): void {
    this.#singles.set(field, value);
  }

  /** The value stated of a field. */
  get<Field extends SingleField>(field: Field): Proven<ValueOf<Field>> | undefined {
    return this.#singles.get(field) as Proven<ValueOf<Field>> | undefined;
  }

  /** Puts values at the end of a list. */
  add<Field extends ListField>(field: Field, ...values: readonly Proven<ItemOf<Field>>[]): void {
    const list = this.#lists.get(field);
    if (list === undefined) this.#lists.set(field, [...values]);
    else for (const value of values) list.push(value);
  }

  /** What a list holds so far. */
  list<Field extends ListField>(field: Field): readonly Proven<ItemOf<Field>>[] {
    return (this.#lists.get(field) ?? []) as Proven<ItemOf<Field>>[];
  }

  /** Puts other values in place of a list. */
  replace<Field extends ListField>(field: Field, values: readonly Proven<ItemOf<Field>>[]): void {
    this.#lists.set(field, [...values]);
  }

  /** Notes that fields were looked for; those still empty at the end are said to be absent. */
  lookedFor(...fields: readonly (ListField | SingleField)[]): void {
    for (const field of fields) this.#absent.add(field);
  }

  /** The record, with the evidence of every value at its JSON Pointer. */
  finish(source: RecordSource, ofSource: Evidence): FilmRecord {
    const proofs: Record<string, Evidence> = { "/source": ofSource };
    const note = (pointer: string, { evidence, parts = {} }: Proven<unknown>): void => {
      proofs[pointer] = evidence;
      for (const [below, its] of Object.entries(parts)) proofs[pointer + below] = its;
    };
    const record: Record<string, unknown> = {
      schemaVersion: "1",
      source,
      year: null,
      runtime: null,
      version: null,
    };
    for (const [field, value] of this.#singles) {
      record[field] = value.value;
      note(`/${field}`, value);
    }
    for (const field of LISTS) {
      const list = this.#lists.get(field) ?? [];
      record[field] = list.map(({ value }) => value);
      list.forEach((value, index) => {
        note(`/${field}/${index}`, value);
      });
    }
    for (const field of this.#absent) {
      const value = record[field];
      if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
        proofs[`/${field}`] = ABSENT;
      }
    }
    record["evidence"] = proofs;
    return record as unknown as FilmRecord;
  }
}
