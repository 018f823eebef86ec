const BYTE_ORDER_MARK = "\ufeff";

/** A text, or its first line, without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
