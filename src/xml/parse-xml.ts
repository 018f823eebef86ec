import { FaultList } from "./fault-list.js";
import { NameTable } from "./name-table.js";
import { OpenElements } from "./open-elements.js";
import { resolveReferences } from "./resolve-references.js";
import { SkippedMarkup } from "./skipped-markup.js";
import { afterBlanks, nameAt, readStartTag } from "./start-tag.js";
import { forbiddenAt } from "./xml-characters.js";
import type { XmlDocument } from "./xml-document.js";

/** Reads one document from its first character to its last; every step goes forward, none goes deeper. */
class XmlReader {
  readonly #faults = new FaultList();
  readonly #names = new NameTable();
  readonly #open = new OpenElements(this.#names, this.#faults);
  readonly #skipped: SkippedMarkup;
  /** Whether there is anything in the document that must not be in text; asked once, as nearly every document has none. */
  readonly #isSuspect: boolean;

  constructor(private readonly text: string) {
    this.#skipped = new SkippedMarkup(text, this.#faults);
    this.#isSuspect = text.includes("]]>") || forbiddenAt(text) >= 0;
  }

  read(): XmlDocument {
    const { text } = this;
    let at = text.startsWith("\ufeff") ? 1 : 0;
    while (at < text.length) {
      const angle = text.indexOf("<", at);
      const end = angle < 0 ? text.length : angle;
      if (end > at) this.#characters(at, end);
      at = angle < 0 ? end : this.#markup(angle);
    }
    if (!this.#open.isEmpty) this.#faults.report("truncated", text.length);
    if (this.#open.root === null) this.#faults.report("no-root", 0);
    return { root: this.#open.root, faults: this.#faults.inOrder() };
  }

  /** Reads what begins with `<`; gives the offset behind it. */
  #markup(at: number): number {
    const next = this.text[at + 1];
    if (next === "/") return this.#endTag(at);
    if (next === "!" || next === "?") {
      const passed = this.#skipped.pass(at);
      if (passed === undefined) return this.#sign(at);
      if (passed.text !== undefined) this.#add(passed.text.replace(/\r\n?/g, "\n"), at);
      return passed.next;
    }
    const name = nameAt(this.text, at + 1);
    if (name === "") return this.#sign(at);
    const tag = readStartTag(this.text, at + 1 + name.length, this.#names, this.#faults);
    if (tag.kind === "text") return this.#sign(at);
    if (tag.kind === "cut") {
      this.#faults.report("truncated", at);
      return this.text.length;
    }
    this.#open.open(this.#names.of(name), tag.attributes, at, tag.empty);
    return tag.next;
  }

  #endTag(at: number): number {
    const start = afterBlanks(this.text, at + 2);
    const name = nameAt(this.text, start);
    if (name === "") return this.#sign(at);
    let behind = afterBlanks(this.text, start + name.length);
    if (start > at + 2 || this.text[behind] !== ">") {
      this.#faults.report(behind >= this.text.length ? "truncated" : "bad-markup", at);
      const bracket = /[<>]/g;
      bracket.lastIndex = behind;
      behind = bracket.exec(this.text)?.index ?? this.text.length;
    }
    this.#open.close(name, at);
    return this.text[behind] === ">" ? behind + 1 : behind;
  }

  /** A `<` that begins nothing is a sign of the text. */
  #sign(at: number): number {
    this.#faults.report("bad-markup", at);
    this.#open.addText("<", at);
    return at + 1;
  }

  #characters(from: number, to: number): void {
    const raw = this.text.slice(from, to);
    if (this.#isSuspect && !this.#faults.isFull) this.#check(raw, from);
    this.#add(resolveReferences(raw, from, this.#faults), from);
  }

  #check(raw: string, from: number): void {
    const forbidden = forbiddenAt(raw);
    if (forbidden >= 0) this.#faults.report("bad-character", from + forbidden);
    const close = raw.indexOf("]]>");
    if (close >= 0) this.#faults.report("bad-markup", from + close);
  }

  /** Text outside all elements is no part of the document. */
  #add(text: string, offset: number): void {
    if (!this.#open.addText(text, offset) && /[^ \t\r\n]/.test(text)) this.#faults.report("bad-markup", offset);
  }
}

/**
 * Reads XML as far as it goes, and says what is wrong with it (XML 1.0, Namespaces in XML). Never throws; linear in time;
 * knows no document type, no entity but the five, and no more than MAX_DEPTH levels (docs/decisions/015).
 */
export function parseXml(text: string): XmlDocument {
  return new XmlReader(text).read();
}
