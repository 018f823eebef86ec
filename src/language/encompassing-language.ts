import { MACROLANGUAGES } from "../generated/language-registry.js";
import { valuesOf } from "./packed-table.js";

const MACROLANGUAGE_OF = valuesOf(MACROLANGUAGES);

/**
 * The macrolanguage that a primary language subtag in lower case is part of, by the field `Macrolanguage` of the IANA
 * registry: `zh` for `yue`, `ku` for `ckb`, `sh` for `hr`. Undefined for a language that is part of none and for anything
 * that is not one subtag.
 */
export function encompassingLanguage(primary: string): string | undefined {
  return MACROLANGUAGE_OF(primary);
}
