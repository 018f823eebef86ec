import { finding } from "../../../check/index.js";
import { headerText } from "../../formats/dcp/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** The document names its language (RDD 52 §7.2.2; Interop asks for it too). */
export const languageMissing: TimedTextRule = {
  rule: "dcp/language-missing",
  check: ({ reel }) => ((headerText(reel.root, "Language") ?? "") === "" ? [finding("dcp/language-missing", {})] : []),
};
