import type { LanguageOdds } from "./language-odds.js";
import type { SpokenLine } from "./spoken-lines.js";

/** A line, or several as one, and how likely it is in each language. */
export type JudgedText = Pick<JudgedLine, "text" | "letters" | "script" | "shouted" | "odds">;

/** A line and how likely it is in each language. */
export interface JudgedLine extends SpokenLine {
  readonly odds: LanguageOdds;
}
