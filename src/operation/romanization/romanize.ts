import { loadWordEngines } from "../../port/index.js";
import { romanize } from "../../romanization/index.js";
import { defineOperation } from "../operation.js";
import { isRefusal } from "../refusal.js";
import { refuseUnknown } from "../unknown-value.js";

// This file is loaded when the operation is first asked for, and the package with it.
const wordEngines = await loadWordEngines();

/** `romanization/romanize`: a text in Latin letters, by a scheme, a house or the spelling of a language. */
export const romanizeOperation = defineOperation("romanization/romanize", ({ text, scheme }, { tell }) => {
  const romanized = refuseUnknown("known-scheme", () => romanize(text, scheme, wordEngines));
  return isRefusal(romanized) ? romanized : { text: romanized.text, findings: romanized.findings.map(tell) };
});
