import type { RuleDefinition } from "./rule.js";

/** What reading a catalogue entry may say of it (design: film records §10). */
export const RECORD_READING_RULES = {
  "record/house-unknown": { severity: "info", params: { house: "code" } },
  "record/text-cut": { severity: "warning", params: { line: "number" } },
  "record/second-entry": { severity: "warning", params: { text: "text" } },
  "record/title-missing": { severity: "info", params: {} },
  "record/label-without-value": { severity: "info", params: { label: "text" } },
  "record/role-open": { severity: "info", params: { name: "text" } },
  "record/encoding-repaired": { severity: "info", params: { text: "text", suggestion: "text" } },
  "record/date-ambiguous": { severity: "warning", params: { text: "text" } },
  "record/year-inferred": { severity: "info", params: { text: "text", year: "number" } },
  "record/version-repeated": { severity: "info", params: { first: "text", second: "text" } },
} as const satisfies Record<string, RuleDefinition>;

/** What validating a film record may find (design: film records §10). */
export const RECORD_VALIDATION_RULES = {
  "record/schema": { severity: "error", params: { keyword: "code", wanted: "choice" } },
  "record/country-unknown": { severity: "error", params: { code: "text" } },
  "record/country-withdrawn": { severity: "error", params: { code: "code", current: "codes" } },
  "record/country-duplicate": { severity: "error", params: { country: "region" } },
  "record/country-anachronistic": { severity: "warning", params: { country: "region", year: "number" } },
  "record/country-language": { severity: "warning", params: { country: "region", languages: "languages" } },
  "record/language-tag": { severity: "error", params: { tag: "text" } },
  "record/language-not-canonical": { severity: "error", params: { tag: "text", suggestion: "code" } },
  "record/script-mismatch": { severity: "error", params: { text: "text", script: "script" } },
  "record/script-unstated": { severity: "warning", params: { text: "text", tag: "code", suggestion: "code" } },
  "record/name-script": { severity: "error", params: { name: "text", script: "script" } },
  "record/mixed-script": { severity: "warning", params: { text: "text" } },
  "record/title-duplicate": { severity: "warning", params: { title: "text" } },
  "record/title-not-romanized": { severity: "info", params: { title: "text" } },
  "record/romanization-irregular": {
    severity: "info",
    params: { text: "text", expected: "text", scheme: "scheme" },
  },
  "record/runtime-empty": { severity: "error", params: {} },
  "record/runtime-implausible": { severity: "warning", params: { minutes: "number" } },
  "record/version-contradiction": { severity: "error", params: { first: "field", second: "field" } },
  "record/version-duplicate": { severity: "error", params: { language: "language", field: "field" } },
  "record/subtitle-same-as-audio": { severity: "info", params: { language: "language" } },
  "record/role-unknown": { severity: "error", params: { role: "text" } },
  "record/candidates-missing": { severity: "warning", params: { name: "text" } },
  "record/credit-order": { severity: "error", params: { role: "code", order: "number" } },
  "record/credit-duplicate": { severity: "warning", params: { name: "text", role: "code" } },
  "record/name-parts": { severity: "error", params: { part: "text", name: "text" } },
  "record/contact": { severity: "error", params: { text: "text" } },
  "record/date-invalid": { severity: "error", params: { date: "text" } },
  "record/screening-date": { severity: "error", params: {} },
  "record/screening-end": { severity: "error", params: { start: "code", end: "code" } },
  "record/screening-too-short": { severity: "warning", params: { minutes: "number", running: "number" } },
  "record/screening-weekday": { severity: "warning", params: { printed: "text", start: "code" } },
  "record/screening-duplicate": { severity: "warning", params: { date: "code" } },
  "record/screening-before-year": { severity: "warning", params: { date: "code", year: "number" } },
  "record/release-before-year": { severity: "warning", params: { date: "code", year: "number" } },
  "record/award-before-year": { severity: "warning", params: { award: "text", given: "number", year: "number" } },
  "record/award-other-work": { severity: "warning", params: { award: "text", work: "text" } },
  "record/life-dates": { severity: "error", params: { birth: "number", death: "number" } },
  "record/filmography-order": { severity: "warning", params: { year: "number", before: "number" } },
  "record/span": { severity: "error", params: { start: "number", end: "number" } },
  "record/evidence-pointer": { severity: "error", params: { pointer: "text" } },
  "record/evidence-absent": { severity: "error", params: { pointer: "text" } },
} as const satisfies Record<string, RuleDefinition>;

/** How records of one film may differ (design: film records §11). */
export const RECORD_COMPARING_RULES = {
  "record/runtime-rounding": { severity: "info", params: { minutes: "codes" } },
  "record/runtime-frame-rate": { severity: "info", params: { minutes: "codes" } },
  "record/runtime-other-cut": { severity: "warning", params: { minutes: "codes" } },
  "record/year-neighbouring": { severity: "info", params: { years: "codes" } },
  "record/records-differ": { severity: "info", params: { field: "field", values: "texts" } },
  "record/records-contradict": { severity: "warning", params: { field: "field", values: "texts" } },
} as const satisfies Record<string, RuleDefinition>;
