import type { Severity } from "../model/index.js";

/** How the message layer shows a parameter to the reader: languages, scripts and schemes by name, everything else as written. */
export type ParamKind =
  | "text"
  | "texts"
  | "code"
  | "codes"
  | "choice"
  | "number"
  | "language"
  | "languages"
  | "region"
  | "script"
  | "scheme"
  | "medium"
  | "field"
  | "kind"
  | "fault"
  | "track";

type ParamValue<Kind extends ParamKind> = Kind extends "number"
  ? number
  : Kind extends "texts" | "codes" | "choice" | "languages"
    ? readonly string[]
    : string;

/**
 * What an effect does to a comparison: `no` the promise is broken, `unknown` it cannot be told, `notes` it is kept with
 * something to know, `none` it is kept.
 */
export type Effect = "no" | "unknown" | "notes" | "none";

/** A rule as the registry lists it. Its id is stable for ever and never changes with the reader's language. */
export interface RuleDefinition {
  readonly severity: Severity;
  readonly params: Readonly<Record<string, ParamKind>>;
  readonly effect?: Effect;
}

/** A reason as the registry lists it: evidence for a verdict, which has no severity. Its id is stable for ever. */
export interface ReasonDefinition {
  readonly params: Readonly<Record<string, ParamKind>>;
}

/** The parameters of a rule, by the types its definition names. */
export type ParamsOf<Definition extends ReasonDefinition> = {
  readonly [Name in keyof Definition["params"]]: ParamValue<Definition["params"][Name]>;
};
