/** What `measurePlainRegion` found; one object for all, as it is filled for every cue of every file. */
export interface PlainRegion {
  /** Where the text ends. */
  end: number;
  /** Where the line above the next timing begins that counts it, or where that timing begins. */
  heading: number;
  /** The number in that line; -1 without one. */
  index: number;
  /** Line ends between the beginning and the next timing. */
  lines: number;
  /** Line ends between the beginning and the heading. */
  linesToHeading: number;
  /** No `<`, `{` or `&` in the text. */
  plain: boolean;
  /** The text holds "\r\n". */
  crlf: boolean;
}

const NEWLINE = 10;
const RETURN = 13;
const WIDE_GREATER = 0xff1e;

/** Arrows that people write for `-->`. */
function isArrow(code: number): boolean {
  return code === 0x2192 || code === 0x21d2 || code === 0x2794 || code === 0x27a1 || code === 0x27f6;
}

/** Whether a `>` (or what stands for it) may be the end of an arrow: a dash of any kind or `=` is before it, a blank between allowed. */
function endsArrow(text: string, at: number): boolean {
  let before = text.charCodeAt(at - 1);
  if (before === 32) before = text.charCodeAt(at - 2);
  return before === 45 || before === 61 || (before >= 0x2010 && before <= 0x2015) || before === 0x2212;
}

/** Whether nothing but blanks stands between an offset and the next line end, or the end. */
function isBlankFrom(text: string, at: number, end: number): boolean {
  let code = text.charCodeAt(at);
  while (at < end && (code === 32 || code === 9)) code = text.charCodeAt(++at);
  return at >= end || code === NEWLINE || code === RETURN;
}

/**
 * Measures what stands between a timing line and the next one (or the end of the text) when it is written as it should be:
 * text without blank lines, a blank line, and where wanted a number. False, whatever was filled in, when it is anything else.
 */
export function measurePlainRegion(
  text: string,
  from: number,
  to: number,
  above: "index" | "blank" | "end",
  region: PlainRegion,
): boolean {
  let end = to;
  let tail = 0;
  region.index = -1;
  if (above === "index") {
    let at = to - 2;
    if (text.charCodeAt(at) === RETURN) at--;
    const last = at;
    let code = text.charCodeAt(at);
    let number = 0;
    let scale = 1;
    while (code >= 48 && code <= 57 && at >= from) {
      number += (code - 48) * scale;
      scale *= 10;
      code = text.charCodeAt(--at);
    }
    if (code !== NEWLINE || at === last || at < from || last - at > 9) return false;
    region.index = number;
    end = at + 1;
    tail = 1;
  }
  region.heading = end;
  let blank = 0;
  for (let code = text.charCodeAt(end - 1); end > from && (code === NEWLINE || code === RETURN);) {
    if (code === NEWLINE) blank++;
    code = text.charCodeAt(--end - 1);
  }
  if (end <= from || (above !== "end" && blank < 2)) return false;
  let lines = 0;
  let plain = true;
  let crlf = false;
  if (isBlankFrom(text, from, end)) return false;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 62) {
      if (code === 123) plain = false;
      else if (code >= 0x2192 && (isArrow(code) || code === WIDE_GREATER)) return false;
    } else if (code === NEWLINE) {
      if (isBlankFrom(text, at + 1, end)) return false;
      lines++;
    } else if (code === RETURN) crlf = true;
    else if (code === 60) plain = false;
    else if (code === 38) {
      if (endsArrow(text, at)) return false;
      plain = false;
    } else if (code === 62 && endsArrow(text, at)) return false;
  }
  region.end = end;
  region.linesToHeading = lines + blank;
  region.lines = lines + blank + tail;
  region.plain = plain;
  region.crlf = crlf;
  return true;
}
