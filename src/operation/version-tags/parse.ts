import { parseVersionTag } from "../../version-tag/index.js";
import { defineOperation } from "../operation.js";
import { LanguageReading } from "../language-reading.js";
import { readContext } from "./read-context.js";

/** `version-tags/parse`: the version that a text states. */
export const parseOperation = defineOperation("version-tags/parse", (input, { tell }) => {
  const reading = new LanguageReading();
  const context = readContext(input.context, reading);
  if (reading.refusal) return reading.refusal;
  const { tag, findings, spans, confidence } = parseVersionTag(input.text, context);
  return { tag, findings: findings.map(tell), spans, confidence };
});
