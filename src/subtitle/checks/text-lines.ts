/** One line of a cue's text: its number from 0, and where it begins in the text. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
  readonly offset: number;
}

/** The lines of a cue's text, blank ones included. */
export function textLines(text: string): readonly TextLine[] {
  let offset = 0;
  return text.split("\n").map((line, number) => {
    const at = { number, text: line, offset };
    offset += line.length + 1;
    return at;
  });
}

/** Tells on which line (from 0) a place of a text is; asked from front to back. */
export function lineCounter(text: string): (at: number) => number {
  let line = 0;
  let from = text.indexOf("\n");
  return (at) => {
    for (; from >= 0 && from < at; from = text.indexOf("\n", from + 1)) line++;
    return line;
  };
}
