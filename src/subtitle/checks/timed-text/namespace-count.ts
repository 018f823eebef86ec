import { finding } from "../../../check/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** The root declares one namespace: some players give up at a second (libdcp). */
export const namespaceCount: TimedTextRule = {
  rule: "dcp/namespace-count",
  check: ({ reel }) => {
    const declared = reel.root.attributes.filter(({ name }) => name === "xmlns" || name.startsWith("xmlns:"));
    if (declared.length < 2) return [];
    return [finding("dcp/namespace-count", { namespaces: declared.map(({ value }) => value) })];
  },
};
