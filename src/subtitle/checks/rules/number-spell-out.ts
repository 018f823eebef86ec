import { editedText } from "../../cue-text-edit.js";
import { cueFinding } from "../cue-finding.js";
import { englishNumber } from "../english-number.js";
import { isMeasuredBy, isNumberedBy } from "../number-words.js";
import { lineCounter } from "../text-lines.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** A small number by itself between words: a quantity. Whatever is joined to it (`$3`, `3%`, `3:15`, `3rd`, `3-0`) is not. */
const QUANTITY = /(?<=(?:^|[\s"“(])(\p{Ll}[\p{L}’']*)[ \n])(\d{1,2})(?=([ \n]\p{Ll}[\p{L}’'.]*)|[.!?…,;]?["”)]?\s*$)/gu;
const ANY_NUMBER = /\d+/g;
/** Music has titles and counting; a line of it is not held to the rule. */
const NOTE = /[♪♫]/;

/** A number that English spells out. Where a cue has other numbers too, all of one kind are better written alike. */
export const spellOut: SubtitleRule = {
  rule: "number/spell-out",
  check: (document, settings) =>
    document.cues.flatMap(({ text }, at) => {
      if (!/\d/.test(text) || NOTE.test(text)) return [];
      const numbers = text.match(ANY_NUMBER) ?? [];
      if (numbers.length !== 1) return [];
      const [match] = text.matchAll(QUANTITY);
      if (match === undefined) return [];
      const [, before = "", digits = "", after = ""] = match;
      const language = settings.languageOfLine(at, lineCounter(text)(match.index));
      const most = language === null ? undefined : settings.limit("number/spell-out", language)?.most;
      const value = Number(digits);
      const words = englishNumber(value);
      if (most === undefined || value < 1 || value > most || words === undefined || digits.startsWith("0")) return [];
      if (isNumberedBy(before.toLowerCase()) || isMeasuredBy(after.trim().toLowerCase())) return [];
      const edit = { start: match.index, end: match.index + digits.length, text: words };
      return [cueFinding("number/spell-out", document, at, { text: digits }, [editedText(text, [edit])])];
    }),
};
