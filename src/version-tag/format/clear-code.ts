import type { LanguageForms } from "../../language/index.js";
import type { Lang } from "../../model/index.js";

/**
 * Languages whose two letters mean something else in a line of codes, with the three letters of ISO 639-2 to print
 * instead: BR is Brazil, NO in "with NO subt." is none, NE in French and Czech is a negation, OR, ST and VO are marks, YI
 * is Nuosu in the ISDCF registry. Northern Sami goes by name: SE is Sweden, and SME marks captions for the deaf.
 */
const CLEAR_CODES: Readonly<Record<string, string | null>> = {
  br: "BRE",
  ne: "NEP",
  no: "NOR",
  or: "ORI",
  se: null,
  st: "SOT",
  vo: "VOL",
  yi: "YID",
};

/** A language's forms with a code that is safe to print among marks: `RU`, `PT-BR`, `NOR`. */
export function withClearCode(tag: Lang, forms: LanguageForms): LanguageForms {
  const code = CLEAR_CODES[tag];
  return code === undefined ? forms : { ...forms, code: code ?? forms.name };
}
