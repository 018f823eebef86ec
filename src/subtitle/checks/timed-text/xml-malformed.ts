import { finding } from "../../../check/index.js";
import { placeCounter } from "../../formats/place-counter.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** What follows the first fault is mostly its echo. */
const MOST_FAULTS = 10;

/** The document is well-formed XML, which players insist on (XML 1.0). */
export const xmlMalformed: TimedTextRule = {
  rule: "dcp/xml-malformed",
  check: ({ xml, text }) => {
    const place = placeCounter(text);
    return xml.faults
      .slice(0, MOST_FAULTS)
      .map(({ fault, offset }) => finding("dcp/xml-malformed", { ...place(offset), fault }));
  },
};
