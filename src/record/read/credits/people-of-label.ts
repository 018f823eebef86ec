import type { Confidence, Credit, CreditRole, Evidence } from "../../../model/index.js";
import { evidence, proven, type Proven } from "../../evidence.js";
import { compareNames } from "../../../name/index.js";
import type { FieldContext } from "../../fields/index.js";
import { namesOfList } from "../remembered-readings.js";
import { spanOf, sub, trimmed, type Stretch } from "../../stretch.js";

/** A person of a list, as the name reader gives them. */
export type ListedPerson = ReturnType<typeof namesOfList>["people"][number];

/** Credits of one role from a list of names. */
export function creditsOf(
  people: readonly ListedPerson[],
  role: CreditRole,
  how: Evidence["how"],
  confidence: Confidence,
  label?: string,
): Proven<Credit>[] {
  return people.map((person): Proven<Credit> => {
    const { name, character, characterSpan, note, noteSpan } = person.value;
    const parts: Record<string, Evidence> = {};
    if (characterSpan !== undefined) parts["/character"] = evidence(how, confidence, characterSpan);
    if (noteSpan !== undefined) parts["/note"] = evidence("cue", confidence, noteSpan);
    const credit: Credit = {
      role,
      ...(label !== undefined && { label }),
      name,
      ...(character !== undefined && { character }),
      ...(note !== undefined && { note }),
    };
    return proven(credit, evidence(how, lower(confidence, person.confidence), person.span), parts);
  });
}

const RANK: readonly Confidence[] = ["certain", "high", "medium", "low", "unknown"];

/** The more careful of two confidences. */
export function lower(a: Confidence, b: Confidence | undefined): Confidence {
  return b === undefined || RANK.indexOf(a) >= RANK.indexOf(b) ? a : b;
}

/** `Ada Roe: Moeder` in a cast: what stands behind the colon is the character, no part of the name. */
function atColon(person: ListedPerson, value: Stretch, context: FieldContext): ListedPerson[] {
  const { printed } = person.value.name;
  const colon = printed.indexOf(":");
  if (colon < 0) return [person];
  const start = value.text.indexOf(printed, Math.max(0, person.span.start - value.start));
  if (start < 0) return [];
  const [name] = namesOfList(sub(value, start, start + colon), context).people;
  if (name === undefined || colon < 4) return [];
  const character = trimmed(sub(value, start + colon + 1, start + printed.length));
  if (context.cast === false || character.text === "" || person.value.character !== undefined) return [name];
  return [{ ...name, value: { ...name.value, character: character.text, characterSpan: spanOf(character) } }];
}

/** Without the bracket that was opened before the label: `(…, Regie: Anna Nova)`. */
function insideBracket(value: Stretch): Stretch {
  const bracket = value.text.indexOf(")");
  return bracket > 0 && !value.text.slice(0, bracket).includes("(") ? sub(value, 0, bracket) : value;
}

const SLASH = /^\s*\/\s*$/u;

/** `Тамар Браун / Tamar Brown`: one person in two scripts, the second name a variant of the first. */
function inTwoScripts(people: readonly ListedPerson[], { text, start }: Stretch): readonly ListedPerson[] {
  const [first, second] = people;
  if (first === undefined || second === undefined || people.length !== 2) return people;
  const [a, b] = [first.value.name, second.value.name];
  const parted = SLASH.test(text.slice(first.span.end - start, second.span.start - start));
  if (!parted || a.script === undefined || b.script === undefined || a.script === b.script) return people;
  // `Анна Нова / Paul Hale` are two.
  if (compareNames(a.printed, b.printed).verdict !== "same") return people;
  const variants = [...(a.variants ?? []), { text: b.printed, script: b.script }];
  return [
    {
      ...first,
      value: { ...first.value, name: { ...a, variants } },
      span: { start: first.span.start, end: second.span.end },
    },
  ];
}

/** Persons of several stretches, one list. */
export function peopleIn(values: readonly Stretch[], context: FieldContext): ListedPerson[] {
  return values.flatMap((value) => {
    const list = insideBracket(value);
    return inTwoScripts(namesOfList(list, context).people, list).flatMap((person) => atColon(person, value, context));
  });
}
