import type { RuleDefinition } from "./rule.js";

/** What writing a text in other letters may say of it (design: romanization §2). */
export const ROMANIZATION_RULES = {
  "romanization/letter-outside-scheme": {
    severity: "warning",
    params: { letter: "text", used: "text", scheme: "code" },
  },
  "romanization/no-reading": {
    severity: "warning",
    params: { word: "text", scheme: "code" },
  },
} as const satisfies Record<string, RuleDefinition>;
