import { characterReference } from "../webvtt/character-reference.js";

const HARD_BLANK = "&nbsp";

/** Text with the character references of HTML resolved; `&nbsp` needs no semicolon, files often have none. */
export function decodeReferences(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (; at >= 0; at = text.indexOf("&", Math.max(from, at + 1))) {
    const reference =
      characterReference(text, at) ??
      (text.startsWith(HARD_BLANK, at) ? { text: "\u00a0", end: at + HARD_BLANK.length } : undefined);
    if (reference === undefined) continue;
    pieces.push(text.slice(from, at), reference.text);
    from = reference.end;
  }
  return pieces.join("") + text.slice(from);
}
