/** The number that a text of the query writes in digits; the text itself where it does not, for its schema to refuse. */
export function wholeNumber(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
