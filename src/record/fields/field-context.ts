import type { CountryCode, Lang } from "../../model/index.js";

/** What is known beside a stretch; every part may be missing. */
export interface FieldContext {
  /** Language of the page. */
  readonly language?: Lang;
  readonly house?: string;
  /** Country of the house, for premieres and releases that name none. */
  readonly country?: CountryCode;
  readonly filmYear?: number;
  /** The stretch is the value of a label that asks for this field. */
  readonly labelled?: boolean;
  /** The stretch lists actors: what stands in brackets behind a name is a character, not a note. */
  readonly cast?: boolean;
  readonly nameOrder?: "given-first" | "family-first";
}
