import type { Stretch } from "../../stretch.js";
import { PhraseTable, tokensOf } from "../words/index.js";

const CALENDAR = new PhraseTable("calendar-words");

function isNothingBut(line: Stretch, kind: "weekday:" | "month:"): boolean {
  const tokens = tokensOf(line);
  const words = CALENDAR.at(tokens, 0);
  return (
    (words?.meanings.some((meaning) => meaning.startsWith(kind)) ?? false) &&
    tokens.slice(words!.to).every((token) => token.kind === "sign")
  );
}

/** Whether a line is the name of a day of the week and nothing else: `Freitag`, `Friday,`. */
export function isWeekday(line: Stretch): boolean {
  return isNothingBut(line, "weekday:");
}

/** Whether a line is the name of a month and nothing else: `May`, `Mai:`. */
export function isMonth(line: Stretch): boolean {
  return isNothingBut(line, "month:");
}
