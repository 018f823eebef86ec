import { readLife } from "../../fields/index.js";
import { stretch } from "../../stretch.js";

/** What of a birth and death a line is meant to say. */
export interface SaidLife {
  readonly birth: { readonly year: number; readonly place?: string; readonly country?: string };
  readonly death?: number;
}

/** True when a line is read as the life of a person of this name. */
export function lifeReadsBack(line: string, name: string, { birth, death }: SaidLife): boolean {
  const read = readLife(stretch(line));
  const born = read.birth?.value;
  return (
    read.name?.value.printed === name &&
    born?.year === birth.year &&
    born.place === birth.place &&
    born.country === birth.country &&
    (read.death?.value.year ?? undefined) === death
  );
}
