/** What can be wrong with XML. The document is read all the same, as far as it goes. */
export type XmlFaultId =
  | "no-root"
  | "second-root"
  | "truncated"
  | "bad-markup"
  | "unclosed-element"
  | "mismatched-end"
  | "bad-attribute"
  | "duplicate-attribute"
  | "undeclared-prefix"
  | "bad-character"
  | "bad-reference"
  | "doctype"
  | "too-deep";

/** A fault and the UTF-16 offset where it was seen. */
export interface XmlFault {
  readonly fault: XmlFaultId;
  readonly offset: number;
}

/** An attribute of an element, its name taken apart by Namespaces in XML 1.0. */
export interface XmlAttribute {
  /** As written: `xml:lang`. */
  readonly name: string;
  /** Without the prefix: `lang`. */
  readonly local: string;
  /** The namespace the prefix stands for; null without a prefix. */
  readonly namespace: string | null;
  readonly value: string;
}

/** Text between tags, references resolved, CDATA sections as they are. */
export interface XmlText {
  readonly kind: "text";
  readonly text: string;
  readonly offset: number;
}

/** An element with its attributes and what stands in it. */
export interface XmlElement {
  readonly kind: "element";
  /** As written: `dcst:Subtitle`. */
  readonly name: string;
  /** Without the prefix: `Subtitle`. */
  readonly local: string;
  readonly namespace: string | null;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Where its start tag begins. */
  readonly offset: number;
}

/** What stands in an element; comments and processing instructions are passed over. */
export type XmlNode = XmlElement | XmlText;

/** A document as far as it could be read, and what is wrong with it. */
export interface XmlDocument {
  /** Null when there is no element at all. */
  readonly root: XmlElement | null;
  /** In order of offset; empty for a well-formed document. */
  readonly faults: readonly XmlFault[];
}
