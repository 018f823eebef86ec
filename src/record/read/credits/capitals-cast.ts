import type { FieldContext } from "../../fields/index.js";
import { spanOf, sub, trimmed, type Stretch } from "../../stretch.js";
import { peopleIn, type ListedPerson } from "./people-of-label.js";

const SURNAME_LAST =
  /^(?:\p{Lu}[\p{Ll}\p{M}'’.-]+(?:-\p{Lu}\p{Ll}+)*\s+){1,3}(?:\p{Lu}[\p{Lu}'’-]+(?:\s+|$)){1,3}(?=\S)/u;
const CHARACTER = /^(?:\p{Lu}[\p{Ll}'’.]|\p{Lu}\s|[«"“])/u;

/** Where the character begins behind a surname in capitals, `Agnès VARENNE Louise`; undefined when there is none. */
export function characterBehindCapitals(text: string): number | undefined {
  if (text.length > 120 || /[,;:()]/u.test(text)) return undefined;
  const length = SURNAME_LAST.exec(text)?.[0].length;
  return length !== undefined && CHARACTER.test(text.slice(length)) ? length : undefined;
}

/** A cast of which every line has a character behind the surname in capitals; undefined when some line has none. */
export function capitalsCast(lines: readonly Stretch[], context: FieldContext): ListedPerson[] | undefined {
  const ends = lines.map(({ text }) => characterBehindCapitals(text));
  const found = ends.filter((end) => end !== undefined).length;
  if (found === 0 || found < lines.length * 0.6) return undefined;
  return lines.flatMap((line, at) => {
    const end = ends[at];
    if (end === undefined) return peopleIn([line], context);
    const [person] = peopleIn([trimmed(sub(line, 0, end))], context);
    const character = trimmed(sub(line, end));
    if (person === undefined) return [];
    return [{ ...person, value: { ...person.value, character: character.text, characterSpan: spanOf(character) } }];
  });
}
