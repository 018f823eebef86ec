import type { RuleDefinition } from "./rule.js";

/** A place in the decoded text: both count from 1, columns in UTF-16 units. */
const AT = { line: "number", column: "number" } as const;

/** What reading a subtitle file may repair or leave out (design: subtitles §4). */
export const SUBTITLE_READING_RULES = {
  "parse/newline": { severity: "info", params: { ...AT } },
  "parse/index-missing": { severity: "info", params: { ...AT } },
  "parse/index-invalid": { severity: "info", params: { ...AT, text: "text" } },
  "parse/index-doubled": { severity: "info", params: { ...AT, text: "text" } },
  "parse/blank-missing": { severity: "warning", params: { ...AT } },
  "parse/blank-extra": { severity: "info", params: { ...AT } },
  "parse/blank-in-text": { severity: "warning", params: { ...AT } },
  "parse/arrow": { severity: "info", params: { ...AT, text: "text" } },
  "parse/time-separator": { severity: "info", params: { ...AT, text: "text" } },
  "parse/time-whitespace": { severity: "info", params: { ...AT } },
  "parse/invisible-characters": { severity: "info", params: { ...AT, code: "code" } },
  "parse/time-fraction": { severity: "info", params: { ...AT, text: "text" } },
  "parse/time-digits": { severity: "info", params: { ...AT, text: "text" } },
  "parse/time-range": { severity: "warning", params: { ...AT, text: "text" } },
  "parse/time-negative": { severity: "warning", params: { ...AT, text: "text" } },
  "parse/time-trailing": { severity: "info", params: { ...AT, text: "text" } },
  "parse/cue-settings": { severity: "info", params: { ...AT, text: "text" } },
  "parse/time-unreadable": { severity: "error", params: { ...AT, text: "text", lost: "text" } },
  "parse/time-missing": { severity: "warning", params: { ...AT, text: "text" } },
  "parse/truncated": { severity: "warning", params: { ...AT, text: "text" } },
  "parse/empty-cue": { severity: "info", params: { ...AT } },
  "parse/preamble": { severity: "info", params: { ...AT, text: "text" } },
  "parse/nul": { severity: "warning", params: { ...AT, count: "number" } },
  "parse/header-missing": { severity: "warning", params: { ...AT } },
  "parse/header-blank": { severity: "info", params: { ...AT } },
  "parse/frame-rate-assumed": { severity: "warning", params: { rate: "number" } },
  "parse/line-unreadable": { severity: "warning", params: { ...AT, text: "text" } },
  "parse/columns-missing": { severity: "warning", params: { ...AT, text: "text" } },
  "parse/no-timing": { severity: "warning", params: {} },
  "parse/xml-malformed": { severity: "warning", params: { ...AT, fault: "fault" } },
  "parse/programme-start": { severity: "info", params: { time: "code" } },
  "parse/block-unreadable": { severity: "warning", params: { block: "number" } },
  "parse/encrypted": { severity: "error", params: {} },
  "parse/no-timed-text": { severity: "error", params: {} },
  "parse/another-track": { severity: "warning", params: { read: "text", others: "texts" } },
} as const satisfies Record<string, RuleDefinition>;

/** What the bytes and the kind of a file may show (design: subtitles §3 and §5). */
export const FILE_RULES = {
  "format/unknown": { severity: "error", params: {} },
  "format/sniff-mismatch": { severity: "warning", params: { extension: "code", format: "code" } },
  "format/metadata-track": { severity: "warning", params: { text: "text" } },
  "format/transcript": { severity: "warning", params: {} },
  "encoding/not-utf8": { severity: "warning", params: { encoding: "code" } },
  "encoding/uncertain": { severity: "warning", params: { encoding: "code", other: "code" } },
  "encoding/damaged": { severity: "warning", params: { encoding: "code", count: "number" } },
  "encoding/bom": { severity: "info", params: {} },
  "encoding/mojibake": { severity: "error", params: { text: "text", suggestion: "text" } },
  "encoding/replacement-char": { severity: "error", params: { count: "number" } },
  "encoding/text-lost": { severity: "error", params: { text: "text", cues: "number", total: "number" } },
} as const satisfies Record<string, RuleDefinition>;

/** What a file that was written lacks, because nothing that was read or told says it. */
export const CONVERTING_RULES = {
  "convert/no-subtitles": { severity: "error", params: {} },
  "convert/no-language": { severity: "warning", params: {} },
  "convert/no-title": { severity: "warning", params: {} },
} as const satisfies Record<string, RuleDefinition>;

/** What is said of a report itself. */
export const REPORT_RULES = {
  "report/more-findings": { severity: "info", params: { rule: "code", total: "number", shown: "number" } },
} as const satisfies Record<string, RuleDefinition>;
