/** What was typed for a number with or without decimals: the number, or the text, which the schema of the operation refuses. */
export function decimalNumber(written: string | undefined): number | string | undefined {
  return written !== undefined && /^\d{1,9}(?:\.\d{1,9})?$/.test(written) ? Number(written) : written;
}
