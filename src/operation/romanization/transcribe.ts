import { transcribe } from "../../romanization/index.js";
import { defineOperation } from "../operation.js";
import { isRefusal } from "../refusal.js";
import { refuseUnknown } from "../unknown-value.js";

/** `romanization/transcribe`: a name or title in the spelling of a language. */
export const transcribeOperation = defineOperation("romanization/transcribe", ({ text, language }, { tell }) => {
  const written = refuseUnknown("known-transcription", () => transcribe(text, language));
  return isRefusal(written) ? written : { text: written.text, findings: written.findings.map(tell) };
});
