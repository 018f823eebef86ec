import type { FaultList } from "./fault-list.js";
import { isXmlCodePoint } from "./xml-characters.js";

/** The only entities there are: no document can declare another one to this reader (XML 1.0 §4.6). */
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const REFERENCE = /\r\n?|&(?:(amp|lt|gt|quot|apos);|#([0-9]{1,12});|#x([0-9a-fA-F]{1,12});)?/g;

/**
 * A text with its references resolved, the five entities of XML 1.0 §4.6 and numbers, and its line ends made LF (§2.11).
 * Whatever else begins with `&` stays as written, with a fault; `offset` is where the text stands in the document.
 */
export function resolveReferences(text: string, offset: number, faults: FaultList): string {
  if (!text.includes("&") && !text.includes("\r")) return text;
  return text.replace(REFERENCE, (written, entity?: string, decimal?: string, hex?: string, ...rest: unknown[]) => {
    if (entity !== undefined) return ENTITIES[entity]!;
    if (written.startsWith("\r")) return "\n";
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : parseInt(decimal, 10);
    if (isXmlCodePoint(code)) return String.fromCodePoint(code);
    faults.report("bad-reference", offset + (rest[0] as number));
    return written;
  });
}
