import type { SchemaTypes } from "../generated/schema-types.js";
import type { Locale } from "../language/index.js";
import type { Finding, Reason } from "../model/index.js";
import type { LocalFiles } from "../port/index.js";
import type { CatalogueShelf } from "./catalogues/catalogue-shelf.js";
import type { Refusal } from "./refusal.js";
import type { InputSchema, OutputSchema } from "./schema-names.js";

/** A finding as a caller gets it: with its sentence. */
export type ToldFinding = Finding & { readonly message: string };

/** A reason as a caller gets it: with its sentence. */
export type ToldReason = Reason & { readonly message: string };

/** What an operation is told of the one who asks: the language to answer in, and how to put findings and reasons into it. */
export interface Reader {
  readonly locale: Locale;
  /** The finding with its sentence. */
  readonly tell: (finding: Finding) => ToldFinding;
  /** The reason with its sentence. */
  readonly explain: (reason: Reason) => ToldReason;
  /** The files of the machine, where the one who asks sits at it; nobody else may name a path. */
  readonly files?: LocalFiles;
  /** The catalogues that may be asked. */
  readonly catalogues?: CatalogueShelf;
}

/**
 * One thing the toolkit can do for a caller, through whichever door. `run` is pure and gets input that its schema has
 * accepted; it may answer later. What the schema cannot say is refused by returning a refusal, never by throwing.
 */
export interface Operation {
  readonly id: string;
  /** The result, or a promise of it; a refusal where the input, good by its schema, can still not be answered. */
  readonly run: (input: unknown, reader: Reader) => unknown;
}

/**
 * An operation whose input and output are those of its schemas, `schemas/operations/<area>.<verb>.{input,output}`. The
 * doors validate before they run, which is what makes the types true.
 */
export function defineOperation<Id extends string>(
  id: Id,
  run: (
    input: SchemaTypes[InputSchema<Id>],
    reader: Reader,
  ) => SchemaTypes[OutputSchema<Id>] | Refusal | Promise<SchemaTypes[OutputSchema<Id>] | Refusal>,
): Operation {
  return { id, run: run as Operation["run"] };
}
