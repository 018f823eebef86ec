import type { MessageKeys } from "../../../src/generated/message-keys.js";
import type { Locale } from "../../src/language.js";
import type { Schema } from "../description.js";

/** A limit of a value: what is limited, and how. */
export interface Limit {
  readonly of: Extract<MessageKeys["web"], `reference/${string}`>;
  readonly range: string;
}

/** What a schema asks of the size, the number and the form of a value: `1 – 64`, `≤ 2,000,000`, `> 0`. */
export function limitsOf(schema: Schema, locale: Locale): readonly Limit[] {
  // Years have four digits, and no mark between them in any language.
  const numbers = new Intl.NumberFormat(locale, { useGrouping: "min2", maximumFractionDigits: 20 });
  const shown = (value: number): string => numbers.format(value);
  const range = (least: number | undefined, most: number | undefined): string | undefined => {
    if (least !== undefined && most !== undefined)
      return least === most ? shown(least) : `${shown(least)} – ${shown(most)}`;
    if (most !== undefined) return `≤ ${shown(most)}`;
    return least === undefined ? undefined : `≥ ${shown(least)}`;
  };
  const { exclusiveMinimum, exclusiveMaximum, pattern } = schema;
  const limits: readonly (readonly [Limit["of"], string | undefined])[] = [
    ["reference/characters", range(schema.minLength, schema.maxLength)],
    ["reference/entries", range(schema.minItems, schema.maxItems)],
    ["reference/members", range(schema.minProperties, schema.maxProperties)],
    ["reference/value", range(schema.minimum, schema.maximum)],
    ["reference/value", exclusiveMinimum === undefined ? undefined : `> ${shown(exclusiveMinimum)}`],
    ["reference/value", exclusiveMaximum === undefined ? undefined : `< ${shown(exclusiveMaximum)}`],
    ["reference/form", pattern],
  ];
  return limits.flatMap(([of, text]) => (text === undefined ? [] : [{ of, range: text }]));
}
