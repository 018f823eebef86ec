import type { MessageKeys } from "../../../src/generated/message-keys.js";
import type { Schema } from "../description.js";

/** A limit of a value: what is limited, and how. */
export interface Limit {
  readonly of: Extract<MessageKeys["web"], `reference/${string}`>;
  readonly range: string;
}

/** Numbers as code has them, since one writes them into JSON: `1–64`, `≤ 20`, `> 0`. */
function range(least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined) return least === most ? `${least}` : `${least} – ${most}`;
  if (most !== undefined) return `≤ ${most}`;
  return least === undefined ? undefined : `≥ ${least}`;
}

/** What a schema asks of the size, the number and the form of a value. */
export function limitsOf(schema: Schema): readonly Limit[] {
  const { exclusiveMinimum, exclusiveMaximum, pattern } = schema;
  const limits: readonly (readonly [Limit["of"], string | undefined])[] = [
    ["reference/characters", range(schema.minLength, schema.maxLength)],
    ["reference/entries", range(schema.minItems, schema.maxItems)],
    ["reference/members", range(schema.minProperties, schema.maxProperties)],
    ["reference/value", range(schema.minimum, schema.maximum)],
    ["reference/value", exclusiveMinimum === undefined ? undefined : `> ${exclusiveMinimum}`],
    ["reference/value", exclusiveMaximum === undefined ? undefined : `< ${exclusiveMaximum}`],
    ["reference/form", pattern],
  ];
  return limits.flatMap(([of, text]) => (text === undefined ? [] : [{ of, range: text }]));
}
