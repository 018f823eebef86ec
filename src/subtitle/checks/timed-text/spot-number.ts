import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { eventPlace, eventTime, type TimedTextRule } from "./timed-text-rule.js";

/** Spot numbers are whole numbers and go up (ST 428-7 §5.8); events without one are passed over. */
export const spotNumber: TimedTextRule = {
  rule: "dcp/spot-number",
  check: ({ reel }) => {
    const findings: Finding[] = [];
    let before = -1;
    for (const event of reel.events) {
      const text = event.spotNumber?.trim();
      if (text === undefined) continue;
      const spot = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
      if (!(spot > before)) {
        findings.push(finding("dcp/spot-number", { time: eventTime(event), text }, eventPlace(event)));
      }
      if (!Number.isNaN(spot)) before = spot;
    }
    return findings;
  },
};
