import { childOf, textOf, type XmlElement } from "../../../xml/index.js";

/**
 * The value of an attribute by its name in either dialect and any letter case: Interop writes `VAlign` and `Id`, ST 428-7
 * `Valign` and `ID`, and files mix them. Undefined when there is none.
 */
export function looseAttribute(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const { local, value } of element.attributes) {
      if (local === name) return value;
      if (local.length === name.length && local.toLowerCase() === name.toLowerCase()) return value;
    }
  }
  return undefined;
}

/** The text of a header element by its local name, trimmed; undefined when there is no such element. */
export function headerText(root: XmlElement, name: string): string | undefined {
  const element = childOf(root, name);
  return element === undefined ? undefined : textOf(element).trim();
}
