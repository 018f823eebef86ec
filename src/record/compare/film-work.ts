import type { CreditRole } from "../../model/index.js";

/** A title of a film, with the records that give it. */
export interface WorkTitle {
  readonly text: string;
  readonly language?: string;
  readonly role?: string;
  /** Id of the romanization scheme in which it is written, when that can be told. */
  readonly scheme?: string;
  readonly records: readonly number[];
}

/** A spelling of a name, with the records that have it. */
export interface WorkName {
  readonly text: string;
  readonly scheme?: string;
  readonly records: readonly number[];
}

/** Somebody who made a film, in all spellings. */
export interface WorkPerson {
  readonly role: CreditRole;
  readonly names: readonly WorkName[];
  readonly records: readonly number[];
}

/** The fields in which records of one film can disagree. */
export const CONFLICT_FIELDS = ["year", "runtime", "countries", "colour", "form", "version"] as const;
/** What records of one work may contradict each other in. */
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** How a difference can be explained; `contradiction` when it cannot. */
export type ConflictVerdict =
  | "rounding"
  | "frame-rate"
  | "other-cut"
  | "neighbouring-years"
  | "incomplete"
  | "successor-state"
  | "other-copy"
  | "contradiction";

/** A field on which the records of one film differ. */
export interface RecordConflict {
  readonly field: ConflictField;
  readonly values: readonly { readonly value: string; readonly records: readonly number[] }[];
  readonly verdict: ConflictVerdict;
}

/** Records of one film; indices are places in the list that was compared. */
export interface FilmWork {
  readonly records: readonly number[];
  readonly titles: readonly WorkTitle[];
  readonly people: readonly WorkPerson[];
  readonly conflicts: readonly RecordConflict[];
}
