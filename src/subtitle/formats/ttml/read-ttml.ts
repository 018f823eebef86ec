import { finding } from "../../../check/index.js";
import type { Cue, Finding, Lang } from "../../../model/index.js";
import {
  attributeOf,
  childOf,
  descendantsOf,
  parseXml,
  textOf,
  XML_NAMESPACE,
  type XmlElement,
} from "../../../xml/index.js";
import { declaredLanguage } from "../dcp/timed-text-language.js";
import type { FormatReading, ReadFormat } from "../format.js";
import { placeCounter } from "../place-counter.js";
import { xmlFindings } from "../xml-findings.js";
import { ElementTimes } from "./element-times.js";
import { paragraphCues } from "./paragraph-cues.js";
import type { Paragraph } from "./paragraph.js";
import { ContentReader } from "./read-content.js";
import { unkeptMember } from "../unkept-member.js";
import { StyleSheet } from "./style-sheet.js";
import { declaredTiming } from "./time-parameters.js";
import { idOf, parameterOf } from "./ttml-names.js";
import { placementSettings } from "./ttml-placement.js";
import { ttmlRegions } from "./ttml-regions.js";
import { unkeptInTtml } from "./unkept-ttml.js";

/** The `tt` element, wherever it is; the root when there is none. */
function documentElement(root: XmlElement): XmlElement {
  return root.local === "tt" ? root : (descendantsOf(root, "tt")[0] ?? root);
}

/** `xml:lang` of the document, or of the outermost element that says one. */
function languageOf(tt: XmlElement): Lang | null {
  for (let element: XmlElement | undefined = tt; element !== undefined;) {
    const language = attributeOf(element, "lang", XML_NAMESPACE)?.trim();
    if (language) return declaredLanguage(language);
    element = childOf(element, "body") ?? childOf(element, "div");
  }
  return null;
}

/** `title`, `desc`, `copyright` of the head, and which profile the file says it keeps to. */
function metaOf(tt: XmlElement): Record<string, string> {
  const meta: Record<string, string> = {};
  const head = childOf(tt, "head");
  for (const element of head === undefined ? [] : descendantsOf(head)) {
    const { local } = element;
    if ((local !== "title" && local !== "desc" && local !== "copyright") || local in meta) continue;
    const text = textOf(element).trim();
    if (text !== "") meta[local] = text;
  }
  const profile = parameterOf(tt, "contentProfiles") ?? parameterOf(tt, "profile");
  return profile === undefined ? meta : { ...meta, profile: profile.trim() };
}

/** EBU-TT: the time code at which the programme begins, where that is not zero. */
function startFindings(tt: XmlElement): readonly Finding[] {
  const [start] = descendantsOf(tt, "documentStartOfProgramme");
  const time = start === undefined ? "" : textOf(start).trim();
  return /[1-9]/.test(time) && time.length < 40 ? [finding("parse/programme-start", { time })] : [];
}

function cuesOf(paragraph: Paragraph, place: (offset: number) => { line: number }): readonly Cue[] {
  const texts = paragraphCues(paragraph);
  if (texts.length === 0) return [];
  const { element, image, style } = paragraph;
  const id = texts.length === 1 ? idOf(element)?.trim() : undefined;
  const source = { line: place(element.offset).line, offset: element.offset };
  return texts.map(({ region, ...text }) => {
    const settings = placementSettings(region?.style, style);
    return { ...text, ...(id && { id }), ...(settings && { settings }), ...(image && { image }), source };
  });
}

function emptyFindings(cues: readonly Cue[]): readonly Finding[] {
  return cues.flatMap(({ text, image, source: { line } }, at) =>
    text !== "" || image ? [] : [finding("parse/empty-cue", { line, column: 1 }, { cue: at + 1 })],
  );
}

/**
 * Reads TTML 1 and 2, IMSC text, EBU-TT-D and the drafts known as DFXP: a cue for each stretch of time in which the text of
 * one paragraph stays the same. Damaged XML is read as far as it goes; nothing makes it throw.
 */
export function readTtml(text: string, reading: FormatReading = {}): ReadFormat {
  const xml = parseXml(text);
  const damage = xmlFindings(xml, text);
  if (xml.root === null) {
    return { document: { format: "ttml", language: null, frameRate: null, cues: [], meta: {} }, findings: damage };
  }
  const tt = documentElement(xml.root);
  const timing = declaredTiming(tt, reading.frameRate);
  const styles = new StyleSheet(tt);
  const times = new ElementTimes(tt, styles, timing.parameters);
  const regions = ttmlRegions(tt, styles, times);
  const paragraphs = new ContentReader(tt, styles, regions, times).read();
  const place = placeCounter(text);
  const cues = paragraphs.flatMap((paragraph) => cuesOf(paragraph, place));
  const findings = [...damage, ...startFindings(tt), ...times.findings(text), ...emptyFindings(cues)];
  if (cues.length > 0 && !times.seen) findings.push(finding("parse/no-timing", {}));
  if (times.countsFrames && timing.frameRate === null && reading.frameRate === undefined) {
    findings.push(finding("parse/frame-rate-assumed", { rate: timing.parameters.frameRate }));
  }
  const { frameRate } = timing;
  const unkept = unkeptMember(unkeptInTtml(tt, styles, text));
  const document = { format: "ttml", language: languageOf(tt), frameRate, cues, meta: metaOf(tt), ...unkept } as const;
  return { document, findings };
}
