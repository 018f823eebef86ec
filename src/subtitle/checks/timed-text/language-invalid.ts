import { finding } from "../../../check/index.js";
import { declaredLanguage, headerText, registeredTag } from "../../formats/dcp/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** In SMPTE the language is a tag of RFC 5646 (RDD 52 §7.2.2); in Interop it is free text. */
export const languageInvalid: TimedTextRule = {
  rule: "dcp/language-invalid",
  check: ({ reel: { dialect, root } }) => {
    const text = headerText(root, "Language") ?? "";
    if (dialect === "interop" || text === "" || registeredTag(text) !== undefined) return [];
    const meant = declaredLanguage(text);
    return [finding("dcp/language-invalid", { text }, meant === null ? {} : { suggestions: [meant] })];
  },
};
