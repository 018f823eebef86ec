import type { FaultList } from "./fault-list.js";
import type { XmlName } from "./name-table.js";
import type { WrittenAttribute } from "./start-tag.js";
import type { XmlAttribute } from "./xml-document.js";

/** The namespace of `xml:lang` and `xml:space`, which every document has. */
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
/** The namespace of what declares namespaces. */
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** So many attributes are compared one with another; of more the names are kept. */
const MOST_COMPARED = 8;

/** Nothing declared, no attributes: one list for the many elements that have none, as most of the time goes into making lists. */
const NONE: readonly never[] = [];

/** Which prefix a declaration binds; undefined for any other attribute. */
function declaredPrefix({ name, prefix, local }: XmlName): string | undefined {
  if (prefix === "xmlns") return local;
  return name === "xmlns" ? "" : undefined;
}

/** Whether an attribute is one of a list already (XML 1.0 §3.1, Namespaces §6.3). */
function isAmong({ name, local, namespace }: XmlAttribute, attributes: readonly XmlAttribute[]): boolean {
  for (const one of attributes) {
    if (one.namespace === namespace && (namespace === null ? one.name === name : one.local === local)) return true;
  }
  return false;
}

/** The prefixes in force (Namespaces in XML §6). Each has a stack of its own, so that no element copies what it inherits. */
export class NamespaceScope {
  readonly #bound = new Map<string, (string | null)[]>([["xml", [XML_NAMESPACE]]]);

  /** Binds what a start tag declares; what it gives back undoes that. */
  enter(attributes: readonly WrittenAttribute[]): readonly string[] {
    let declared: string[] | undefined;
    for (const { name, value } of attributes) {
      const prefix = declaredPrefix(name);
      if (prefix === undefined || prefix === "xml") continue;
      const stack = this.#bound.get(prefix);
      if (stack === undefined) this.#bound.set(prefix, [value === "" ? null : value]);
      else stack.push(value === "" ? null : value);
      (declared ??= []).push(prefix);
    }
    return declared ?? NONE;
  }

  leave(declared: readonly string[]): void {
    for (const prefix of declared) this.#bound.get(prefix)?.pop();
  }

  /** The namespace of an element; null when it has none, or its prefix stands for nothing (a fault). */
  ofElement(prefix: string, offset: number, faults: FaultList): string | null {
    const namespace = this.#bound.get(prefix)?.at(-1);
    if (namespace === undefined && prefix !== "") faults.report("undeclared-prefix", offset);
    return namespace ?? null;
  }

  /** Attributes with their namespaces; of two of the same name the first counts. */
  resolve(written: readonly WrittenAttribute[], faults: FaultList): readonly XmlAttribute[] {
    if (written.length === 0) return NONE;
    const attributes: XmlAttribute[] = [];
    // A set for each tag is what costs most in a large file, and one attribute has no other to be compared with.
    const seen = written.length > MOST_COMPARED ? new Set<string>() : undefined;
    for (const one of written) {
      const { name, local } = one.name;
      const attribute: XmlAttribute = { name, local, namespace: this.#ofAttribute(one, faults), value: one.value };
      const key = seen && (attribute.namespace === null ? name : `${attribute.namespace} ${local}`);
      if (key === undefined ? isAmong(attribute, attributes) : seen?.has(key)) {
        faults.report("duplicate-attribute", one.offset);
        continue;
      }
      if (key !== undefined) seen?.add(key);
      attributes.push(attribute);
    }
    return attributes;
  }

  #ofAttribute({ name, offset }: WrittenAttribute, faults: FaultList): string | null {
    if (declaredPrefix(name) !== undefined) return XMLNS_NAMESPACE;
    return name.prefix === "" ? null : this.ofElement(name.prefix, offset, faults);
  }
}
