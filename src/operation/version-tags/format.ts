import { formatVersionTag } from "../../version-tag/index.js";
import { defineOperation } from "../operation.js";
import { LanguageReading } from "../language-reading.js";

/** `version-tags/format`: a tag in the words of a style. */
export const formatOperation = defineOperation("version-tags/format", ({ tag, style, locale }) => {
  const reading = new LanguageReading();
  const canonical = reading.tag(tag, "/tag");
  return reading.refusal ?? formatVersionTag(canonical, style, locale);
});
