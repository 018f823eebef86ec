import type { RuleDefinition } from "./rule.js";

const AT = { time: "code" } as const;

/** What is looked at in the timed text of digital cinema (design: subtitles §8; SMPTE ST 428-7, ST 429-2, RDD 52). */
export const TIMED_TEXT_RULES = {
  "dcp/xml-malformed": { severity: "error", params: { line: "number", column: "number", fault: "fault" } },
  "dcp/namespace": { severity: "error", params: { namespace: "text" } },
  "dcp/namespace-count": { severity: "error", params: { namespaces: "texts" } },
  "dcp/loadfont": { severity: "error", params: { count: "number" } },
  "dcp/font-ref": { severity: "error", params: { font: "text" } },
  "dcp/font-file": { severity: "error", params: { file: "text" } },
  "dcp/font-size": { severity: "error", params: { file: "text", bytes: "number", most: "number" } },
  "dcp/size": { severity: "error", params: { bytes: "number", most: "number" } },
  "dcp/start-time": { severity: "warning", params: { text: "text" } },
  "dcp/issue-date": { severity: "warning", params: { text: "text" } },
  "dcp/language-missing": { severity: "error", params: {} },
  "dcp/language-invalid": { severity: "error", params: { text: "text" } },
  "dcp/timecode-illegal": { severity: "error", params: { text: "text" } },
  "dcp/max-visible": { severity: "error", params: { ...AT, count: "number", most: "number" } },
  "dcp/max-text": { severity: "error", params: { ...AT, count: "number", most: "number" } },
  "dcp/max-image": { severity: "error", params: { ...AT, count: "number", most: "number" } },
  "dcp/vposition-zero": { severity: "warning", params: { ...AT } },
  "dcp/line-order": { severity: "warning", params: { ...AT } },
  "dcp/empty-text": { severity: "error", params: { ...AT } },
  "dcp/empty-file": { severity: "error", params: {} },
  "dcp/spot-number": { severity: "warning", params: { ...AT, text: "text" } },
  "dcp/uuid": { severity: "error", params: { text: "text" } },
} as const satisfies Record<string, RuleDefinition>;

/** What is looked at in a digital cinema package as a whole (design: subtitles §9). `file` is a path inside the package. */
export const PACKAGE_RULES = {
  "package/no-assetmap": { severity: "error", params: {} },
  "package/xml-malformed": {
    severity: "error",
    params: { file: "text", line: "number", column: "number", fault: "fault" },
  },
  "package/unreadable-file": { severity: "error", params: { file: "text" } },
  "package/path-outside": { severity: "error", params: { file: "text" } },
  "package/missing-asset": { severity: "error", params: { file: "text", id: "code" } },
  "package/external-asset": { severity: "warning", params: { id: "code", title: "text" } },
  "package/hash-mismatch": { severity: "error", params: { file: "text" } },
  "package/size-mismatch": { severity: "error", params: { file: "text", bytes: "number", stated: "number" } },
  "package/size-invalid": { severity: "error", params: { file: "text", text: "text" } },
  "package/duplicate-id": { severity: "error", params: { id: "code" } },
  "package/mixed-standard": { severity: "error", params: {} },
  "package/uuid-mismatch": { severity: "error", params: { file: "text", id: "code", expected: "code" } },
  "package/missing-in-some-reels": { severity: "error", params: { title: "text", reels: "codes", kind: "track" } },
  "package/reel-number": { severity: "error", params: { file: "text", stated: "number", reel: "number" } },
  "package/language-mismatch": { severity: "error", params: { file: "text", stated: "text", actual: "text" } },
  "package/entry-point": { severity: "error", params: { id: "code", frames: "number" } },
  "package/encrypted": { severity: "info", params: { file: "text" } },
} as const satisfies Record<string, RuleDefinition>;

/** Where the title of a version and what is in it part ways (design: subtitles §9). */
export const CLAIM_RULES = {
  "claim/subtitle": { severity: "error", params: { title: "text", claimed: "languages", actual: "languages" } },
  "claim/burned-in": { severity: "error", params: { title: "text", language: "language" } },
  "claim/audio": { severity: "error", params: { title: "text", claimed: "languages", actual: "languages" } },
} as const satisfies Record<string, RuleDefinition>;
