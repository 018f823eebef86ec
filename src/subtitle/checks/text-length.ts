/** What takes no place of its own: marks on a letter, and signs for direction, joining and breaking. */
const NO_PLACE = /[\p{M}\p{Cf}\n]/u;
/** Wide and full-width characters of UAX #11. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ASCII = /^[ -~]*$/;

/**
 * How long a text is to a reader: letters with their marks count once, whatever they are coded in; signs that cannot be
 * seen and line ends do not count. By `width` a narrow character counts half.
 */
export function textLength(text: string, measure: "characters" | "width" = "characters"): number {
  if (ASCII.test(text)) return measure === "width" ? text.length / 2 : text.length;
  let length = 0;
  for (const char of text) {
    if (NO_PLACE.test(char)) continue;
    length += measure === "characters" || WIDE.test(char) ? 1 : 0.5;
  }
  return length;
}
