import type { Span } from "../../../model/index.js";
import { cutAt, sub, type Stretch } from "../../stretch.js";

const OPENING = /[\s,/|•·–—\-;:.)\]*▪]/u;
const CLOSING = /[\s,/|•·–—\-;:([*▪]/u;

/** A stretch without separators at its ends, and without brackets that it does not close; a last full stop stays. */
export function bare(of: Stretch): Stretch {
  let from = 0;
  let to = of.text.length;
  while (from < to && OPENING.test(of.text.charAt(from))) from += 1;
  while (
    to > from &&
    (CLOSING.test(of.text.charAt(to - 1)) || (of.text.charAt(to - 1) === "." && !abbreviated(of.text, to)))
  )
    to -= 1;
  if (of.text.charAt(from) === "(" && !of.text.slice(from, to).includes(")")) from += 1;
  if (to > from && of.text.charAt(to - 1) === ")" && !of.text.slice(from, to).includes("(")) to -= 1;
  return sub(of, from, Math.max(from, to));
}

/** `subt.`, `Sr.`: the full stop belongs to a short word or an initial. */
function abbreviated(text: string, end: number): boolean {
  return /(?:^|[\s.])\p{L}{1,4}\.$/u.test(text.slice(Math.max(0, end - 6), end));
}

/** What lies between spans, as bare pieces; empty ones are left out. */
export function gaps(of: Stretch, spans: readonly Span[]): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = span.start - of.start;
    if (start > at) pieces.push(sub(of, at, start));
    at = Math.max(at, span.end - of.start);
  }
  if (at < of.text.length) pieces.push(sub(of, at));
  return pieces.map(bare).filter(({ text }) => text !== "");
}

/** Bars, slashes, dots and dashes with blanks part pieces for certain; commas may be inside one. */
const HARD = /\s{0,8}(?:[|•·\n;]|\/\/|\s\/\s|\s[–—-]{1,2}\s)\s{0,8}/gu;

/** A piece cut at every hard separator. */
export function hardParts(of: Stretch): readonly Stretch[] {
  return partsBetween(of, HARD);
}

const SOFT = /[,.](?=\s)/gu;

/** A piece cut at its commas and full stops. */
export function softParts(of: Stretch): readonly Stretch[] {
  return partsBetween(of, SOFT);
}

function partsBetween(of: Stretch, separators: RegExp): readonly Stretch[] {
  return cutAt(of, separators)
    .map(bare)
    .filter(({ text }) => text !== "");
}
