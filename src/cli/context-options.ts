import { optionValue, type OptionValues } from "./read-arguments.js";

/** The options that say what is known beside a text. */
export const CONTEXT_OPTIONS = ["region", "house", "notation", "original"] as const;

/** The `context` of an operation from the options of a call; only what was given. */
export function contextOf(options: OptionValues): Readonly<Record<string, string | readonly string[]>> {
  const originalLanguages = options.get("original");
  const single = (["region", "house", "notation"] as const).flatMap((name) => {
    const value = optionValue(options, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(single), ...(originalLanguages && { originalLanguages }) };
}
