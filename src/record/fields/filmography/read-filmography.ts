import type { Filmography, FilmographyItem } from "../../../model/index.js";
import { cutAt, sub, type Found, type Stretch } from "../../stretch.js";
import { PhraseTable } from "../words/index.js";
import { readFilmographyLine } from "./read-item.js";

const WORDS = new PhraseTable("filmography-words");

/** A list on one line is cut before each year (`…, 2002 HOUSE OF FOOLS`) … */
const BEFORE_YEAR = /(?:[,;•|]\s*|\.\s+|\s[/–—]\s+)(?=(?:18|19|20)\d\d(?:\s?[-–/]\s?(?:\d{4}|\d\d))?[\s:,–—][^\d])/gu;
/** … or behind each bracket with a year (`THE RETURN (2003), …`). */
const BEHIND_BRACKET = /(?<=[([](?:18|19|20)\d\d[^()[\]]{0,100}[)\]])(?:[,;•|]\s*|\.\s+|\s[/–—]\s+|\s+(?=\p{Lu}))/gu;

/** The lookbehind tries at most a hundred places, so a longer text is no list. */
const LONGEST = 20_000;

/** Whether a text begins with a year, and the films of its list follow their years. */
function yearsFirst(of: Stretch): boolean {
  return /^\s*(?:18|19|20)\d\d\b/u.test(of.text);
}

/**
 * The films of a list on one line or several: `1985 RUNAWAY TRAIN, 2002 HOUSE OF FOOLS`, `THE RETURN (2003), ELENA (2011)`.
 * A text before the first film (`Filmography (selection):`, a biography's last sentence) is passed over.
 */
export function readFilmographyList(of: Stretch): Found<FilmographyItem>[] {
  if (of.text.length > LONGEST) return [];
  const lines = cutAt(of, /\n+/gu);
  return lines.flatMap((line) => {
    const heading = /^[^:\d]{3,60}(?:\([^()\d]*\))?\s*:\s*(?=\S)/u.exec(line.text.slice(0, 120))?.[0] ?? "";
    const list = sub(line, heading.length);
    const parts = cutAt(list, yearsFirst(list) ? BEFORE_YEAR : BEHIND_BRACKET);
    return parts.flatMap((part) => readFilmographyLine(part, parts.length > 1) ?? []);
  });
}

/** What the heading of a filmography says of it: `(selection)`, `complete`. */
export function filmographyKind(heading: Stretch): NonNullable<Filmography["kind"]> {
  const kind = WORDS.all(heading)
    .flatMap(({ meanings }) => meanings)
    .find((meaning) => meaning.startsWith("kind:"));
  return kind === "kind:selection" ? "selection" : kind === "kind:complete" ? "complete" : "unspecified";
}

/** Whether the films follow each other from the oldest, from the newest, or neither. */
export function filmographyOrder(items: readonly FilmographyItem[]): NonNullable<Filmography["order"]> {
  const years = items.flatMap(({ year }) => (year == null ? [] : [year]));
  if (years.length < 2 || years[0] === years.at(-1)) return "none";
  const rising = years.every((year, at) => at === 0 || year >= years[at - 1]!);
  const falling = years.every((year, at) => at === 0 || year <= years[at - 1]!);
  return rising ? "ascending" : falling ? "descending" : "none";
}
