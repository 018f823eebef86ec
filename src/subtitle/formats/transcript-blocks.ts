import { finding } from "../../check/index.js";
import type { Finding } from "../../model/index.js";
import { clockFindings, clockTime, type ClockForm } from "./clock-time.js";
import { excerpt, sourceLines, type SourceLine } from "./source-lines.js";

/** A cue of a format whose cues are a line `start,end` and lines of text, up to a blank line. */
export interface TranscriptBlock {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  readonly source: { readonly line: number; readonly offset: number };
}

/** A transcript in blocks, a cue each. */
export interface TranscriptBlocks {
  readonly blocks: readonly TranscriptBlock[];
  /** What stands before the first cue, blank lines left out. */
  readonly head: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

/** A timing: two times with a comma, or a fraction of either kind, between them. Bounded: lines of text are often longer. */
const TIMING = /^\s{0,8}(-?[\d:]{3,20}(?:[.,]\d{1,9})?)\s{0,8},\s{0,8}(-?[\d:]{3,20}(?:[.,]\d{1,9})?)\s*$/;
/** What was meant as a timing, but is none: it begins as one, and holds nothing a sentence is made of. */
const NEARLY = /^\s{0,8}-?\d[\d:.;,\s-]{4,60}$/;
/** A timing that the end of the file cuts off. */
const CUT = /^\s{0,8}\d{1,3}:\d{1,2}:[\d:.,\s-]{0,40}$/;
const LONGEST = 80;

interface Open {
  readonly start: number;
  readonly end: number;
  readonly source: SourceLine;
  /** Each with the lines that were blank before it. */
  readonly lines: string[];
  /** The last of its lines, and whether a blank line stands before it. */
  last: { readonly line: SourceLine; readonly apart: boolean } | undefined;
  blanks: number;
  bridged: boolean;
}

/** Gathers the cues of a file, line by line. */
class BlockReading {
  readonly blocks: TranscriptBlock[] = [];
  readonly head: SourceLine[] = [];
  readonly findings: Finding[] = [];
  #open: Open | undefined;
  /** Lines of a cue whose time could not be read. */
  #lost: { readonly line: SourceLine; readonly texts: string[] } | undefined;
  #blankBefore = true;

  constructor(readonly form: ClockForm) {}

  read(line: SourceLine): void {
    const blank = line.text.trim() === "";
    const timing = !blank && line.text.length <= LONGEST ? this.#timing(line) : "text";
    if (timing === "text") this.#text(line, blank);
    else if (timing === "unreadable") {
      this.close();
      this.#lost = { line, texts: [] };
    } else {
      if (!this.#blankBefore && this.#open !== undefined) {
        this.findings.push(
          finding("parse/blank-missing", { line: line.line, column: 1 }, { cue: this.blocks.length + 2 }),
        );
      }
      this.close();
      this.#open = { ...timing, source: line, lines: [], last: undefined, blanks: 0, bridged: false };
    }
    this.#blankBefore = blank;
  }

  #timing(line: SourceLine): "text" | "unreadable" | { readonly start: number; readonly end: number } {
    const [, from, to] = TIMING.exec(line.text) ?? [];
    const start = from === undefined ? undefined : clockTime(from, this.form);
    const end = to === undefined ? undefined : clockTime(to, this.form);
    if (start === undefined || end === undefined) {
      const meant = this.#blankBefore && NEARLY.test(line.text) && line.text.includes(":") && line.text.includes(",");
      return meant ? "unreadable" : "text";
    }
    const number = this.blocks.length + (this.#open === undefined ? 1 : 2);
    this.findings.push(...clockFindings([start, end], { line: line.line, column: 1, text: line.text }, number));
    return { start: start.milliseconds, end: end.milliseconds };
  }

  #text(line: SourceLine, blank: boolean): void {
    if (this.#lost !== undefined) {
      if (!blank) this.#lost.texts.push(line.text);
    } else if (this.#open === undefined) {
      if (!blank) this.head.push(line);
    } else if (blank) {
      this.#open.blanks++;
    } else {
      this.#open.last = { line, apart: this.#open.blanks > 0 };
      if (this.#open.blanks > 0 && !this.#open.bridged && this.#open.lines.length > 0) {
        this.#open.bridged = true;
        this.findings.push(
          finding("parse/blank-in-text", { line: line.line, column: 1 }, { cue: this.blocks.length + 1 }),
        );
      }
      this.#open.blanks = 0;
      this.#open.lines.push(line.text);
    }
  }

  /** Ends the file: what stands alone at its end and begins as a timing is one that was cut off, and no text. */
  end(): void {
    const { last, lines } = this.#open ?? {};
    if (last?.apart === true && CUT.test(last.line.text) && last.line.text.length <= LONGEST) {
      lines?.pop();
      // It was told as text behind a blank line, unless other text stood there before it.
      const at = this.findings.findLastIndex(({ params }) => params["line"] === last.line.line);
      if (at >= 0) this.findings.splice(at, 1);
      const { line, text } = last.line;
      this.findings.push(finding("parse/truncated", { line, column: 1, text: excerpt(text) }));
    }
    this.close();
  }

  /** Ends the cue that is open. */
  close(): void {
    if (this.#lost !== undefined) {
      const { line, texts } = this.#lost;
      const lost = excerpt(texts.slice(0, 8).join(" "));
      this.findings.push(
        finding("parse/time-unreadable", { line: line.line, column: 1, text: excerpt(line.text), lost }),
      );
      this.#lost = undefined;
    }
    if (this.#open === undefined) return;
    const { start, end, lines, source } = this.#open;
    this.#open = undefined;
    this.blocks.push({ start, end, lines, source: { line: source.line, offset: source.offset } });
    if (lines.length === 0) {
      const at = { line: source.line, column: 1 };
      this.findings.push(finding("parse/empty-cue", at, { cue: this.blocks.length }));
    }
  }
}

/**
 * Reads `start,end` and the lines below it, up to the next timing. Blank lines inside a text are told and left out; a cue
 * whose time cannot be read is told with its text and left out. Linear.
 */
export function transcriptBlocks(text: string, form: ClockForm): TranscriptBlocks {
  const reading = new BlockReading(form);
  for (const line of sourceLines(text)) reading.read(line);
  reading.end();
  const { blocks, head, findings } = reading;
  return { blocks, head, findings };
}
