import { finding } from "../../../check/index.js";
import type { SubtitleRule } from "../subtitle-rule.js";
import type { RuleSettings } from "../rule-settings.js";
import { textLines } from "../text-lines.js";

const QUOTE = /["“”„«»「」『』]/g;

type Family = "straight" | "curly" | "guillemets" | "corners";
const FAMILY: Readonly<Record<string, Family>> = {
  '"': "straight",
  "“": "curly",
  "”": "curly",
  "„": "curly",
  "«": "guillemets",
  "»": "guillemets",
  "「": "corners",
  "」": "corners",
  "『": "corners",
  "』": "corners",
};
const PAIR: Readonly<Record<Family, string>> = { straight: '" "', curly: "“ ”", guillemets: "« »", corners: "「 」" };
/** What makes a straight mark one of inches or seconds. */
const DIGIT = /\d/;
const BEFORE_WORD = /[\p{L}\p{N}¿¡([…‘’'“„«"-]/u;
const AFTER_WORD = /[\p{L}\p{M}\p{N}.,!?…]/u;

/** Two kinds of quotation marks for the same thing in one file. Quotes within quotes, and apostrophes, are none of it. */
export const quotesMixed: SubtitleRule = {
  rule: "typography/quotes-mixed",
  check: (document, settings) => {
    if (settings.limit("typography/quotes-mixed", settings.language) === undefined) return [];
    const seen = new Map<string, Map<Family, { count: number; cue: number }>>();
    for (const [at, { text }] of document.cues.entries()) {
      for (const { family, line } of outerQuotes(text)) {
        const language = languageKey(settings, at, line);
        const families = seen.get(language) ?? new Map<Family, { count: number; cue: number }>();
        seen.set(language, families);
        const known = families.get(family);
        families.set(family, { count: (known?.count ?? 0) + 1, cue: known?.cue ?? at });
      }
    }
    return [...seen].flatMap(([language, families]) => {
      const [first, second] = [...families].sort(([, a], [, b]) => b.count - a.count || a.cue - b.cue);
      if (first === undefined || second === undefined || language === UNKNOWN) return [];
      const params = { first: PAIR[first[0]], second: PAIR[second[0]] };
      return [finding("typography/quotes-mixed", params, { cue: second[1].cue + 1 })];
    });
  },
};

const UNKNOWN = "?";

/** Each language has quotes of its own; of a line whose language is not known among two nothing is said. */
function languageKey(settings: RuleSettings, cue: number, line: number): string {
  return settings.bilingual ? (settings.languageOfLine(cue, line) ?? UNKNOWN) : "";
}

/** The quotes of a cue that are in no other: by what family, and on which line they begin. */
function outerQuotes(text: string): readonly { family: Family; line: number }[] {
  if (text.search(QUOTE) < 0) return [];
  const found = new Map<Family, number[]>();
  let open: Family | undefined;
  for (const { number, text: line } of textLines(text)) {
    for (const { 0: quote, index } of line.matchAll(QUOTE)) {
      const family = FAMILY[quote]!;
      if (open !== undefined) {
        if (family === open) open = undefined;
        continue;
      }
      // 6" is a measure.
      if (family === "straight" && DIGIT.test(line.charAt(index - 1))) continue;
      if (opens(quote, line, index)) open = family;
      // What only closes began in an earlier cue: all before it was inside.
      else for (const other of found.keys()) if (other !== family) found.delete(other);
      const lines = found.get(family);
      if (lines === undefined) found.set(family, [number]);
      else lines.push(number);
    }
  }
  return [...found].flatMap(([family, lines]) => lines.map((line) => ({ family, line })));
}

/** Whether a mark begins a quote; French has a blank behind the one that does. */
function opens(quote: string, line: string, at: number): boolean {
  if (quote === "«" && /^[\s\u00a0\u202f]/.test(line.charAt(at + 1))) return true;
  return BEFORE_WORD.test(line.charAt(at + 1)) && !AFTER_WORD.test(line.charAt(at - 1));
}
