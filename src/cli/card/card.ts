import type { SchemaTypes } from "../../generated/schema-types.js";
import type { Messages } from "../../message/index.js";
import type { OperationId } from "../../operation/index.js";
import type { Printed } from "../output/output.js";
import type { Paint } from "../output/paint.js";

/** What a card is written with. */
export interface CardStyle {
  readonly messages: Messages;
  readonly paint: Paint;
}

/** What an operation answers with. */
export type OutputOf<Id extends OperationId> = Id extends `${infer Area}/${infer Verb}`
  ? SchemaTypes[Extract<keyof SchemaTypes, `operations/${Area}.${Verb}.output`>]
  : never;

type InputOf<Id extends OperationId> = Id extends `${infer Area}/${infer Verb}`
  ? SchemaTypes[Extract<keyof SchemaTypes, `operations/${Area}.${Verb}.input`>]
  : never;

/** What a card is about: the text or a short name of it, and the whole input where the output cannot be read without it. */
export interface Asked<Id extends OperationId> {
  readonly subject: string;
  /** Short names of all that is counted in the output. */
  readonly subjects?: readonly string[];
  readonly input?: InputOf<Id>;
  readonly written?: boolean;
}

/** How the output of an operation is shown to people. */
export type Card<Id extends OperationId> = (asked: Asked<Id>, output: OutputOf<Id>, style: CardStyle) => Printed;

/** A label and what is said under it. */
export type Row = readonly [label: string, value: string];

/** Rows with their values one below the other. Empty rows give nothing. */
export function alignRows(rows: readonly Row[], { paint }: CardStyle): string {
  const width = Math.max(0, ...rows.map(([label]) => [...label].length));
  return rows
    .map(([label, value]) => `  ${paint.faint(label)}${" ".repeat(width - [...label].length)}  ${value}\n`)
    .join("");
}
