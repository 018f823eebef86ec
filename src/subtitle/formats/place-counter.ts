import type { LineColumn } from "../../text/index.js";

/**
 * Gives the places of offsets that are asked for in ascending order (one before the last asked is counted anew): line ends
 * are LF, CRLF or CR. All the questions together cost one walk over the text.
 */
export function placeCounter(text: string): (offset: number) => LineColumn {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return (offset) => {
    if (offset < at) [line, lineStart, at] = [1, 0, 0];
    const end = Math.min(offset, text.length);
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue;
      line++;
      lineStart = at + 1;
    }
    return { line, column: end - lineStart + 1 };
  };
}
