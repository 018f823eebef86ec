import { childOf, childrenOf, textOf, type XmlElement } from "../../xml/index.js";

/** The elements of a name inside an element, whatever their namespace: makers of packages disagree about those. */
export function elementsNamed(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent === undefined ? [] : childrenOf(parent, name);
}

/** The first element of a name inside an element. */
export function elementNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && childOf(parent, name);
}

/** The text of a child element, trimmed; null when it is not there or empty. */
export function writtenOf(parent: XmlElement, name: string): string | null {
  const element = elementNamed(parent, name);
  return (element && textOf(element).trim()) || null;
}

/** The whole number, 0 or above, in a child element; null when there is none. */
export function numberOf(parent: XmlElement, name: string): number | null {
  const text = writtenOf(parent, name);
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Edit units a second from `24 1`, as a child element has it (a `Rational` of ST 429-7); null when it is none. */
export function rateOf(parent: XmlElement, name: string): number | null {
  const [, units, seconds = "1"] = /^(\d{1,7})(?:[\s/]+(\d{1,7}))?$/.exec(writtenOf(parent, name) ?? "") ?? [];
  const rate = Number(units) / Number(seconds);
  return rate > 0 && rate < Infinity ? rate : null;
}

/** A base64 hash in a child element, line ends and blanks taken out; null when there is none. */
export function hashOf(parent: XmlElement): string | null {
  return writtenOf(parent, "Hash")?.replace(/\s+/g, "") ?? null;
}
