import { type FieldContext } from "../../fields/index.js";
import { looksLikeName } from "../likeness.js";
import { spanOf, type Stretch } from "../../stretch.js";
import { peopleIn, type ListedPerson } from "./people-of-label.js";

const wordsOf = (text: string): number => text.split(/\s+/u).length;

/**
 * A cast in which actor and character take turns by line: an even number of lines, and what stands on the second of each
 * two is less of a name – one word, mostly – than the first. Undefined when it is a plain list.
 */
export function alternating(lines: readonly Stretch[], context: FieldContext): ListedPerson[] | undefined {
  if (lines.length < 4 || lines.length % 2 !== 0 || lines.some(({ text }) => /[,;]/u.test(text))) return undefined;
  const actors = lines.filter((_, at) => at % 2 === 0);
  const characters = lines.filter((_, at) => at % 2 === 1);
  const named = actors.filter(({ text }) => wordsOf(text) >= 2 && looksLikeName(text) > 0.4).length;
  const short = characters.filter(({ text }) => wordsOf(text) === 1).length;
  if (named < actors.length || short < characters.length / 2) return undefined;
  return actors.flatMap((actor, at) => {
    const [person] = peopleIn([actor], context);
    const character = characters[at]!;
    if (person === undefined) return [];
    return [{ ...person, value: { ...person.value, character: character.text, characterSpan: spanOf(character) } }];
  });
}
