/** How the parts of a name follow each other. */
export const NAME_ORDERS = ["given-first", "family-first", "unknown"] as const;
/** Which part of a name stands first. */
export type NameOrder = (typeof NAME_ORDERS)[number];

/** ISO 15924 codes of the scripts that names are read in; `mixed` when words of a name are of several, `other` else. */
export const NAME_SCRIPTS = ["Latn", "Cyrl", "Geor", "Armn", "Grek", "mixed", "other"] as const;
/** The script of a name by ISO 15924; `mixed` of several, `other` for one that is not read. */
export type NameScript = (typeof NAME_SCRIPTS)[number];

/**
 * The name of one person in its parts, spelled as it was written but for a surname in capitals, which is written small.
 * A part that is not there is an empty list or null; an initial stands where the part it is short for would stand.
 */
export interface PersonName {
  /** First and middle names and their initials, such as `["Жан-Люк"]` or `["A."]`. */
  readonly given: readonly string[];
  /** Father's name with its ending, such as `Сергеевич`, or its initial. */
  readonly patronymic: string | null;
  /** Surnames without their particles. */
  readonly family: readonly string[];
  /** Words that lead a surname: `von`, `de la`, `фон`. */
  readonly particles: readonly string[];
  /** What is said before or after a name and is no part of it: `Dr.`, `Sir`, `господин`. */
  readonly honorifics: readonly string[];
  /** `Jr.`, `III`, `мл.`; null when there is none. */
  readonly suffix: string | null;
  /** Names in quotation marks or brackets, without these. */
  readonly nicknames: readonly string[];
  /** Whether a given name or the patronymic is an initial. */
  readonly initials: boolean;
  readonly order: NameOrder;
  readonly script: NameScript;
  /** The text as it was given. */
  readonly raw: string;
}
