import { finding } from "../../check/index.js";
import type { Finding } from "../../model/index.js";
import type { XmlDocument } from "../../xml/index.js";
import { placeCounter } from "./place-counter.js";

/** The first faults say what is wrong; what follows is mostly their echo. */
const MOST_FAULTS = 10;

/** What is not well-formed in an XML subtitle file, as findings of reading: the first ten faults, in order. */
export function xmlFindings(document: XmlDocument, text: string): readonly Finding[] {
  const place = placeCounter(text);
  return document.faults
    .slice(0, MOST_FAULTS)
    .map(({ fault, offset }) => finding("parse/xml-malformed", { ...place(offset), fault }));
}
