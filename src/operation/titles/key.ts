import { sortTitle, titleKey, titleNumbers } from "../../title/index.js";
import { LanguageReading } from "../language-reading.js";
import { defineOperation } from "../operation.js";
import { readTitle } from "./read-title.js";

/** `titles/key`: what a title is compared and filed by. */
export const titleKeyOperation = defineOperation("titles/key", (input) => {
  const reading = new LanguageReading();
  const { text, language } = readTitle(input, "", reading);
  return (
    reading.refusal ?? {
      key: titleKey(text, language),
      filing: sortTitle(text, language),
      numbers: titleNumbers(text, language),
    }
  );
});
