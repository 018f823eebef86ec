import type { Confidence, Credit, CreditRole, Evidence } from "../../../model/index.js";
import { evidence, proven, type Proven } from "../../evidence.js";
import type { FieldContext } from "../../fields/index.js";
import { namesOfList } from "../remembered-readings.js";
import type { Found, Stretch } from "../../stretch.js";

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

/** Persons of several stretches, one list. */
export function peopleIn(values: readonly Stretch[], context: FieldContext): ListedPerson[] {
  return values.flatMap((value) => [...namesOfList(value, context).people]);
}

/** Where a found value ends. */
export function endOf(found: Found<unknown>): number {
  return found.span.end;
}
