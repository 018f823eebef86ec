import type { FaultList } from "./fault-list.js";
import type { NameTable, XmlName } from "./name-table.js";
import { resolveReferences } from "./resolve-references.js";

/** An attribute as it stands in the tag, its namespace not yet known. */
export interface WrittenAttribute {
  readonly name: XmlName;
  readonly value: string;
  readonly offset: number;
}

/**
 * What stands behind a `<` and a name. `text`: no tag at all, the sign belongs to the text around it; `cut`: the document
 * ends inside the tag.
 */
export type StartTag =
  | {
      readonly kind: "tag";
      readonly attributes: readonly WrittenAttribute[];
      readonly empty: boolean;
      readonly next: number;
    }
  | { readonly kind: "text" }
  | { readonly kind: "cut" };

const NAME = /[A-Za-z_:\u00c0-\ud7ff\ue000-\ufffd][-.\w:\u00b7\u00c0-\ud7ff\ue000-\ufffd]*/y;
const UNQUOTED = /(?:[^\s<>/]|\/(?!>))*/y;
const JUNK = /[^\s<>/]+|\//y;

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** What a sticky expression finds at an offset; empty when nothing. */
function taken(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at;
  // Where it ended is kept by the expression: `exec` would make an array of every name in a file.
  return expression.test(text) ? text.slice(at, expression.lastIndex) : "";
}

/** The XML name at an offset (XML 1.0 §2.3, letters beyond Latin not told from signs); empty when none begins there. */
export function nameAt(text: string, at: number): string {
  return taken(NAME, text, at);
}

/** The offset of the first character from `at` that is not a blank. */
export function afterBlanks(text: string, at: number): number {
  let behind = at;
  while (isBlank(text.charCodeAt(behind))) behind++;
  return behind;
}

interface ReadValue {
  readonly value: string;
  readonly next: number;
}

/**
 * Whether a value swallowed what follows because its closing quote was forgotten: it then ends in the `name=` of the next
 * attribute, or holds the end of its own tag and the beginning of the next.
 */
function swallowed(value: string): boolean {
  if (value.endsWith("=") && /[\s>]/.test(value)) return true;
  const angle = value.indexOf("<");
  return angle >= 0 && value.slice(0, angle).includes(">");
}

/** The value of an attribute, from behind the `=`; without its closing quote it ends at the first blank or angle bracket. */
function valueAt(text: string, at: number, faults: FaultList): ReadValue {
  const quote = text[at];
  const quoted = quote === '"' || quote === "'";
  const close = quoted ? text.indexOf(quote, at + 1) : -1;
  const raw = close < 0 ? "" : text.slice(at + 1, close);
  if (close < 0 || swallowed(raw)) {
    faults.report("bad-attribute", at);
    const start = quoted ? at + 1 : at;
    const unquoted = taken(UNQUOTED, text, start);
    return { value: resolveReferences(unquoted, start, faults), next: start + unquoted.length };
  }
  const angle = raw.indexOf("<");
  if (angle >= 0) faults.report("bad-attribute", at + 1 + angle);
  // XML 1.0 §3.3.3: a line end or tab in a value is a blank.
  const value = resolveReferences(raw.replace(/\r\n|[\r\n\t]/g, " "), at + 1, faults);
  return { value, next: close + 1 };
}

/** Reads a start tag from behind its name. Whatever is wrong with it is reported and passed over. */
export function readStartTag(text: string, from: number, names: NameTable, faults: FaultList): StartTag {
  const attributes: WrittenAttribute[] = [];
  let valued = false;
  let at = from;
  for (;;) {
    const before = at;
    at = afterBlanks(text, at);
    const char = text[at];
    if (char === undefined) return { kind: "cut" };
    if (char === ">") return { kind: "tag", attributes, empty: false, next: at + 1 };
    if (char === "/" && text[at + 1] === ">") return { kind: "tag", attributes, empty: true, next: at + 2 };
    if (char === "<") {
      // `x <y and z<br/>` is text; with values it is a tag that lost its last bracket.
      if (!valued) return { kind: "text" };
      faults.report("bad-markup", at);
      return { kind: "tag", attributes, empty: false, next: at };
    }
    const name = nameAt(text, at);
    if (name === "") {
      faults.report("bad-attribute", at);
      at += Math.max(1, taken(JUNK, text, at).length);
      continue;
    }
    if (before === at) faults.report("bad-attribute", at);
    const offset = at;
    const equals = afterBlanks(text, at + name.length);
    if (text[equals] !== "=") {
      faults.report("bad-attribute", at);
      attributes.push({ name: names.of(name), value: "", offset });
      at += name.length;
      continue;
    }
    const { value, next } = valueAt(text, afterBlanks(text, equals + 1), faults);
    attributes.push({ name: names.of(name), value, offset });
    valued = true;
    at = next;
  }
}
