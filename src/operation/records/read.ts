import { readFilmRecord } from "../../record/index.js";
import { LanguageReading } from "../language-reading.js";
import { defineOperation } from "../operation.js";
import { readContext } from "./read-context.js";

/** `records/read`: what a catalogue entry says of a film. */
export const readRecordOperation = defineOperation("records/read", ({ text, house, context }, { tell }) => {
  const reading = new LanguageReading();
  const known = readContext(context, reading);
  if (reading.refusal) return reading.refusal;
  const { value, findings } = readFilmRecord(text, { ...known, ...(house !== undefined && { house }) });
  return { record: value, findings: findings.map(tell) };
});
