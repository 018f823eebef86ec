/** The offset behind the JSON value that starts at `start` with a bracket; the end of the text when it is not closed. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
    } else if (char === "{" || char === "[") depth++;
    else if ((char === "}" || char === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}

/**
 * The JSON objects and lists (RFC 8259) that stand in a text one after the other: one document, lines of NDJSON, or what a
 * command has printed for several files. Undefined when anything else stands there.
 */
export function jsonTexts(text: string): readonly unknown[] | undefined {
  const values: unknown[] = [];
  // A byte order mark is blank to a pattern.
  const blank = /\s*/y;
  try {
    for (let at = 0; ;) {
      blank.lastIndex = at;
      blank.exec(text);
      at = blank.lastIndex;
      if (at >= text.length) return values.length > 0 ? values : undefined;
      const end = endOfValue(text, at);
      values.push(JSON.parse(text.slice(at, end)));
      at = end;
    }
  } catch {
    return undefined;
  }
}
