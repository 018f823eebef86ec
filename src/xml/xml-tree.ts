import type { XmlElement, XmlNode } from "./xml-document.js";

/** The element children, in order; with `local` those of that name, whatever their namespace. */
export function childrenOf(element: XmlElement, local?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (child.kind === "element" && (local === undefined || child.local === local)) found.push(child);
  }
  return found;
}

/** The first element child of that name, whatever its namespace; undefined when there is none. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) {
    if (child.kind === "element" && child.local === local) return child;
  }
  return undefined;
}

/**
 * The value of an attribute as it was meant, references resolved; undefined when the element has none. Without a namespace
 * the attribute is one without a prefix; with one, whatever its prefix.
 */
export function attributeOf(element: XmlElement, local: string, namespace: string | null = null): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.local !== local) continue;
    if (namespace === null ? attribute.name === local : attribute.namespace === namespace) return attribute.value;
  }
  return undefined;
}

/** All elements below an element, in document order; with `local` those of that name, whatever their namespace. */
export function descendantsOf(element: XmlElement, local?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (child.kind !== "element") continue;
      if (local === undefined || child.local === local) found.push(child);
      visit(child);
    }
  };
  visit(element); // no deeper than MAX_DEPTH
  return found;
}

/** All the text of a node, in document order, blanks as written. */
export function textOf(node: XmlNode): string {
  if (node.kind === "text") return node.text;
  let text = "";
  for (const child of node.children) text += textOf(child);
  return text;
}
