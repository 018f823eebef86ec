import { compareVersionTags } from "../../version-tag/index.js";
import { defineOperation } from "../operation.js";
import { LanguageReading } from "../language-reading.js";
import { readContext } from "./read-context.js";
import { readSide } from "./read-side.js";

/** `version-tags/compare`: whether what is in hand keeps a promise. */
export const compareOperation = defineOperation("version-tags/compare", (input, { tell }) => {
  const reading = new LanguageReading();
  const promise = readSide(input.promise, "/promise", reading);
  const actual = readSide(input.actual, "/actual", reading);
  const context = readContext(input.context, reading);
  if (reading.refusal) return reading.refusal;
  const { verdict, findings } = compareVersionTags(promise, actual, context);
  return { verdict, findings: findings.map(tell) };
});
