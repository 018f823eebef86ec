/** The words of a key in the order of their letters: equal for two keys whose words change places. */
export function sortedWords(key: string): string {
  return key.includes(" ") ? key.split(" ").sort().join(" ") : key;
}
