import { finding } from "../../../check/index.js";
import { LARGEST_CAPTION_XML, LARGEST_TIMED_TEXT } from "./timed-text-limits.js";
import type { TimedTextRule } from "./timed-text-rule.js";

/** How many bytes a text has in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair has two of the four bytes.
    if (code > 0x7ff) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

/** The file is not larger than players take; of captions it is the XML that counts (RDD 52 §7.2.1). */
export const size: TimedTextRule = {
  rule: "dcp/size",
  check: ({ text, settings: { captions = false, bytes } }) => {
    const xml = utf8Length(text);
    if (captions && xml > LARGEST_CAPTION_XML) {
      return [finding("dcp/size", { bytes: xml, most: LARGEST_CAPTION_XML })];
    }
    const whole = bytes ?? xml;
    return whole > LARGEST_TIMED_TEXT ? [finding("dcp/size", { bytes: whole, most: LARGEST_TIMED_TEXT })] : [];
  },
};
