import { deromanize } from "../../romanization/index.js";
import { defineOperation } from "../operation.js";
import { refuseUnknown } from "../unknown-value.js";

/** `romanization/deromanize`: a romanized text in the letters it came from. */
export const deromanizeOperation = defineOperation("romanization/deromanize", ({ text, scheme }) =>
  refuseUnknown("known-scheme", () => deromanize(text, scheme)),
);
