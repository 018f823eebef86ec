import { attributeOf, childrenOf, descendantsOf, type XmlElement } from "../../../xml/index.js";
import { idOf, isTimedText, stylingOf } from "./ttml-names.js";

/** The properties that matter to what is read; only what was set (TTML §8.2). */
export interface TtmlStyle {
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly textAlign?: string;
  readonly display?: string;
  readonly ruby?: string;
  readonly displayAlign?: string;
  readonly origin?: string;
  readonly extent?: string;
}

/** How far a chain of styles that refer to one another is followed. */
const LONGEST_CHAIN = 100;

function underlined(decoration: string | undefined): boolean | undefined {
  if (decoration === undefined) return undefined;
  const words = decoration.trim().split(/\s+/);
  if (words.includes("noUnderline") || words.includes("none")) return false;
  return words.includes("underline") ? true : undefined;
}

/** The properties written on an element itself. */
function ownStyle(element: XmlElement): TtmlStyle {
  if (element.attributes.length === 0) return {};
  const value = (local: string): string | undefined => stylingOf(element, local)?.trim();
  const fontStyle = value("fontStyle");
  const fontWeight = value("fontWeight");
  const written = {
    italic: fontStyle === undefined ? undefined : fontStyle !== "normal",
    bold: fontWeight === undefined ? undefined : fontWeight === "bold",
    underline: underlined(value("textDecoration")),
    colour: value("color"),
    textAlign: value("textAlign"),
    display: value("display"),
    ruby: value("ruby"),
    displayAlign: value("displayAlign"),
    origin: value("origin"),
    extent: value("extent"),
  };
  return Object.fromEntries(Object.entries(written).filter(([, said]) => said !== undefined));
}

/** Styles one over the other, the last on top. */
function merged(styles: readonly TtmlStyle[]): TtmlStyle {
  const all: TtmlStyle = {};
  for (const style of styles) Object.assign(all, style);
  return all;
}

/** The styles that a document declares, and what they make of an element (TTML §8.4: referential, chained, nested, inline). */
export class StyleSheet {
  readonly #elements = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, TtmlStyle>();

  constructor(private readonly root: XmlElement) {
    for (const element of descendantsOf(root, "style")) {
      const id = idOf(element);
      if (id !== undefined && isTimedText(element, root) && !this.#elements.has(id)) this.#elements.set(id, element);
    }
  }

  /** What is set on an element: by the styles it refers to, the `style` elements inside it, and its own attributes. */
  of(element: XmlElement): TtmlStyle {
    return this.#styleOf(element, 0);
  }

  #styleOf(element: XmlElement, depth: number): TtmlStyle {
    const own = ownStyle(element);
    const references = attributeOf(element, "style");
    const nested = element.local === "region" ? this.#nested(element, depth) : {};
    return references === undefined
      ? { ...nested, ...own }
      : { ...this.#referred(references, depth), ...nested, ...own };
  }

  #nested(element: XmlElement, depth: number): TtmlStyle {
    const styles = childrenOf(element, "style").filter((child) => isTimedText(child, this.root));
    return merged(styles.map((style) => this.#styleOf(style, depth + 1)));
  }

  #referred(references: string, depth: number): TtmlStyle {
    return merged(references.split(/\s+/).map((id) => this.#named(id, depth)));
  }

  /** A named style; nothing for one that is not declared, or refers to itself. */
  #named(id: string, depth: number): TtmlStyle {
    const known = this.#resolved.get(id);
    const element = this.#elements.get(id);
    if (known !== undefined || element === undefined || depth > LONGEST_CHAIN) return known ?? {};
    this.#resolved.set(id, {});
    const style = this.#styleOf(element, depth + 1);
    this.#resolved.set(id, style);
    return style;
  }
}

/** What an element takes over from the one around it: all but what is said of a box. */
export function inheritedStyle(parent: TtmlStyle, own: TtmlStyle): TtmlStyle {
  const { display: _, ruby: __, displayAlign: ___, origin: ____, extent: _____, ...inherited } = parent;
  return { ...inherited, ...own };
}
