import type { OptionName } from "./options.js";
import { optionValue, type OptionValues } from "./read-arguments.js";

/** The options that say what is known beside a text. */
export const CONTEXT_OPTIONS = ["region", "house", "notation", "original"] as const;

/**
 * The options by the place of their value in the input of an operation; a list has one place for all its entries. Where a
 * place has several, a command takes one of them.
 */
const OPTIONS_AT: Readonly<Record<string, readonly OptionName[]>> = {
  "/context/region": ["region"],
  "/context/house": ["house"],
  "/context/notation": ["notation"],
  "/context/originalLanguages": ["original"],
  "/context/language": ["page-language", "language"],
  "/context/frameRate": ["frame-rate"],
  "/context/reel": ["reel"],
  "/profile": ["profile"],
  "/runtimeMinutes": ["runtime"],
  "/frameRate": ["frame-rate"],
  "/encoding": ["encoding"],
  "/mode": ["mode"],
  "/hashes": ["hashes"],
  "/to": ["to"],
  "/options/language": ["language"],
  "/options/title": ["title"],
  "/options/frameRate": ["frame-rate"],
  "/options/reel": ["reel"],
  "/options/fix": ["profile"],
  "/house": ["house"],
  "/style": ["style"],
  "/locale": ["locale"],
  "/scheme": ["scheme"],
  "/language": ["to", "language"],
  "/limit": ["limit"],
  "/a/language": ["a-language"],
  "/b/language": ["b-language"],
};

/** A value as it was typed, and the option it was typed for. */
export interface TypedValue {
  readonly name: OptionName;
  readonly value: string;
}

/**
 * The `context` of an operation from the options of a call; only what was given. Countries are typed in any letter case
 * and sent in capitals, as ISO 3166 writes them.
 */
export function contextOf(options: OptionValues): Readonly<Record<string, string | readonly string[]>> {
  const originalLanguages = options.get("original");
  const region = optionValue(options, "region")?.toUpperCase();
  const single = (["house", "notation"] as const).flatMap((name) => {
    const value = optionValue(options, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...(region !== undefined && { region }),
    ...Object.fromEntries(single),
    ...(originalLanguages && { originalLanguages }),
  };
}

/** What was typed for the place of an input that a pointer (RFC 6901) names; undefined where no option is the source. */
export function typedFor(pointer: string, options: OptionValues): TypedValue | undefined {
  const [, place = pointer, index = "0"] = /^(.*)\/(\d{1,9})$/.exec(pointer) ?? [];
  const name = OPTIONS_AT[place]?.find((option) => options.has(option));
  if (!name) return undefined;
  const value = options.get(name)?.[Number(index)];
  return value === undefined ? undefined : { name, value };
}
