/** What was typed for a number: the number itself, or the text as it stands, which the schema of the operation refuses. */
export function wholeNumber(written: string | undefined): number | string | undefined {
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : written;
}
