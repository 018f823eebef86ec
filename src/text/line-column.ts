/** A place as an editor shows it: both count from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset; line ends are LF, CRLF or CR. An offset behind the end is the end. */
export function lineColumn(text: string, offset: number): LineColumn {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < end; at++) {
    const char = text[at];
    if (char === "\n" || (char === "\r" && text[at + 1] !== "\n")) {
      line++;
      lineStart = at + 1;
    }
  }
  return { line, column: end - lineStart + 1 };
}
