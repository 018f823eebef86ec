import { relateTitles } from "../../title/index.js";
import { LanguageReading } from "../language-reading.js";
import { defineOperation } from "../operation.js";
import { readTitle } from "./read-title.js";

/** `titles/relate`: how one title comes from another. */
export const relateTitlesOperation = defineOperation("titles/relate", ({ a, b }, { explain }) => {
  const reading = new LanguageReading();
  const first = readTitle(a, "/a", reading);
  const second = readTitle(b, "/b", reading);
  if (reading.refusal) return reading.refusal;
  const { relation, score, reasons } = relateTitles(first, second);
  return { relation, score, reasons: reasons.map(explain) };
});
