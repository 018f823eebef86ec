/** How much of a file a finding repeats. */
const MOST_SHOWN = 400;

/** A piece of a file as a finding shows it: trimmed, and cut where it is longer than anybody reads. */
export function shownText(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= MOST_SHOWN ? trimmed : `${trimmed.slice(0, MOST_SHOWN)}…`;
}
