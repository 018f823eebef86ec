const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID as RFC 9562 §4 writes it, in either case, without anything before it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
