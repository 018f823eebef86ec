import type { XmlElement } from "../../../xml/index.js";
import type { TimedTextDialect } from "./timed-text-edition.js";
import { headerText, looseAttribute } from "./timed-text-xml.js";

/** The header elements of each dialect, under the names that the two share. */
const HEADER: Readonly<Record<TimedTextDialect, Readonly<Record<string, string>>>> = {
  interop: { id: "SubtitleID", title: "MovieTitle", reel: "ReelNumber", language: "Language" },
  smpte: {
    id: "Id",
    title: "ContentTitleText",
    annotation: "AnnotationText",
    issueDate: "IssueDate",
    reel: "ReelNumber",
    language: "Language",
    editRate: "EditRate",
    timeCodeRate: "TimeCodeRate",
    startTime: "StartTime",
    displayType: "DisplayType",
  },
};

/** An id without its `urn:uuid:`. */
export function bareId(text: string): string {
  return text.trim().replace(/^urn:uuid:/i, "");
}

/**
 * What a document says of itself: `id` (without `urn:uuid:`), `title`, `reel`, `language` as written, and for SMPTE
 * `issueDate`, `annotation`, `editRate`, `timeCodeRate`, `startTime`, `displayType`; for Interop `version`. Only what it says.
 */
export function timedTextMeta(root: XmlElement, dialect: TimedTextDialect): Readonly<Record<string, string>> {
  const meta: Record<string, string> = {};
  for (const [name, element] of Object.entries(HEADER[dialect])) {
    const text = headerText(root, element);
    if (text !== undefined && text !== "") meta[name] = name === "id" ? bareId(text) : text;
  }
  const version = dialect === "interop" ? looseAttribute(root, "Version") : undefined;
  return version === undefined ? meta : { ...meta, version };
}
