import { decodeText } from "../text/index.js";
import { mxf, timedTextOf, timedTextXml } from "./formats/mxf/index.js";
import { sniffBytes } from "./sniff-format.js";

/**
 * What a subtitle file says in letters, for checks that look at more than its cues: the decoded text, of an MXF the XML
 * inside. Empty for a file that is bytes through and through, or encrypted.
 */
export function decodedSource(bytes: Uint8Array, options: { readonly encoding?: string } = {}): string {
  const binary = sniffBytes(bytes);
  if (binary === undefined) return decodeText(bytes, options).text;
  return binary === mxf ? (timedTextXml(timedTextOf(bytes)) ?? "") : "";
}
