import fc from "fast-check";
import { LOCALES } from "../../../src/language/index.js";

/** The language that an answer is asked in, in the address or in a header. */
export interface AskedLanguage {
  readonly locale: string;
  /** The query of the address, with its question mark; empty where the header tells. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const askedLanguages: fc.Arbitrary<AskedLanguage> = fc
  .record({ locale: fc.constantFrom(...LOCALES), inAddress: fc.boolean() })
  .map(({ locale, inAddress }) => ({
    locale,
    search: inAddress ? `?lang=${locale}` : "",
    headers: { "Accept-Language": inAddress ? "ru;q=0.9, xx" : `xx, ${locale};q=0.8` },
  }));
