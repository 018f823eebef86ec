import { finding } from "../../../check/index.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** An SMPTE reel states that it starts at zero (RDD 52 §7.2.3). Interop does not state it. */
export const startTime: TimedTextRule = {
  rule: "dcp/start-time",
  check: ({ reel: { dialect, startTime: stated } }) =>
    dialect === "interop" || stated?.time?.milliseconds === 0
      ? []
      : [finding("dcp/start-time", { text: stated?.text ?? "" })],
};
