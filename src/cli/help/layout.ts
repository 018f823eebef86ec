/** A terminal of the usual width. */
const WIDTH = 80;
const INDENT = "  ";
const GAP = "  ";

/** Words in lines of at most so many characters; a word that is longer stands alone. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A heading with lines below it that are not broken, since they can be copied. */
export function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.map((line) => `${INDENT}${line}\n`).join("")}`;
}

/** A heading with sentences below it. */
export function sentences(title: string, all: readonly string[]): string {
  const lines = all.flatMap((sentence) =>
    wrapped(sentence, WIDTH - INDENT.length - GAP.length).map((line, at) => (at === 0 ? line : `${GAP}${line}`)),
  );
  return section(title, lines);
}

/** A sentence that may be longer than a line. */
export function paragraph(text: string): string {
  return `${wrapped(text, WIDTH).join("\n")}\n`;
}

/** What something is called, and what it is. */
export type Row = readonly [name: string, meaning: string];

/** A heading with names below it, and what each is, in two columns. */
export function table(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  const room = WIDTH - INDENT.length - width - GAP.length;
  const lines = rows.flatMap(([name, meaning]) =>
    wrapped(meaning, room).map((line, at) => `${(at === 0 ? name : "").padEnd(width)}${GAP}${line}`),
  );
  return section(title, lines);
}
