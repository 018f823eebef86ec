import { finding } from "../../../check/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** There is at least one event: some players refuse a reel without any (libdcp, ClairMeta). */
export const emptyFile: TimedTextRule = {
  rule: "dcp/empty-file",
  check: ({ reel }) => (reel.events.length === 0 ? [finding("dcp/empty-file", {})] : []),
};
