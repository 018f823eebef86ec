import type { Credit } from "../../../model/index.js";
import { proven, type Proven } from "../../evidence.js";

/** Each credit once, with the character that a second mention names; the order within its role. */
export function eachOnce(credits: readonly Proven<Credit>[]): Proven<Credit>[] {
  const counts = new Map<string, number>();
  const known = new Map<string, number>();
  const kept: Proven<Credit>[] = [];
  for (const credit of credits) {
    const { role, name } = credit.value;
    const key = `${role} ${name.printed.toLowerCase()}`;
    const at = known.get(key);
    if (at !== undefined && role !== "unknown") {
      kept[at] = withCharacterOf(kept[at]!, credit);
      continue;
    }
    known.set(key, kept.length);
    const order = (counts.get(role) ?? 0) + 1;
    counts.set(role, order);
    kept.push(proven({ ...credit.value, order }, credit.evidence, credit.parts));
  }
  return kept;
}

function withCharacterOf(credit: Proven<Credit>, { value: { character }, parts }: Proven<Credit>): Proven<Credit> {
  const where = parts?.["/character"];
  if (credit.value.character !== undefined || character === undefined || where === undefined) return credit;
  return proven({ ...credit.value, character }, credit.evidence, { ...credit.parts, "/character": where });
}
