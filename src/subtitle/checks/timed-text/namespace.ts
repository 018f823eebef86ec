import { finding } from "../../../check/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** The namespace is that of an edition of ST 428-7; Interop has none. */
export const namespace: TimedTextRule = {
  rule: "dcp/namespace",
  check: ({ reel }) =>
    reel.standard === undefined ? [finding("dcp/namespace", { namespace: reel.root.namespace ?? "" })] : [],
};
