import { replaceControls } from "./replace-controls.js";

const LONGEST_QUOTE = 80;
const SHOWN_CONTROL = "\ufffd";

/** A piece of the user's text, fit for a sentence: cut with an ellipsis, never inside a surrogate pair, controls made visible. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return replaceControls(text, SHOWN_CONTROL);
  const cut = text.slice(0, LONGEST_QUOTE - 1);
  const last = cut.charCodeAt(cut.length - 1);
  const whole = last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
  return `${replaceControls(whole, SHOWN_CONTROL)}…`;
}
