import { finding } from "../../../check/index.js";
import { primaryLanguage, scriptOf } from "../../../language/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { hasLettersOf, isInOtherLetters, usualScript } from "../letters.js";
import { textInLanguagePlaces } from "../record-places.js";

/**
 * Texts with no letter of the script that their language tag states or implies (`record/script-mismatch`). A text in Latin
 * letters under a plain tag such as `ru` is a romanization whose tag does not say so (`record/script-unstated`). Figures
 * and foreign words inside are fine.
 */
export function checkScriptMismatch(record: JsonPlace): readonly Finding[] {
  return textInLanguagePlaces(record).flatMap(([place, tag]) => {
    const { text, pointer } = place;
    if (text === undefined) return [];
    const stated = scriptOf(tag);
    const script = stated ?? usualScript(primaryLanguage(tag));
    if (script === undefined || !isInOtherLetters(text, script)) return [];
    if (stated !== undefined || !hasLettersOf(text, "Latn")) {
      return [finding("record/script-mismatch", { text, script }, { pointer })];
    }
    const suggestion = tag.replace(/^[a-z]+/i, "$&-Latn");
    const at = { pointer: pointer.replace(/[^/]+$/, "language"), suggestions: [suggestion] };
    return [finding("record/script-unstated", { text, tag, suggestion }, at)];
  });
}
