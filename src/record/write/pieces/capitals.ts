/**
 * A text in capitals. A letter keeps its form where capitals would lose it: ς stays, since Σ is σ again, and ß becomes ẞ
 * and not SS. In linear time; what is no letter stays as it is.
 */
export function capitals(text: string): string {
  let written = "";
  for (const letter of text) {
    const capital = letter === "ß" ? "ẞ" : letter.toUpperCase();
    written += capital.toLowerCase() === letter.toLowerCase() ? capital : letter;
  }
  return written;
}
