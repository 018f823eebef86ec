import type { FaultList } from "./fault-list.js";
import type { WrittenAttribute } from "./start-tag.js";
import type { XmlAttribute } from "./xml-document.js";

export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
export const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** A name in its two parts; a name without a colon, or with one at an end, has no prefix. */
export function splitName(name: string): { readonly prefix: string; readonly local: string } {
  const colon = name.indexOf(":");
  if (colon <= 0 || colon === name.length - 1) return { prefix: "", local: name };
  return { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

/** So many attributes are compared one with another; of more the names are kept. */
const MOST_COMPARED = 8;

/** Nothing declared, no attributes: one list for the many elements that have none, as most of the time goes into making lists. */
const NONE: readonly never[] = [];

/** Which prefix a declaration binds; undefined for any other attribute. */
function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
}

/** The prefixes in force (Namespaces in XML §6). Each has a stack of its own, so that no element copies what it inherits. */
export class NamespaceScope {
  readonly #bound = new Map<string, (string | null)[]>([["xml", [XML_NAMESPACE]]]);

  /** Binds what a start tag declares; what it gives back undoes that. */
  enter(attributes: readonly WrittenAttribute[]): readonly string[] {
    if (attributes.length === 0) return NONE;
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

  /** Attributes with their namespaces; of two of the same name the first counts (XML 1.0 §3.1, Namespaces §6.3). */
  resolve(written: readonly WrittenAttribute[], faults: FaultList): readonly XmlAttribute[] {
    if (written.length === 0) return NONE;
    const attributes: XmlAttribute[] = [];
    // A set for each tag is what costs most in a large file, and one attribute has no other to be compared with.
    const seen = written.length > MOST_COMPARED ? new Set<string>() : undefined;
    for (const { name, value, offset } of written) {
      const { prefix, local } = splitName(name);
      const namespace =
        declaredPrefix(name) === undefined ? this.#ofAttribute(prefix, offset, faults) : XMLNS_NAMESPACE;
      const key = namespace === null ? name : `${namespace} ${local}`;
      const twice =
        seen === undefined
          ? attributes.some(
              (one) => one.namespace === namespace && (namespace === null ? one.name === name : one.local === local),
            )
          : seen.has(key);
      if (twice) {
        faults.report("duplicate-attribute", offset);
        continue;
      }
      seen?.add(key);
      attributes.push({ name, local, namespace, value });
    }
    return attributes;
  }

  #ofAttribute(prefix: string, offset: number, faults: FaultList): string | null {
    return prefix === "" ? null : this.ofElement(prefix, offset, faults);
  }
}
