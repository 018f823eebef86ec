import type { FaultList } from "./fault-list.js";

/** Where reading goes on behind markup that is not an element; `text` is what it adds to the text around it. */
export interface PassedMarkup {
  readonly next: number;
  readonly text?: string;
}

/**
 * Reads what begins with `<!` or `<?`: comments, CDATA sections, instructions, and the document type, which is passed over
 * unread. One object a document: it remembers which ends the document no longer has, so that nothing is searched for twice.
 */
export class SkippedMarkup {
  readonly #missing = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly faults: FaultList,
  ) {}

  /** Behind the markup at `at`; undefined when it is none, and the `<` belongs to the text. */
  pass(at: number): PassedMarkup | undefined {
    if (this.text.startsWith("<!--", at)) return this.#upTo("-->", at, 4);
    if (this.text.startsWith("<![CDATA[", at)) return this.#cdata(at);
    if (this.text.startsWith("<?", at)) return this.#instruction(at);
    if (/^<!doctype\b/i.test(this.text.slice(at, at + 10))) return this.#doctype(at);
    return undefined;
  }

  /** `indexOf` that is not asked again for what is known to be missing. */
  #find(end: string, from: number): number {
    if (this.#missing.has(end)) return -1;
    const found = this.text.indexOf(end, from);
    if (found < 0) this.#missing.add(end);
    return found;
  }

  /** Behind `end`; without one, behind the next `>`, as little as can be lost. */
  #upTo(end: string, at: number, opening: number): PassedMarkup {
    const found = this.#find(end, at + opening);
    if (found >= 0) return { next: found + end.length };
    const bracket = this.#find(">", at);
    this.faults.report(bracket < 0 ? "truncated" : "bad-markup", at);
    return { next: bracket < 0 ? this.text.length : bracket + 1 };
  }

  #cdata(at: number): PassedMarkup {
    const start = at + "<![CDATA[".length;
    const close = this.#find("]]>", start);
    if (close >= 0) return { next: close + 3, text: this.text.slice(start, close) };
    const angle = this.text.indexOf("<", start);
    const end = angle < 0 ? this.text.length : angle;
    this.faults.report(angle < 0 ? "truncated" : "bad-markup", at);
    return { next: end, text: this.text.slice(start, end) };
  }

  /** The XML declaration may stand at the very beginning only: elsewhere two files were joined, or something stands before it. */
  #instruction(at: number): PassedMarkup {
    if (/^<\?xml[\s?]/.test(this.text.slice(at, at + 6)) && at > (this.text.startsWith("\ufeff") ? 1 : 0)) {
      this.faults.report("bad-markup", at);
    }
    return this.#upTo("?>", at, 2);
  }

  #doctype(at: number): PassedMarkup {
    this.faults.report("doctype", at);
    const end = this.#missing.has("doctype") ? -1 : this.#endOfDoctype(at + "<!doctype".length);
    if (end >= 0) return { next: end };
    this.#missing.add("doctype");
    const bracket = /[<>]/g;
    bracket.lastIndex = at + 1;
    const found = bracket.exec(this.text);
    this.faults.report(found === null ? "truncated" : "bad-markup", at);
    if (found === null) return { next: this.text.length };
    return { next: found[0] === ">" ? bracket.lastIndex : found.index };
  }

  /** Behind the document type with all its declarations; -1 when it does not end. Brackets in quotes and comments do not count. */
  #endOfDoctype(from: number): number {
    const mark = /["'[\]>]|<!--|<\?/g;
    let inside = false;
    let at = from;
    for (;;) {
      mark.lastIndex = at;
      const found = mark.exec(this.text);
      if (found === null) return -1;
      at = mark.lastIndex;
      const sign = found[0];
      if (sign === "[") inside = true;
      else if (sign === "]") inside = false;
      else if (sign === ">") {
        if (!inside) return at;
      } else {
        const end = sign === "<!--" ? "-->" : sign === "<?" ? "?>" : sign;
        const close = this.text.indexOf(end, at);
        if (close < 0) return -1;
        at = close + end.length;
      }
    }
  }
}
