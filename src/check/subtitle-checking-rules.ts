import type { RuleDefinition } from "./rule.js";

/** When the cue begins, as `hh:mm:ss.mmm`. */
const AT = { time: "code" } as const;

/** What is looked at in the times of a subtitle file (design: subtitles §8). Durations are in milliseconds unless named otherwise. */
export const SUBTITLE_TIME_RULES = {
  "time/negative-duration": { severity: "error", params: { ...AT, end: "code" } },
  "time/overlap": { severity: "warning", params: { ...AT, milliseconds: "number" } },
  "time/order": { severity: "warning", params: { ...AT, before: "code" } },
  "time/starts-again": { severity: "warning", params: { ...AT, before: "code" } },
  "time/programme-start": { severity: "warning", params: { ...AT, start: "code" } },
  "time/min": { severity: "warning", params: { ...AT, milliseconds: "number", least: "number" } },
  "time/max": { severity: "warning", params: { ...AT, milliseconds: "number", most: "number" } },
  "time/gap": { severity: "warning", params: { ...AT, frames: "number", least: "number" } },
  "time/gap-bridge": { severity: "info", params: { ...AT, frames: "number", wanted: "number" } },
  "time/first-event": { severity: "warning", params: { ...AT, least: "code" } },
  "time/beyond-runtime": { severity: "error", params: { ...AT, minutes: "number" } },
  "time/after-reel": { severity: "error", params: { ...AT, end: "code" } },
  "time/fade": { severity: "error", params: { ...AT, milliseconds: "number" } },
} as const satisfies Record<string, RuleDefinition>;

/** What is looked at in the words and lines of a subtitle file (design: subtitles §8). */
export const SUBTITLE_TEXT_RULES = {
  "line/count": { severity: "warning", params: { ...AT, count: "number", most: "number" } },
  "line/length": { severity: "warning", params: { ...AT, length: "number", most: "number", text: "text" } },
  "speed/cps": { severity: "warning", params: { ...AT, speed: "number", most: "number" } },
  "speed/wpm": { severity: "warning", params: { ...AT, speed: "number", most: "number" } },
  "dialogue/dash": { severity: "warning", params: { ...AT, text: "text" } },
  "typography/ellipsis": { severity: "warning", params: { ...AT } },
  "typography/double-space": { severity: "warning", params: { ...AT } },
  "typography/stray-space": { severity: "warning", params: { ...AT, text: "text" } },
  "typography/fr-spaces": { severity: "warning", params: { ...AT, text: "text" } },
  "typography/ru-guillemets": { severity: "warning", params: { ...AT, text: "text" } },
  "typography/quotes-mixed": { severity: "warning", params: { first: "code", second: "code" } },
  "number/spell-out": { severity: "info", params: { ...AT, text: "text" } },
  "number/start": { severity: "info", params: { ...AT, text: "text" } },
  "sdh/brackets": { severity: "warning", params: { ...AT, text: "text" } },
  "song/italics": { severity: "warning", params: { ...AT } },
  "markup/unclosed": { severity: "warning", params: { ...AT, text: "text" } },
  "glyph/unsupported": { severity: "warning", params: { ...AT, code: "code" } },
  "text/empty-cue": { severity: "warning", params: { ...AT } },
  "text/duplicate-cue": { severity: "warning", params: { ...AT, text: "text" } },
} as const satisfies Record<string, RuleDefinition>;

/** What the languages of a subtitle file may show (design: subtitles §6 to §8). */
export const SUBTITLE_LANGUAGE_RULES = {
  "language/declared-vs-actual": { severity: "error", params: { declared: "languages", actual: "languages" } },
  "language/untranslated-cue": { severity: "warning", params: { ...AT, language: "language", count: "number" } },
  "language/undetermined": { severity: "info", params: { guesses: "languages" } },
  "bilingual/line-template": { severity: "warning", params: { ...AT, expected: "languages", actual: "languages" } },
  "bilingual/missing-half": { severity: "warning", params: { ...AT, language: "language" } },
  "bilingual/cue-unbalanced": { severity: "info", params: { ...AT, counts: "codes" } },
} as const satisfies Record<string, RuleDefinition>;

/** What a promise about subtitles may meet beyond the rules of version tags (design: subtitles §10). */
export const PROMISE_RULES = {
  "promise/audio-not-checked": { severity: "info", effect: "none", params: {} },
  "promise/separate-files": { severity: "warning", effect: "notes", params: { languages: "languages" } },
  "promise/half-missing": {
    severity: "error",
    effect: "no",
    params: { language: "language", cues: "number", total: "number", time: "code" },
  },
  "promise/no-cues": { severity: "error", effect: "no", params: {} },
  "promise/ends-early": { severity: "warning", effect: "notes", params: { end: "code", minutes: "number" } },
  "promise/starts-late": { severity: "warning", effect: "notes", params: { start: "code" } },
  "promise/other-timing": { severity: "warning", effect: "notes", params: { rate: "number", offset: "number" } },
  "promise/other-cut": { severity: "warning", effect: "notes", params: { time: "code", milliseconds: "number" } },
  "promise/reference-unlike": { severity: "warning", effect: "notes", params: {} },
  "promise/one-of-several": { severity: "error", effect: "no", params: { language: "language" } },
} as const satisfies Record<string, RuleDefinition>;
