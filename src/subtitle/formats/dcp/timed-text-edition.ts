import type { TimedTextStandard } from "../../../model/index.js";
import type { XmlElement } from "../../../xml/index.js";

/** The two languages that cinema timed text is written in: CineCanvas of Interop packages, and SMPTE ST 428-7. */
export type TimedTextDialect = "interop" | "smpte";

/** The namespace of each edition of ST 428-7. Interop has none. */
export const TIMED_TEXT_NAMESPACES: Readonly<Record<string, TimedTextStandard>> = {
  "http://www.smpte-ra.org/schemas/428-7/2007/DCST": "smpte-2007",
  "http://www.smpte-ra.org/schemas/428-7/2010/DCST": "smpte-2010",
  "http://www.smpte-ra.org/schemas/428-7/2014/DCST": "smpte-2014",
};

/** The name of the outermost element, by dialect. */
export const TIMED_TEXT_ROOTS: Readonly<Record<TimedTextDialect, string>> = {
  interop: "DCSubtitle",
  smpte: "SubtitleReel",
};

/** The dialect whose outermost element this is; undefined for any other document. */
export function timedTextDialect(root: XmlElement): TimedTextDialect | undefined {
  if (root.local === TIMED_TEXT_ROOTS.interop) return "interop";
  return root.local === TIMED_TEXT_ROOTS.smpte ? "smpte" : undefined;
}

/** The edition that a document claims; undefined when its root or its namespace is none of the known ones. */
export function timedTextStandard(root: XmlElement): TimedTextStandard | undefined {
  const dialect = timedTextDialect(root);
  if (dialect === undefined) return undefined;
  if (dialect === "interop") return root.namespace === null ? "interop" : undefined;
  const { namespace } = root;
  return namespace !== null && Object.hasOwn(TIMED_TEXT_NAMESPACES, namespace)
    ? TIMED_TEXT_NAMESPACES[namespace]
    : undefined;
}
