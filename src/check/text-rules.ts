import type { RuleDefinition } from "./rule.js";

/** Damage in the text itself, whatever it says. */
export const TEXT_RULES = {
  "text/unpaired-surrogate": { severity: "warning", params: { count: "number" } },
  "text/control-character": { severity: "warning", params: { code: "code", count: "number" } },
  "text/bidi-control": { severity: "warning", params: { code: "code", count: "number" } },
  "text/mixed-script": { severity: "warning", params: { text: "text", suggestion: "text" } },
} as const satisfies Record<string, RuleDefinition>;
