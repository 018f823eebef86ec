import type { ReasonDefinition } from "./rule.js";

/** What may show how two titles are related, or that they are not. */
export const TITLE_REASONS = {
  "title/same-key": { params: { a: "text", b: "text" } },
  "title/article-only": { params: { a: "text", b: "text" } },
  "title/word-division": { params: { a: "text", b: "text" } },
  "title/word-order": { params: { a: "text", b: "text" } },
  "title/soft-sign": { params: { a: "text", b: "text" } },
  "title/marks-dropped": { params: { a: "text", b: "text" } },
  "title/scheme": { params: { a: "text", b: "text", scheme: "scheme" } },
  "title/nearest-scheme": { params: { a: "text", b: "text", scheme: "scheme" } },
  "title/transcription-language": { params: { a: "text", b: "text", language: "language" } },
  "title/same-reading": { params: { a: "text", b: "text" } },
  "title/near-reading": { params: { a: "text", b: "text" } },
  "title/near-spelling": { params: { a: "text", b: "text" } },
  "title/same-words-translated": { params: { a: "text", b: "text", from: "language", to: "language" } },
  "title/same-number": { params: { a: "text", b: "text" } },
  "title/same-name": { params: { a: "text", b: "text" } },
  "title/cognate": { params: { a: "text", b: "text" } },
  "title/words-unanswered": { params: { words: "texts" } },
  "title/words-unknown": { params: { words: "texts" } },
  "title/numeral": { params: { a: "codes", b: "codes" } },
  "title/other-script": { params: { a: "script", b: "script" } },
  "title/other-words": { params: { a: "text", b: "text" } },
  "title/part": { params: { a: "text", b: "text" } },
  "title/empty": { params: {} },
  "title/no-words": { params: {} },
} as const satisfies Record<string, ReasonDefinition>;
