import { deromanize } from "../../romanization/index.js";
import { defineOperation } from "../operation.js";
import { isRefusal } from "../refusal.js";
import { refuseUnknown } from "../unknown-value.js";

/** `romanization/deromanize`: a romanized text in the letters it came from, and the words that have no reading. */
export const deromanizeOperation = defineOperation("romanization/deromanize", ({ text, scheme }, { tell }) => {
  const original = refuseUnknown("known-scheme", () => deromanize(text, scheme));
  return isRefusal(original) ? original : { ...original, findings: original.findings.map(tell) };
});
