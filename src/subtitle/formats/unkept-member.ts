import { UNKEPT_PARTS, type SubtitleDocument, type UnkeptPart } from "../../model/index.js";

/** What of a file its document has no place for, as a member of the document: once each, in the order of the list; nothing for none. */
export function unkeptMember(parts: Iterable<UnkeptPart>): Pick<SubtitleDocument, "unkept"> {
  const found = new Set(parts);
  return found.size === 0 ? {} : { unkept: UNKEPT_PARTS.filter((part) => found.has(part)) };
}
