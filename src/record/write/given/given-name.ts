import { isObject, lineOf, objectsOf, type JsonObject, type Placed } from "./json.js";

/** A spelling that stands beside a name. */
export interface GivenVariant extends Placed {
  readonly text: string;
  readonly script?: string;
}

/** A person's name as it is to be written. */
export interface GivenName extends Placed {
  /** With case and encoding repaired where the record has that form, else as printed. */
  readonly text: string;
  readonly family?: string;
  readonly variants: readonly GivenVariant[];
}

/** The name that stands at a place of a record; undefined when there is none. */
export function givenName(value: unknown, at: string): GivenName | undefined {
  const name: JsonObject = isObject(value) ? value : { printed: value };
  const text = lineOf(name["normal"]) ?? lineOf(name["printed"]);
  if (text === undefined) return undefined;
  const variants = objectsOf(name["variants"], `${at}/variants`).flatMap(({ at, value }) => {
    const spelling = lineOf(value["text"]);
    return spelling === undefined ? [] : [{ at, text: spelling, script: lineOf(value["script"]) }];
  });
  return { at, text, family: lineOf(name["family"]), variants };
}
