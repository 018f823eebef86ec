import { replaceControls } from "./replace-controls.js";

const LONGEST_QUOTE = 80;
const SHOWN_CONTROL = "\ufffd";

/** Lines of a text in a sentence, as verses are quoted: a slash between two. */
function inOneLine(text: string): string {
  // No more of it is shown than this could hold.
  return text
    .slice(0, 2 * LONGEST_QUOTE)
    .trim()
    .replace(/\r\n|[\r\n]/g, " / ");
}

/**
 * A piece of the user's text, fit for a sentence: its lines in one, cut with an ellipsis, never inside a surrogate pair,
 * other controls made visible.
 */
export function shorten(written: string): string {
  const text = /[\r\n]/.test(written) ? inOneLine(written) : written;
  if (text.length <= LONGEST_QUOTE) return replaceControls(text, SHOWN_CONTROL);
  const cut = text.slice(0, LONGEST_QUOTE - 1);
  const last = cut.charCodeAt(cut.length - 1);
  const whole = last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
  return `${replaceControls(whole, SHOWN_CONTROL)}…`;
}
