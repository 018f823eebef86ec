import type { Cue } from "../model/index.js";
import { escapedText, taggedText, plainTags } from "./formats/tagged-text.js";

/**
 * The text of a cue with `<i>`, `<b>` and `<u>` only, `& < >` escaped: one form for every format.
 *
 * @example cueMarkup({ text: "A & B", runs: [{ text: "A", italic: true }, { text: " & B" }] }) // "<i>A</i> &amp; B"
 */
export function cueMarkup(cue: Pick<Cue, "text" | "runs">): string {
  return cue.runs === undefined ? escapedText(cue.text) : taggedText(cue.runs, plainTags, escapedText);
}
