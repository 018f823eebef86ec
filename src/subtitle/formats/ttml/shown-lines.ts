import { RunGatherer, type RunStyle } from "../run-gatherer.js";
import type { Piece } from "./paragraph.js";

interface Stretch {
  readonly text: string;
  readonly style: RunStyle;
}

/** The lines that pieces make, blanks and line ends treated as TTML asks (§8.2.2 `xml:space`, XSL 1.1 §4.7.2). */
class Lines {
  readonly #lines: Stretch[][] = [[]];
  #blank: RunStyle | undefined;

  newline(): void {
    this.#blank = undefined;
    this.#lines.push([]);
  }

  /** Text in which blanks of any length are one, and none at the ends of a line. */
  collapsed(text: string, style: RunStyle): void {
    const words = text.split(/[ \t\r\n]+/);
    for (const [at, word] of words.entries()) {
      if (at > 0) this.#blank ??= style;
      if (word !== "") this.#add(word, style);
    }
  }

  /** Text as written, its line ends included. */
  kept(text: string, style: RunStyle): void {
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) this.newline();
      if (line !== "") this.#add(line, style);
    }
  }

  #add(text: string, style: RunStyle): void {
    const line = this.#lines.at(-1)!;
    if (this.#blank !== undefined && line.length > 0) line.push({ text: " ", style: this.#blank });
    this.#blank = undefined;
    line.push({ text, style });
  }

  /** All lines but blank ones at the beginning and the end. */
  shown(): readonly (readonly Stretch[])[] {
    const isBlank = (line: readonly Stretch[]): boolean => line.every(({ text }) => text.trim() === "");
    const first = this.#lines.findIndex((line) => !isBlank(line));
    const last = this.#lines.findLastIndex((line) => !isBlank(line));
    return first < 0 ? [] : this.#lines.slice(first, last + 1);
  }
}

/** What a viewer reads of pieces that are seen together; empty text when there is nothing to see. */
export function shownText(pieces: readonly Piece[]): RunGatherer["cueText"] {
  const lines = new Lines();
  for (const { isBreak, preserve, text, style } of pieces) {
    if (isBreak) lines.newline();
    else if (preserve) lines.kept(text, style);
    else lines.collapsed(text, style);
  }
  const styled = new RunGatherer();
  for (const [at, line] of lines.shown().entries()) {
    if (at > 0) styled.newline();
    for (const { text, style } of line) styled.append(text, style);
  }
  return styled.cueText;
}
