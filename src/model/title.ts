import type { TitleRole } from "./film-record.js";

/** One title of a film, and what is known of it; what is not known is left out. */
export interface Title {
  readonly text: string;
  /** BCP 47; of a romanized title the language that was romanized, such as `ru-Latn`. */
  readonly language?: string;
  /** ISO 15924, such as `Cyrl`. */
  readonly script?: string;
  readonly role?: TitleRole;
}
