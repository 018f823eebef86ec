const BYTE_ORDER_MARK = "\ufeff";

/** The first line of a text without its byte order mark. */
export function withoutMark(line: string): string {
  return line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
}
