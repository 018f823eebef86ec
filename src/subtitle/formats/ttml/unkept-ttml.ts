import type { UnkeptPart } from "../../../model/index.js";
import { attributeOf, childOf, descendantsOf, textOf, XML_NAMESPACE, type XmlElement } from "../../../xml/index.js";
import type { StyleSheet } from "./style-sheet.js";
import { isTimedText, STYLING } from "./ttml-names.js";

/** What a style says that a run keeps, or a place at an edge of the picture. */
const KEPT_STYLES = new Set(["fontStyle", "fontWeight", "textDecoration", "color", "textAlign", "display", "ruby"]);
const KEPT_OF_REGIONS = new Set(["displayAlign", "textAlign", "origin", "extent"]);
/** Line padding and the like, which EBU-TT-D and IMSC add. */
const FURTHER_STYLING = /^(?:urn:ebu:tt:style|http:\/\/www\.w3\.org\/ns\/ttml\/profile\/imsc1#styling)/;
const KEPT_META = new Set(["title", "desc", "copyright"]);

/** The area that regions are written with: one that has it says no more than at which edge a text stands. */
export const WRITTEN_AREA = { origin: "10% 10%", extent: "80% 80%" } as const;

/** The names of styling attributes on an element, without what only says when it is displayed. */
function stylingNames(element: XmlElement): readonly string[] {
  return element.attributes
    .filter(
      ({ namespace, name }) =>
        (namespace === null ? name.startsWith("tts:") : STYLING.test(namespace)) ||
        FURTHER_STYLING.test(namespace ?? ""),
    )
    .map(({ local }) => local);
}

function unkeptOfRegion(element: XmlElement, styles: StyleSheet): readonly UnkeptPart[] {
  const { origin, extent } = styles.of(element);
  const placed = (origin ?? extent) !== undefined && (origin !== WRITTEN_AREA.origin || extent !== WRITTEN_AREA.extent);
  return placed || stylingNames(element).some((name) => !KEPT_OF_REGIONS.has(name)) ? ["regions"] : [];
}

function unkeptOfElement(element: XmlElement, inRegion: boolean): readonly UnkeptPart[] {
  const names = stylingNames(element);
  const { local } = element;
  if (local === "animate" || (local === "set" && names.some((name) => name !== "display"))) return ["movement"];
  const unkept = names.filter((name) => !KEPT_STYLES.has(name));
  const ruby = element.attributes.some((attribute) => attribute.local === "ruby");
  const styled = unkept.some((name) => !KEPT_OF_REGIONS.has(name));
  const placed = unkept.length > 0 && !styled && !inRegion && local !== "style" && local !== "initial";
  return [
    ...(styled ? (["styles"] as const) : []),
    ...(placed && local !== "tt" ? (["position"] as const) : []),
    ...(ruby ? (["ruby"] as const) : []),
  ];
}

/** Whether the head says more than title, description and copyright. */
function hasFurtherMeta(tt: XmlElement): boolean {
  const head = childOf(tt, "head");
  const metadata = head === undefined ? [] : descendantsOf(head, "metadata");
  return metadata
    .flatMap((element) => descendantsOf(element))
    .some(
      (element) =>
        !KEPT_META.has(element.local) &&
        !element.children.some(({ kind }) => kind === "element") &&
        textOf(element).trim() !== "",
    );
}

/** Whether a passage is declared to be in another language than the document. */
function hasPassages(tt: XmlElement): boolean {
  const languages = [tt, ...descendantsOf(tt)]
    .map((element) => attributeOf(element, "lang", XML_NAMESPACE)?.trim().toLowerCase() ?? "")
    .filter((language) => language !== "");
  return new Set(languages).size > 1;
}

/** What a TTML document says that is not kept: how text is dressed, where regions lie, what changes, glosses, remarks. */
export function unkeptInTtml(tt: XmlElement, styles: StyleSheet, text: string): ReadonlySet<UnkeptPart> {
  const unkept = new Set<UnkeptPart>();
  for (const element of descendantsOf(tt)) {
    if (!isTimedText(element, tt)) continue;
    const inRegion = element.local === "region";
    const parts = inRegion ? unkeptOfRegion(element, styles) : unkeptOfElement(element, inRegion);
    for (const part of parts) unkept.add(part);
  }
  if (hasPassages(tt)) unkept.add("passage-languages");
  if (hasFurtherMeta(tt)) unkept.add("meta");
  if (text.includes("<!--")) unkept.add("notes");
  return unkept;
}
