import { sub, trimmed, type Stretch } from "../stretch.js";

/** A line of a page that is not blank, without the blanks and the bullet around it. */
export interface PageLine extends Stretch {
  /** Its place among the lines that are not blank. */
  readonly index: number;
  /** Blanks before its first letter. */
  readonly indent: number;
  /** The mark of a list before it, or nothing. */
  readonly bullet: string;
  /** How many blank lines stand before it. */
  readonly gap: number;
}

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const BULLET = /^(?:[•▪●◦‣⁃∙·*]|[-–—](?=\s)|[→»›>])\s*/u;
const DOTS = /^[\s▪•●★☆*·.…_=~-]+$/u;

/** A line of dots, stars or dashes only. */
export function isDots(text: string): boolean {
  return DOTS.test(text);
}

/** The lines of a text that are not blank; every span stays an offset of the text. */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let gap = 0;
  const add = (from: number, to: number): void => {
    const raw: Stretch = { text: text.slice(from, to), start: from };
    const body = trimmed(raw);
    if (body.text === "") {
      gap += 1;
      return;
    }
    const bullet = isDots(body.text) ? "" : (BULLET.exec(body.text)?.[0] ?? "");
    const content = bullet === "" ? body : trimmed(sub(body, bullet.length));
    const { text: words, start } = content.text === "" ? body : content;
    lines.push({
      text: words,
      start,
      index: lines.length,
      indent: body.start - from,
      bullet: bullet.trim(),
      gap,
    });
    gap = 0;
  };
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, text.length);
  return lines;
}
