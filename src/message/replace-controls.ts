/** Line breaks, other control characters, and marks that turn the reading direction. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The user's text as a sentence or a terminal may show it: what could break the line, move the cursor, paint or turn the
 * reading direction becomes `mark`. With a mark of one character the offsets into the text still hold.
 */
export function replaceControls(text: string, mark: string): string {
  return text.replace(CONTROLS, mark);
}
