/** Whether two texts say the same, whatever blanks and line ends they have. */
export function sameWords(one: string, other: string): boolean {
  return one === other || one.replace(/\s+/g, " ").trim() === other.replace(/\s+/g, " ").trim();
}
