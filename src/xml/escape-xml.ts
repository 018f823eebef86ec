import { withoutForbidden } from "./xml-characters.js";

const TEXT_ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text as it may stand between tags; characters that XML 1.0 forbids are left out. Reading gives the same text back. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r]/g, (char) => TEXT_ESCAPES[char]!);
}

/** Text as it may stand between double quotes; characters that XML 1.0 forbids are left out. Reading gives the same text back. */
export function escapeXmlAttribute(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r"\n\t]/g, (char) => ATTRIBUTE_ESCAPES[char]!);
}
