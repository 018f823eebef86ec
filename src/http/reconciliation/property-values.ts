import type { ReconciliationEntity } from "../../generated/schema-types.js";

/** One value of a property as clients send it. */
export type PropertyValue = string | number | boolean | null | ReconciliationEntity;

/** A cell that holds more is no title and no name. */
const LONGEST = 2000;

/** Values as texts, of an entity its name; what says nothing, and what is too long for anything, is left out. */
export function textsOf(value: PropertyValue | readonly PropertyValue[]): readonly string[] {
  return (Array.isArray(value) ? (value as readonly PropertyValue[]) : [value as PropertyValue])
    .map((one) => (typeof one === "object" && one !== null ? (one.name ?? one.id) : one))
    .filter((one) => one !== null && typeof one !== "boolean")
    .map((one) => String(one).trim())
    .filter((text) => text !== "" && text.length <= LONGEST);
}
