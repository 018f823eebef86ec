/**
 * A sign that nobody sees and that forbids a line break (U+2060). Writers put it into text that a reader would take for a mark
 * of the format, where the format has no way to write what is meant.
 */
export const WORD_JOINER = "\u2060";
