import type { VersionSide } from "../../generated/schema-types.js";
import { compareVersionTags, type Side } from "../../version-tag/index.js";
import { defineOperation } from "../operation.js";
import { LanguageReading } from "../language-reading.js";
import { readContext } from "./read-context.js";

/** A side as the comparison takes it. Only a tag has a `kind`; what is in hand has titles, tags and files. */
function readSide(side: VersionSide, pointer: string, reading: LanguageReading): Side {
  if (typeof side === "string") return side;
  if ("kind" in side) return reading.tag(side, pointer);
  const { tag, ...rest } = side;
  return { ...rest, ...(tag && { tag: reading.tag(tag, `${pointer}/tag`) }) };
}

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
