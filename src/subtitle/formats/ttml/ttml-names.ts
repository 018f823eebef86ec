import { attributeOf, type XmlElement } from "../../../xml/index.js";

/** TTML 1 and 2, and the drafts of 2004 and 2006 that DFXP files still carry. */
const TIMED_TEXT = /^http:\/\/www\.w3\.org\/(?:ns\/ttml|20\d\d\/\d\d\/ttaf1)\/?$/;
const PARAMETER = /^http:\/\/www\.w3\.org\/(?:ns\/ttml|20\d\d\/\d\d\/ttaf1)#param/;
/** The namespace of `tts:` attributes. */
export const STYLING = /^http:\/\/www\.w3\.org\/(?:ns\/ttml|20\d\d\/\d\d\/ttaf1)#styl/;

/** The namespace of TTML 1 and 2, which is written. */
export const TTML_NAMESPACE = "http://www.w3.org/ns/ttml";

/** Whether a namespace is that of timed text, in any edition. */
export function isTimedTextNamespace(namespace: string): boolean {
  return TIMED_TEXT.test(namespace);
}

/** Whether an element belongs to timed text; one without a namespace, or in that of a mistaken root, does. */
export function isTimedText({ namespace }: XmlElement, root: XmlElement): boolean {
  return namespace === null || namespace === root.namespace || TIMED_TEXT.test(namespace);
}

function namespaced(element: XmlElement, local: string, kind: RegExp, prefix: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.local !== local) continue;
    const { namespace, name } = attribute;
    if (namespace === null ? name === `${prefix}:${local}` : kind.test(namespace)) return attribute.value;
  }
  return undefined;
}

/** A `ttp:` attribute, in the parameter namespace of any edition, or with a prefix that was not declared. */
export function parameterOf(element: XmlElement, local: string): string | undefined {
  return namespaced(element, local, PARAMETER, "ttp");
}

/** A `tts:` attribute, in the styling namespace of any edition, or with a prefix that was not declared. */
export function stylingOf(element: XmlElement, local: string): string | undefined {
  return namespaced(element, local, STYLING, "tts");
}

/** The `xml:id` of an element; old files write `id`. */
export function idOf(element: XmlElement): string | undefined {
  return element.attributes.find(({ name }) => name === "xml:id")?.value ?? attributeOf(element, "id");
}
