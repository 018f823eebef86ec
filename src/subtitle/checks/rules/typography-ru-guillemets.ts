import type { TextEdit } from "../../cue-text-edit.js";
import { editRule } from "../edit-rule.js";
import { textLines } from "../text-lines.js";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const QUOTE = /["“”„«»]/g;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand before an opening quote, beside nothing at all. */
const BEFORE_OPENING = /[\s([{—–«„“"-]/;
const OPEN_BEFORE = /["“„]/;
/** What a quote may begin with. */
const OPENS = /[\p{L}\p{N}…([—–-]/u;

/** Straight or curly quotes in Russian, where guillemets belong. Inside guillemets the second kind of quotes is right. */
export const russianGuillemets = editRule({
  rule: "typography/ru-guillemets",
  params: "text",
  edits: ({ text }, at, settings) => {
    const edits: TextEdit[] = [];
    let depth = 0;
    for (const { number, text: line, offset } of textLines(text)) {
      const language = settings.languageOfLine(at, number);
      const applies = language !== null && settings.limit("typography/ru-guillemets", language) !== undefined;
      for (const { 0: quote, index } of line.matchAll(QUOTE)) {
        if (quote === "«") depth++;
        else if (quote === "»") depth = Math.max(0, depth - 1);
        else if (depth === 0 && applies && CYRILLIC.test(line)) {
          const turned = guillemetFor(line, index);
          if (turned !== undefined) edits.push({ start: offset + index, end: offset + index + 1, text: turned });
        }
      }
    }
    return isWhole(edits) ? edits : [];
  },
});

/** The guillemet for a quote by the letters beside it; undefined after a digit, where it may mean inches or seconds. */
function guillemetFor(line: string, at: number): "«" | "»" | undefined {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + 1);
  if (/\d/.test(before) && !OPEN_BEFORE.test(line.slice(Math.max(0, at - 80), at))) return undefined;
  const opening = before === "" || BEFORE_OPENING.test(before);
  if (line[at] === "„" || (opening && OPENS.test(after))) return "«";
  const closing = before !== "" && !/\s/.test(before) && !(WORD.test(before) && WORD.test(after));
  return closing ? "»" : undefined;
}

/** Whether quotes open and close by turns, so that a repair is sure; a quote may run on into the next cue or come from the last. */
function isWhole(edits: readonly TextEdit[]): boolean {
  return edits.every(({ text }, at) => at === 0 || text !== edits[at - 1]!.text);
}
