import { cueFinding } from "../cue-finding.js";
import { editedText } from "../../cue-text-edit.js";
import { englishNumber } from "../english-number.js";
import { lineCounter } from "../text-lines.js";
import { isMeasuredBy } from "../number-words.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/**
 * A number at the begin of a sentence, with a word behind it. A word of four letters or more must have ended the sentence
 * before: `No. 5`, `St. 12` and `J. 3` are names.
 */
const START =
  /(^\s*(?:- )?["“]?|\p{Ll}{4}[.!?]["”)]*[ \n]["“]?|[.!?]["”)]*\n(?:- ?)?["“]?)(\d{1,3})(?= (\p{Ll}[\p{L}’'.]*))/gu;
const NOTE = /[♪♫]/;
/** How a cue ends that leaves its sentence open: the next one begins in the middle. */
const ENDED = /[.!?♪♫\])"”»:]\s*$/;

/** A sentence that begins with digits. Times, sums, decimals, lists and years (four digits) may. */
export const numberStart: SubtitleRule = {
  rule: "number/start",
  check: (document, settings) =>
    document.cues.flatMap(({ text }, at) => {
      if (!/\d/.test(text) || NOTE.test(text)) return [];
      const lineOf = lineCounter(text);
      for (const match of text.matchAll(START)) {
        const [, before = "", digits = "", after = ""] = match;
        const start = match.index + before.length;
        const language = settings.languageOfLine(at, lineOf(start));
        const most = language === null ? undefined : settings.limit("number/start", language)?.most;
        const words = englishNumber(Number(digits));
        if (most === undefined || Number(digits) > most || words === undefined || digits.startsWith("0")) continue;
        if (isMeasuredBy(after.toLowerCase())) continue;
        if (match.index === 0 && at > 0 && !ENDED.test(document.cues[at - 1]!.text)) continue;
        const capital = words.charAt(0).toUpperCase() + words.slice(1);
        const edit = { start, end: start + digits.length, text: capital };
        return [cueFinding("number/start", document, at, { text: digits }, [editedText(text, [edit])])];
      }
      return [];
    }),
};
